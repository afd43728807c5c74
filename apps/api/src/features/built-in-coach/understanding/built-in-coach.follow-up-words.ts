/** Said after an answer, about that answer. */
export const followUps = {
  why: /^ (?:and |but |ok |so )*(?:why|how come|why is that|why that(?: one)?|what for|how so|why not|explain|explain that|can you explain(?: that)?|what do you mean|why so (?:light|heavy|much|little|many|few|low|high)|what is the reason)(?: though| then| exactly| please)? $/,
  more: /^ (?:and |ok |so )*(?:tell me more|more|go on|continue|more (?:details?|info|about (?:that|it|this))|what else|anything else|and then|keep going|next)(?: please)? $/,
  yes: /^ (?:yes|yeah|yep|yup|sure|ok|okay|please|yes please|sure thing|go ahead|do it|sounds good|let us do (?:it|that)|i would like that|ok do it|yes do it|absolutely|of course)(?: (?:please|thanks|do it|coach))* $/,
  no: /^ (?:stop|enough|forget it|never mind|nevermind|no|nope|nah|not now|no thanks|no thank you|not really|maybe later|later)(?: (?:thanks|thank you|coach))* $/,
  pick: /^ (?:the |number |option |no )*(first|second|third|last|1|2|3|1st|2nd|3rd)(?: (?:one|option|question|1))?(?: please)? $/,
  level:
    /^ (?:about |maybe |a |it is |like |around |i would say )*(?:\d|10)(?: (?:of|out of|from|to) 10| 10)?(?: maybe| i think| or so)? $/,
  amount:
    /^ (?:and |but |ok |so )*(?:for )?(?:how (?:much|many|often|long|soon)|when|where|which(?: ones?)?|how|what kind)(?: (?:of (?:it|that|them)|then|exactly|please|should i (?:leave|do|use|take|eat|drink|have|aim for|get)|do i (?:need|have)|should i|is that|is it|a day|a week|per week|per day|at once|does it (?:last|take)|do i need|would that be))* $/,
  check:
    /^ (?:and |but |ok |so |hm )*(?:is|are|was) (?:that|it|this|those|these) (?:too |a |really |not )*(?:much|many|heavy|light|little|lot|enough|ok|okay|normal|good|bad|safe|right|true|long|hard|easy|few)(?: (?:for me|though|then|or not|for my level))? $/,
  still:
    /^ (?:and |but |ok |so )*(?:should|can|may|could|do) i (?:still |just |even )?(?:train|work out|lift|exercise|go|do it|rest|skip(?: it| \w+)?|train \w+|go to the gym)(?: today| anyway| then| though| or rest| or not)* $/,
  help: /^ (?:and |but |ok |so )*(?:what (?:can|should|do|could) i do|how (?:do|can|should) i (?:fix|change|improve|solve) (?:it|that|this)|what (?:helps|would help|else can i do)|any (?:tips|ideas|advice|suggestions)|(?:what|which) exercises? (?:would |could |can |do |will |should i do|i do)*(?:help|work|do)?)(?: about (?:it|that|this)| to (?:fix|change|improve) (?:it|that)| then| now| against (?:it|that))* $/,
  instead:
    /^ (?:and |but |ok |so )*(?:what (?:can|should|could|do) i do|what|something|anything|is there (?:something|anything)|what else)(?: (?:else|instead|then|can i do))* (?:else|instead)(?: then| can i do| of (?:it|that))* $/,
  leaveOut: /^ (?:and |but |ok |so )*(?:what|which)\b.* (?:drop|leave out|skip|cut|remove)\b/,
  duration:
    /^ (?:and |ok |so )*how long (?:will|does|would|is) (?:it|that|this)(?: (?:take|last|be))?(?: me)? $/,
  about:
    /^ (?:(?:and|so|ok|but) )?(?:(?:what|how) (?:about|of|if)|same for|and (?:for|with|my|the|if|on|in)|and)\b/,
} as const;
