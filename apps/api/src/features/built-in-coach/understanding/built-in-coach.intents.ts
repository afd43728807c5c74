import type { IntentRule } from './built-in-coach.intent-rule.ts';
import {
  ownLiftFallback,
  ownLiftIntents,
  standstillIntents,
} from './built-in-coach.lift-intents.ts';
import { planIntents } from './built-in-coach.plan-intents.ts';

/** What a message wants. The order is that of asking: the first that fits is taken. */
export type IntentName = (typeof intents)[number]['name'];

const hurts =
  '(?:hurts?|hurting|pain|painful|aches?|aching|achy|sore|pinch(?:es|ing)?|twinges?|niggles?|click(?:s|ing)?|pops?|popping|burns?|stiff|bothers?|bothering|acts? up|acting up|injur(?:y|ed)|discomfort|uncomfortable|tweaked|strained|pulled)';
const today = '(?:today|tonight|now|this (?:morning|evening|afternoon)|right now|next time)';
const session = '(?:session|workout|training|gym session|lift)';

export const intents = [
  // What is no question at all.
  {
    name: 'greeting',
    patterns: [
      /^ (?:hi|hello|hey|hiya|yo|good (?:morning|evening|afternoon)|howdy|hey there|hi there|hello there)(?: (?:coach|vigor|there|again))*(?: how (?:are|is) (?:you|it going)(?: today| doing)?)? $/,
      /^ (?:how are you|how is it going|what is up|sup)(?: today| coach| doing)* $/,
    ],
  },
  {
    name: 'thanks',
    patterns: [
      /^ (?:ok |great |cool |perfect |awesome |nice |super )*(?:thanks?|thank you|cheers|much appreciated)(?: you)?(?: (?:so much|a lot|coach|very much|for (?:your|the) (?:help|advice|tip|tips)|that (?:helped|helps|was helpful)|again|mate))* $/,
      /^ (?:ok|okay|great|cool|perfect|awesome|nice|super|got it|good to know|understood|makes sense|that makes sense|bye|goodbye|see you|see you later|good night)(?: (?:coach|thanks|then|will do|cool|great|nice|got it|perfect))* $/,
    ],
  },
  {
    name: 'about_coach',
    patterns: [
      / (?:who|what) are you\b/,
      / are you (?:an? )?(?:ai|bot|robot|human|real|person|machine|doctor|chatgpt|computer|trainer)\b/,
      / who (?:made|built|wrote|created|programmed|developed) (?:you|this|vigor)\b/,
      / what can you do(?: for me)? $| what can i ask(?: you)? $| how can you help(?: me)? | what do you do $|^ help(?: me)? $/,
      / what (?:kind of )?(?:questions|things) can i ask /,
    ],
  },
  {
    name: 'about_data',
    patterns: [
      / why (?:does|do|did|would) (?:vigor|you|the app|this app) (?:want|need|ask|know|have to)\b/,
      / what do you know about me | what (?:data|information) (?:do )?(?:you|vigor) (?:have|store|know|keep|see) /,
      / (?:is|are) my (?:data|information|chats?|messages?|conversations?) (?:private|safe|secure|shared|sold|stored) /,
      / (?:can|could|do|does|will) (?:anyone|somebody|others|you|people|(?:my |a )?(?:friends?|trainer|boss|partner|wife|husband)) (?:see|read|look at) my (?:data|sessions|workouts|chats?) /,
      / who (?:can )?sees? my (?:data|sessions|workouts|messages) /,
    ],
  },

  {
    name: 'unhappy',
    patterns: [
      / (?:you are|you re|this is|that is|that was|your answers? (?:is|are|was)|this app is) (?:so |really |just |very |totally |not )*(?:stupid|dumb|useless|wrong|nonsense|crap|rubbish|idiot|helpful|terrible|annoying|bad advice)\b/,
      /^ (?:i hate you|stupid|useless|nonsense|you suck|shut up|wrong)(?: \w+)? $| (?:did not|does not|not) help(?: me)?(?: at all)? $/,
    ],
  },
  {
    name: 'celebrate',
    patterns: [
      /^ (?:yes |yay |omg )*(?:i did it|i made it|done|finished|i am done|workout done|session done|i (?:just )?finished(?: my (?:workout|session|training))?|nailed it|crushed it)(?: today| now| finally)* $/,
      / i (?:just |finally )?(?:hit|set|got|made|did|lifted|reached) (?:a |my |an )?(?:new )?(?:personal )?(?:pr|pb|record|best|first EXERCISE|milestone)\b/,
    ],
  },
  {
    name: 'app_help',
    patterns: [
      / (?:how|where) (?:do|can|could|should) i (?:log|record|enter|track|save|add|edit|correct)\b.* (?:sets?|workouts?|sessions?|weights?|reps|exercises?|training)\b/,
      / (?:delete|close|remove|export|download|import) (?:my |the )?(?:account|data|history|workouts|profile)\b/,
      / (?:change|reset|forgot|update) (?:my )?(?:password|email|e mail|name|username|language|time zone)\b/,
      / (?:where|how) (?:do|can) i (?:see|find|change|set|open)\b.* (?:settings|history|calendar|progress|profile|timer|chart|graph|rest timer|plate calculator)\b/,
      / (?:cancel|upgrade|subscription|premium|pay|price|refund)\b/,
      / (?:notifications?|reminders?|push messages?|remind me|offline|dark mode|light mode|app crashes?|sync|apple watch|garmin|fitbit|smart ?watch|widget|export|share)\b(?!.* (?:heart|pulse|hrv|calories))/,
      / (?:delete|remove|edit|correct|undo|fix)\b.* (?:last |a |my |the |wrong |logged )*(?:workout|session|set|sets|log|entry|entries)\b(?!.* (?:plan|form))/,
      / (?:see|find|view|look at|show me|open|where are)\b.* (?:old|past|previous|earlier|all my) (?:workouts?|sessions?|sets|training)\b/,
      / (?:in|of) (?:the|this|your) app\b/,
      / (?:timer|app|page|button|screen|chart|site|website|login)\b.* (?:not|broken|stuck|crash|crashes|frozen|froze|bug|error)\b/,
    ],
  },
  {
    name: 'own_profile',
    patterns: [
      / (?:what is|what are|which are|show me|tell me|do you know) my (?:goals?|level|equipment|injuries|conditions|profile|settings|age|birthday|name|weight|height|fitness level)\b/,
      / what equipment do i (?:have|own)\b| how (?:old|tall|heavy) am i\b| how much do i weigh\b| what is my name\b| do you know (?:my name|who i am)\b/,
    ],
  },

  // What is none of a coach's business comes before what sounds like it.
  {
    name: 'medicine',
    patterns: [
      / (?:medication|medicine|meds|ibuprofen|paracetamol|painkillers?|aspirin|antibiotics?|antidepressants?|beta blockers?|statins?|insulin|metformin|prescription|naproxen|cortisone|tablets?)\b/,
      / (?:steroids?|testosterone|trt|sarms?|clenbuterol|anavar|hgh|growth hormone|tren|ozempic|semaglutide|wegovy|mounjaro|peptides?)\b/,
    ],
  },
  {
    name: 'diagnosis',
    patterns: [
      / what is wrong with my (?!plan|squat|form|technique|bench|deadlift|progress|training|workout)/,
      / (?:do i have|is (?:it|this)|could (?:it|this) be|have i) (?:got )?(?:an? )?(?:torn?|tear|tendinitis|tendonitis|tendinopathy|arthritis|hernia|slipped|herniated|bulging|fracture|broken|sciatica|meniscus|impingement|bursitis|sprain|strain|diabetes|anemia|cancer|disease)\b/,
      / (?:diagnose|diagnosis|read|interpret|explain|look at) (?:my |me |these |this )?(?:mri|scan|x ray|xray|blood test|blood work|bloodwork|ecg|lab results?|test results?|symptoms)/,
      / what (?:injury|illness|disease|condition) (?:is this|do i have|have i)/,
      / can you diagnose /,
    ],
  },
  {
    name: 'condition',
    patterns: [
      / (?:can|should|may|is it (?:ok|okay|safe|good|bad|alright|fine)|safe|how (?:do|should|can) i|allowed|train\w*|exercis\w+|lift\w*|work(?:ing)? out|workouts?)\b.*(?:CONDITION)/,
      / (?:i have|i am|i have got|i got|with|since|diagnosed with)(?: a| an| my| mild| bad| had| been)* (?:CONDITION)/,
      / what about my (?:CONDITION|conditions?|injur(?:y|ies))\b| (?:my|a|any) (?:medical |health )?conditions? (?:and|affect|in my plan)\b/,
    ],
  },
  {
    name: 'clearance',
    patterns: [
      / (?:cleared|clearance|all clear)\b| (?:ask|tell) (?:my|a|the) (?:doctor|physician|clinician|gp|physio)\b/,
    ],
  },
  {
    name: 'energy_target',
    patterns: [
      / (?:how many|what) (?:k?cal(?:orie)?s|kcals?|calories) /,
      / (?:calorie|caloric|kcal|macro|macros|energy) (?:deficit|target|goal|intake|surplus|budget|counting|counter)\b/,
      / (?:my|count|counting|calculate|track) (?:the )?(?:macros?|calories|kcals?|tdee|bmr)\b/,
      / (?:lean |dirty |clean )?bulk(?:ing)?\b| (?:should i|when (?:do|should) i|or) (?:to )?cut\b| cutting (?:phase|diet)\b| body recomp\w*\b/,
      / (?:meal|diet) plan\b| what should i weigh\b| (?:ideal|goal|target|healthy) weight\b| (?:my )?bmi\b/,
      / (?:lose|drop|shed|gain) (?:\d+|WEIGHT|some|a few|a couple of|my) ?(?:kg|kilos?|pounds?|weight)?\b.*(?:in|by|per|within) (?:a |one |\d+ )?(?:day|week|month|summer)/,
      / (?:i want to|i would like to|i need to|help me(?: to)?|trying to|my goal is to) (?:lose|drop|shed|burn) (?:some |a bit of |my |body |belly )*(?:weight|fat|kilos|pounds)\b/,
      / lose WEIGHT | how (?:do|can|should) i (?:lose weight|get (?:thin|skinny|lean|slim)|slim down)\b| lose weight fast/,
    ],
  },

  {
    name: 'off_topic',
    patterns: [
      / (?:(?<!hot |cold |in |any )weather|forecast|raining|stocks?|crypto|bitcoin|invest|investing|investment|mortgage|taxes|tax return|insurance|interest rates?)\b/,
      / (?:python|javascript|java|coding|programming|sql|html|excel|spreadsheet|algorithm|debug|software|wifi|printer|iphone|laptop)\b/,
      / (?:election|president|prime minister|politic\w*|government|war|capital (?:city )?of|population of|history of|dinosaurs?|planet|galaxy|universe)\b/,
      / (?:who won|(?:the|last|next|football|soccer|basketball) (?:game|match)|olympics)\b/,
      / (?:movies?|film|netflix|song|lyrics|poem|jokes?|novel|essay|homework|world cup|champions league|super bowl|celebrity|actor)\b/,
      / (?:girlfriend|boyfriend|dating|tinder|divorce|lawyer|sue|visa|passport|recipes?|bake|cake|cookies|pizza|pasta|landlord|rent|wedding|break up with|resume|cover letter|job interview|business|money|salary)\b/,
      / \d+ (?:times|plus|minus|divided by|multiplied by) \d+| square root\b/,
      / (?:translate|spell|grammar|synonym|meaning of life|horoscope|zodiac|lottery|riddle|equation|derivative|integral)\b/,
      / (?:what time is it|what day is it|sing (?:me )?|write (?:me )?(?:a|an) (?:letter|email|poem|story|essay|text|song)|baby name|haircut|hairstyle|skincare|makeup|tattoo)\b/,
      / (?:ignore|forget|disregard) (?:all |your |the |any |my |previous )*(?:instructions|rules|prompt)\b| system prompt\b/,
    ],
  },

  // What the member does not want, or cannot do.
  {
    name: 'pain',
    needs: 'region',
    patterns: [
      new RegExp(
        `^(?! (?:so |but |and )?(?:do|does|can|will|are|is) EXERCISE (?!today))(?!.* (?:click\\w*|crack\\w*|pops?|popping) .*(?:not|no|without) (?:\\w+ )?(?:hurt|pain)).* ${hurts}\\b`,
      ),
      / (?:feels?|feeling|felt) (?:a bit |a little |kind of |really |so )*(?:weird|off|strange|funny|wrong|not right|unstable|tweaky)\b/,
      / (?:tight|tightness|stiffness|cramp|cramps|cramping|tender|swollen|numb) (?:\w+ )?(?:after|when|during|while|from|since|in|every time)\b/,
      / (?:bad|dodgy|sensitive|weak|injured) (?:MUSCLE|knees?|hips?|wrists?|elbows?|ankles?|neck)\b/,
    ],
  },
  {
    name: 'pain',
    patterns: [
      / (?:it|that|this|something|everything) (?:really )?(?:hurts?|is hurting|is painful|pinches)\b/,
      / (?:i have|i got|i feel|feeling|i am in|some|sharp|sudden) (?:a |an |some |sharp |bad |strange |weird )*(?:pain|ache|niggle|injury|twinge|discomfort)\b/,
      /^(?! (?:so |but |and )?(?:do|does|can|will) EXERCISE hurt (?:your|the|my)).* EXERCISE (?:hurts?|is hurting|is painful|feels painful)\b| (?:hurts?|pain|painful) (?:when|while|during|in|on|after) (?:i |my |the |doing )*EXERCISE/,
      / i (?:think i )?(?:hurt|injured|tweaked|strained|pulled) (?:my|a|myself)\b/,
    ],
  },
  {
    name: 'unwell',
    patterns: [
      / (?:dizzy|dizziness|light ?headed|nauseous|nausea|throw up|vomit\w*|faint|black spots|headache|migraine)\b(?!.*(?:when lifting|in the heat|heat))/,
    ],
  },
  {
    name: 'ill',
    patterns: [
      / i (?:am|feel|have been|was|got|have)(?: a bit| really| so| feeling)? (?:sick|ill|unwell|feverish|poorly)\b/,
      / (?:i have|i have got|i got|having|with|caught) (?:a |an |the |got )*(?:cold|flu|fever|covid|virus|sore throat|runny nose|stomach bug|cough|bug|man flu|temperature)\b/,
    ],
  },
  {
    name: 'equipment_busy',
    patterns: [
      / (?:taken|occupied|in use|not free|not available|unavailable|broken)\b.*\b(?:EXERCISE|rack|bench|machine|cable|station|equipment|barbell|bar|treadmill|dumbbells?)\b/,
      / (?:EXERCISE|rack|bench|machines?|cables?|station|equipment|barbells?|bar|dumbbells?|gym)(?: (?:station|rack|machine))? (?:is|are|was|were) (?:all |always |currently |so |too |really )?(?:taken|busy|occupied|in use|not free|not available|unavailable|broken|full|crowded|packed|being used)\b/,
      / (?:someone|somebody|people|everyone) (?:is |are )?(?:using|on|hogging) (?:the |my |all the )/,
      / (?:no|without (?:a|the)|do not have (?:a|the)|have no) (?:free )?(?:rack|bench|barbell|cables?|dumbbells?|machines?)(?: free| available| here| today)\b/,
    ],
  },
  ...standstillIntents,
  {
    name: 'form_check',
    patterns: [
      / (?:look at|watch|check|see|rate|review|judge|analy[sz]e|send|upload|show) .*(?:video|photo|picture|form|technique|me (?:squat|lift|deadlift|bench))\b(?!.* how )/,
      / is (?:my|this) (?:EXERCISE )?(?:form|technique) (?:\w+ )?(?:ok|okay|good|right|correct|bad|wrong|fine|safe)\b/,
      / (?:am i|i am) (?:\w+ )?(?:doing|performing) (?:my |the )?(?:EXERCISE|it|them|this|exercises?) (?:right|correctly|properly|wrong|ok)\b/,
    ],
  },
  {
    name: 'may_do',
    needs: 'exercise',
    patterns: [
      /^(?!.* (?:how|what|why|when|which) ).* (?:can|may|could|should|am|is it (?:ok|okay|safe|fine|alright)) (?:i |for me )?(?:allowed )?(?:to )?(?:still )?(?:do |perform |try )?(?:the |some )?EXERCISE(?: today| now| too| as well| again| yet)? $/,
    ],
  },
  {
    name: 'first_rep',
    needs: 'exercise',
    patterns: [
      / (?:can not|could not|unable to|never been able to|not able to|not strong enough (?:to|for))(?: yet| even| really)*(?: do| manage| perform| get)?(?: a| an| any| one| single| even| proper| full| real| 1)* EXERCISE/,
      / (?:my|a|the) first (?:ever |real |full |strict |proper )*EXERCISE| work (?:up|my way up) to (?:a|an|my first|1|one) (?:full |real |strict )?EXERCISE/,
    ],
  },
  {
    name: 'swap',
    needs: 'exercise',
    patterns: [
      / (?:swap|replace|substitute|switch|exchange|change|alternatives?|instead|replacement|substitution|remove|get rid of|drop)\b(?!.* (?:sets?|form|technique|stance|grip) )/,
      / (?:can|could|may) i skip /,
      / (?:do not|hate|dislike) (?:really )?(?:like|enjoy|want to do|want|stand)?\b.*EXERCISE/,
      / i (?:hate|dislike|can not stand) /,
      / (?:something|anything) (?:else|other|different|easier|similar|like)\b/,
      /^(?! (?:why|how come) ).* (?:(?:has|have|got|there is|with) no EXERCISE|no EXERCISE (?:\w+ ){0,2}(?:at|here|available|anymore))\b/,
      / (?:bored|tired|sick) of EXERCISE/,
    ],
  },
  {
    name: 'swap',
    without: 'exercise',
    patterns: [
      / (?:swap|replace|substitute|switch out|exchange|change) (?:an?|one|this|that|the|my|some) (?:of (?:my |the )?)?exercises?\b/,
      / (?:swap|replace|substitute) (?:it|this|that) $/,
    ],
  },
  {
    name: 'micro',
    patterns: [
      / (?:micro|mini|quick|short|5 minutes?|7 minutes?|10 minutes?|express) (?:workout|circuit|routine)\b(?!.*(?:worth|count|enough|effective|work))/,
    ],
  },
  {
    name: 'short_on_time',
    needs: 'minutes',
    patterns: [
      /^(?!.* (?:rest|why|cardio|walk|enough|worth|habit|zone|sleep|plank|hold|warm|every|each|sauna|nap|who) ).* (?:only|just|have|got|in|under|max|maximum|about|do|shorten|short|cut|squeeze|time|quick|for|fit|make it|want)\b.*\bminutes\b/,
      / (?:only|just|have|got)\b.*\bhour\b|^ (?:half|quarter)\b.* hour(?: (?:today|only|left|now|max))* $/,
      /^ (?:a )?\d+ minutes?\b(?! of)/,
      / minutes? (?:workout|session|version|today|left|only|available)\b/,
    ],
  },
  {
    name: 'short_on_time',
    patterns: [
      / (?:no|not (?:much|a lot of|enough)|little|short (?:on|of)|out of|low on|without|lack of|hardly any|barely any) time\b(?! (?:under|between))/,
      / do not have (?:the |much |any |a lot of |enough )?time\b/,
      / (?:shorter|shorten|quicker|quick|short|express|mini|micro|5 minute|condensed) (?:version|workout|session|one|my|today|the)\b/,
      / (?:in a (?:hurry|rush)|running late|pressed for time|busy (?:day|today)|too busy|super busy|swamped|time crunch)\b/,
      / make (?:it|today|my (?:session|workout)|the (?:session|workout)) shorter\b/,
    ],
  },
  ...planIntents,
  {
    name: 'deload',
    patterns: [
      / (?:do i need|should i (?:take|do|have)|is it time for|time for|can i (?:take|do|have)|i (?:need|want|would like)|give me|plan me|make (?:this|next)|should i|have|take|start|schedule|am i due(?: for)?) (?:a |an |my |the |this (?:week )?|next (?:week )?)*(?:deload|de load|deloads?|easy week|easier week|light week|lighter week|recovery week|rest week|week off)\b/,
      / deload (?:this|next|my) week\b|^ deload(?: please| now)? $| should i deload\b| when (?:is|will) my (?:next )?(?:deload|easy week)\b/,
      / make (?:this|next) week (?:easier|lighter|easy|light)\b/,
    ],
  },
  {
    name: 'break',
    patterns: [
      / i (?:have )?(?:missed|skipped|did not (?:train|work out|exercise|go|lift)|was away|have been away|have not (?:trained|been|worked out|exercised|lifted|done anything|gone)|took (?:a |some )?(?:break|time off)|stopped (?:training|working out)|was off|had (?:a |to take a )?break|fell off)\b/,
      / i (?:was|have been) (?:on|away|travell?ing|ill|sick|in hospital|injured|busy)\b.* (?:for|\d+|a) .*(?:days?|weeks?|months?)\b/,
      / get back (?:in|into|to) (?:it|training|the gym|shape|lifting|after)?/,
      / (?:have not|not) (?:trained|been to the gym|worked out|exercised|lifted|been training) (?:for|in|since|at all)/,
      / (?:\d+|a|few|couple of|2) (?:days|weeks?|months?|years?) (?:off|away|break|without training|without lifting)\b/,
      / (?:i am )?(?:back|coming back|returning|getting back|start(?:ing)? again) (?:after|from|to (?:training|the gym|it|lifting))\b/,
      / (?:missed|skipped) (?:my |a |the |2 |3 |one |some |last |yesterday )*(?:workouts?|sessions?|week|days?|training)\b/,
    ],
  },
  {
    name: 'slept_badly',
    patterns: [
      / (?:slept|sleep|sleeping)(?: really| very| so)? (?:badly|bad|poorly|terribly|little|awful|only \d)/,
      / (?:only|just|barely) (?:slept|got) (?:\d+|a few|no)? ?(?:hours?|sleep)?\b.*(?:hours?|sleep|slept)\b/,
      / (?:bad|no|poor|terrible|little|short|rough|sleepless|hardly any|awful) (?:night|sleep)\b| (?:did not|could not|hardly|barely|can not) sleep\b/,
    ],
  },
  {
    name: 'tired',
    patterns: [
      / i (?:am|feel|have been|was|keep feeling)(?: just| so| very| really| too| always| still| a bit| quite| feeling| super| completely| totally| pretty| kind of| all the time| constantly)* (?:tired|exhausted|worn out|fatigued|drained|beat|burn(?:t|ed) out|run down|knackered|wiped|dead|low energy|sluggish|weak|sleepy|shattered|weary)\b(?!.*(?:period|cycle|cold all))/,
      / make (?:it|today|this|the session|my session|my workout|the workout) (?:a bit |much )?(?:easier|lighter|easy|light)\b/,
      / (?:no|low|zero|little|not much|lack of) energy\b| too (?:tired|exhausted) to\b| (?:tired|exhausted|fatigued)(?: today| all the time| lately)? $/,
    ],
  },
  {
    name: 'motivation',
    patterns: [
      / (?:no|not|low|lost|lack|lacking|losing|zero|little|need|find|without|stay|get|my|more|some) (?:my |any |the |of |more |some |really )*motivat(?:ion|ed)\b(?!.*(?:vs|research|psychology))/,
      / (?:do not|can not) (?:feel like|want to|be bothered|bring myself|be arsed|fancy)\b(?!.*EXERCISE)/,
      / (?:not in the mood|can not be bothered|unmotivated|demotivated|i give up|giving up|i (?:want to|will|might|am going to) quit|pointless|want to stop|feel(?:ing)? lazy|being lazy|so lazy|procrastinat\w+|motivate me|cheer me up|pep talk|encourage me|inspire me)\b/,
      / what is the point(?: of (?:this|it|all this|it all|training|working out|exercise|exercising|any of this))?(?: anymore| then)? $| (?:why bother|why should i (?:even )?(?:train|bother))\b/,
      / (?:feel like|thinking (?:of|about)|about to|want to|going to|close to|always|keep) (?:quitting|giving up|quit|give up|stop|stopping)\b(?!.* (?:at|before) )| keep (?:skipping|missing|avoiding|putting off)\b/,
    ],
  },
  {
    name: 'change_plan',
    patterns: [
      /^(?! (?:when|how often|how do i (?:build|make|start)|should|is it|do i)).* (?:change|adjust|edit|update|modify|redo|rebuild|switch|remake|make|create|build|write|generate|design|start|give|get)\b.* (?:my|a|the|me a|new|another|different) (?:new |different |whole |personal |better |training |workout |\d+ day )*(?:plan|program|programme|split|routine|schedule|goal|goals|level|days|equipment|units)\b/,
      / (?:want|like|need|going|wish) to (?:train|work out|lift|go|come) (?:\d|more often|less often|fewer|once|twice|every)\b/,
      / (?:train|work out|go) (?:\d|more|fewer|less) (?:days|times)(?: a| per)? week (?:instead|from now|now)\b/,
      / (?:move|shift|reschedule|postpone|push) (?:my |the |today s |tomorrow s |this )?(?:workout|session|training|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/,
      / add (?:an? |another |more |some |the )*(?:EXERCISE|exercises?|sets?|days?|cardio|MUSCLE (?:work|day|exercise)) .*(?:plan|program|routine|session|workout)\b/,
      / (?:switch|change) to (?:kg|lb|kilos|pounds|metric|imperial)\b/,
    ],
  },

  // Figures for the gym.
  ...ownLiftIntents,
  {
    name: 'plates',
    patterns: [
      / (?:plates?|load(?:ing)? the bar|load(?: up)? (?:a |the |my )?(?:bar|barbell)|plate (?:math|maths|calculator))\b/,
      / (?:each|per|on (?:each|the|a|every)) side\b.*(?:WEIGHT|EXERCISE)| (?:WEIGHT|EXERCISE).* (?:each|per|on each) side\b/,
      / how do i (?:load|make|get to|build) WEIGHT\b/,
    ],
  },
  {
    name: 'warm_up_sets',
    needs: 'exercise',
    patterns: [
      / (?:warm ?up|warm up|warming up|ramp(?: up)?|ramping|build up to WEIGHT|work up to WEIGHT)\b(?!.*(?:should|skip|necessary|need to|have to))/,
    ],
  },
  {
    name: 'warm_up_sets',
    needs: 'weight',
    patterns: [/ (?:warm ?up|warm up|warming up|ramp(?: up)?|ramping|build up to|work up to)\b/],
  },
  {
    name: 'convert',
    needs: 'weight',
    patterns: [
      / WEIGHT (?:in|to|into|as) (?:kg|kilos?|lbs?|pounds?|kilograms?)\b/,
      / (?:convert|how (?:many|much)(?: is)?|what is) (?:kg |is |are )*WEIGHT (?:in|to|into)\b/,
      / how many (?:kg|kilos?|lbs?|pounds?) (?:is|are|in) (?:WEIGHT|kg)/,
    ],
  },
  {
    name: 'one_rep_max',
    patterns: [
      /^(?!.* (?:heart|test|safe|often|should i) ).* (?:what is|whats|show|tell|calculate|estimate|give|know|work out|find)\b.* my (?:estimated |current )?(?:EXERCISE )?(?:1rm|1 rm|e1rm|one rep max|1 rep max|max|one rm|maximum|strength)\b/,
      /^(?!.* (?:heart|test|safe|often|should i) ).* my (?:EXERCISE )?(?:1rm|1 rm|e1rm|one rep max|1 rep max|max)(?: (?:for|on|in|at|of))? ?(?:the |my )?(?:EXERCISE)?(?: now| today| currently| right now)? $/,
      / (?:1rm|1 rm|e1rm|one rep max|1 rep max|max)(?: estimate)? (?:for|on|in|of|from|if)\b.*(?:EXERCISE|\d)/,
      / EXERCISE (?:1rm|1 rm|e1rm|one rep max|1 rep max|max)\b/,
      / how (?:strong|much) (?:am i|can i|could i) (?:lift|EXERCISE|max)?\b.*(?:EXERCISE|1 ?rm|once|max)/,
    ],
  },
  {
    name: 'one_rep_max',
    needs: 'weight',
    patterns: [
      / (?:1rm|1 rm|e1rm|one rep max|1 rep max|max|maximum)\b/,
      / \d+ (?:reps?|x|times) (?:at|with|of|@|on|for) .*(?:is that|how strong|what does that|estimate|worth)\b/,
    ],
  },
  {
    name: 'why_load',
    patterns: [
      / why (?:is|am i|do i|should i|are|did|does|would|so|only|this|that|these)\b.*\b(?:weights?|loads?|heavy|light|heavier|lighter|kg|WEIGHT|numbers?)\b(?!.*(?:plan|split))/,
      / (?:where|how) (?:does|do|did|is|are|comes?) (?:the|this|that|my|these|you)\b.*\b(?:weights?|loads?)\b.*\b(?:come from|calculated|chosen|decided|worked out|pick|choose|set)\b/,
      / why .*(?:in reserve|rir|in the tank|to failure|all out|stop short|stop early)\b/,
      / why (?:WEIGHT)\b| why (?:this|that) (?:weight|load|much|heavy|light)\b/,
    ],
  },
  {
    name: 'plan_dose',
    needs: 'exercise',
    patterns: [
      / how many (?:sets|reps|repetitions)\b.*(?:should i|do i|am i|in my plan|today|have|for|of)\b/,
      / (?:how long|how much)\b.*\brest\b| rest (?:time|period|between)?\b.*EXERCISE/,
      / (?:sets and reps|reps and sets|what reps|which reps|rep range|what rir|what rpe|what tempo)\b/,
    ],
  },
  {
    name: 'load_today',
    needs: 'exercise',
    patterns: [
      / (?:how heavy|how much weight|what weight|which weight|what load|how much|how many (?:kg|kilos|pounds|lbs))\b/,
      / (?:good|right|starting) weight\b.*(?:start|begin|for|with)\b| (?:start|begin) (?:\w+ )?EXERCISE (?:\w+ )?with\b/,
      / (?:weights?|load|kg|heavier)\b.*(?:should|today|use|take|pick|choose|next|for|on|go up|increase)(?!.*(?:bad|safe|good|better|necessary))/,
      / (?:my|the|next|todays?) (?:target|goal|aim|number|numbers)\b.*(?:for|on|in|today|next)/,
      / (?:should|can|do|could) i (?:go up|increase|add weight|add|go heavier|lift more|put more)\b/,
      / what (?:should|do|will|can) i (?:lift|use|EXERCISE|do (?:on|for|in|with)|put|hit|try|load)\b/,
      / how (?:heavy|much) (?:should|do|will|can) i EXERCISE\b/,
      / what (?:comes )?next (?:on|for|in|with) /,
      / what (?:should|do|will|can) i (?:do|lift|use|take|aim for|try) (?:the )?next(?: time| session)?\b/,
    ],
  },
  {
    name: 'load_today',
    without: 'exercise',
    patterns: [
      / (?:how heavy|what weights?|which weights?|how much weight)\b.*(?:should i|do i|to use|today|my)\b.*(?:today|tonight|now|next session|this session)\b/,
      new RegExp(` (?:my|what are the) (?:weights|loads|targets|numbers) (?:for )?${today}`),
    ],
  },

  // What was.
  {
    name: 'last_session',
    patterns: [
      new RegExp(
        ` (?:last|previous|latest|yesterday s|recent|most recent) (?:${session}|time i (?:trained|worked out))\\b`,
      ),
      / when did i (?:last )?(?:train|work out|lift|exercise)(?: last| the last time)? $/,
      / what did i (?:do|lift|train|hit|use|get|EXERCISE)(?: \w+)* (?:last time|last week|yesterday|the last time|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|last (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b/,
      / how (?:was|did) (?:my|the) (?:workout|session|training)(?: go)?\b| how did i do (?:yesterday|last time|today)?\b/,
      / when did i last (?:train|work out|lift|EXERCISE|do)\b/,
      / (?:analy[sz]e|review|recap|summary of|summari[sz]e) (?:my )?(?:last |latest |recent )?(?:workout|session|training)\b/,
    ],
  },
  {
    name: 'records',
    patterns: [
      / (?:my|any|new|recent|latest|the) (?:new |personal |recent |latest |all time |EXERCISE )*(?:records?|prs?|pbs?|personal bests?|personal records?)\b/,
      / my (?:new |personal |all time |EXERCISE )*bests?\b(?! (?:option|choice|way|exercise))/,
      / my (?:best|heaviest|strongest|most) (?:ever )?(?:EXERCISE|lifts?|set|weight)\b| (?:best|heaviest|most) (?:i have|i ever)\b/,
      / (?:EXERCISE) (?:record|pr|pb|best|personal best)\b| what is my best\b/,
      / (?:most|heaviest|max) i (?:have )?(?:ever )?(?:lifted|done|EXERCISE)/,
    ],
  },
  {
    name: 'streak',
    patterns: [
      /^(?!.* (?:how|what) (?:does|do|is the|are) ).* (?:my|the|current|longest|keep|lose|lost|break|broke|save|long) (?:\w+ )?(?:streak|streaks|freezes?)\b(?!.*(?:work|mean|good for|for $))/,
      / how (?:consistent|regular|regularly|often) (?:am i|have i|do i|was i|did i)\b/,
      / how many (?:workouts|sessions|times|days)\b.*(?:have i|did i|i have|this (?:week|month|year)|last (?:week|month)|so far|done|am i|do i have left|left|are left|trained|completed)\b/,
      / (?:my )?(?:adherence|consistency|attendance)\b(?! (?:tips|better|important))/,
    ],
  },
  {
    name: 'progress_lift',
    needs: 'exercise',
    patterns: [
      / how (?:is|are|was) (?:my|the) EXERCISE(?: going| doing| looking| coming along| lately)? $/,
      /^(?!.* (?:how to|how do i|difference|should i|is it|why (?:do|am|are|did|should) (?:i|you)) ).* (?:progress|progressing|improv\w+|trend|trending|going up|going|getting (?:better|stronger|weaker)|stuck|stalled|plateau\w*|stagnat\w+|doing|gain\w*|stronger|weaker|grown|developed|history|chart|moving|changed|not moving|went|coming along)\b/,
      / how (?:can|do|could|should) i (?:improve|increase|get better at|boost|raise|strengthen) (?:my |the )?EXERCISE/,
      / (?:why) .*(?:drop|dropped|down|decreas\w+|worse|falling|fell)\b/,
    ],
  },
  {
    name: 'muscle_day',
    needs: 'muscle',
    patterns: [
      / (?:should|can|may|do|could|shall) i (?:train|do|work|hit|work out|exercise) (?:my |the )?MUSCLE(?: day)?(?: today| now| tonight| tomorrow| again)? $/,
      / (?:when|which day|what day)\b.* (?:i|my|is|next) .*MUSCLE(?: day)?\b(?!.* (?:grow|hurt|recover))/,
      / (?:is (?:today|it|tomorrow)) (?:a |my )?MUSCLE day\b|^ (?:next )?MUSCLE day $| i want to (?:train|do|hit) (?:my )?MUSCLE(?: today| now)? $/,
    ],
  },
  {
    name: 'exercise_for',
    needs: 'muscle',
    patterns: [
      / (?:exercises?|moves?|movements?|lifts?|workout) (?:for|to train|to build|to grow|that (?:train|hit|work)) (?:my |the |bigger |stronger )*MUSCLE/,
      / (?:which|what|give me|suggest|recommend|show me|best|good|any|some)\b.* MUSCLE (?:exercises?|moves?|workouts?|lifts?)\b/,
      / (?:which|what) (?:exercises?|lifts?) (?:is|are|works?|trains?|hits?|builds?)\b.* MUSCLE /,
      /^(?:(?! at home ).)* (?:grow|build|strengthen|train|develop|get|make|want|need|like)(?: (?:a|an|my|the|up|some|more))*(?: (?:big|bigger|strong|stronger|wide|wider|huge|nice))* MUSCLE(?: (?:muscles?|bigger|stronger|grow|wider|properly|better))? $/,
    ],
  },
  {
    name: 'muscle_sets',
    needs: 'muscle',
    patterns: [
      /^(?!.* (?:uneven|day|days|hurts?|sore|daily|at home) ).* enough (?:sets|volume|work)\b.* MUSCLE /,
      /^(?!.* (?:uneven|day|days|hurts?|sore|daily|at home) ).* (?:enough|too (?:much|little|many)|how (?:many|much)|sets|volume|neglect\w*|balanced?|train(?:ed)? enough|undertrain\w*|lagging|behind|work for|weekly)\b.*(?:i|my|me|this week|last week|doing|do i)\b/,
      /^(?!.* (?:uneven|day|days|hurts?|sore|daily|at home|how many sets per) ).* (?:am i|do i|have i|are my|is my|did i|should i|my)\b.*(?:enough|too much|too little|sets|volume|neglect\w*|lagging|behind)\b/,
    ],
  },
  {
    name: 'muscle_sets',
    patterns: [
      / (?:which|what) (?:muscles?|muscle groups?|body parts?|areas?)\b.*(?:i|my|behind|lagging|missing|neglect\w*|more|weak|under)\b/,
      / (?:my|weekly) (?:weekly )?(?:sets|volume|muscle balance|set targets?)\b| am i doing enough (?:sets|volume)\b/,
      / how (?:is|are|was) my MUSCLE (?:doing|going|looking|coming along|progressing)\b/,
      / my (?:weakest|strongest|most trained|least trained|weak|lagging) (?:muscles?|muscle groups?|body ?parts?|points?|spots?|areas?|links?)\b/,
      / (?:what|where) (?:should|could|can) i (?:focus|work|improve|concentrate)(?: on)?(?: next| more| now| most)* $/,
      / (?:give|tell|got|have|any)(?: me)? (?:a |any |some |one |you )*(?:good |quick |other )?(?:tips?|advice)(?: please| today| for (?:me|today))* $/,
      / is my (?:training|plan|volume|workout) balanced\b| am i (?:missing|neglecting) (?:any|a|anything|some)\b/,
    ],
  },
  {
    name: 'progress',
    patterns: [
      / how (?:am i|have i been|are things|is it|is my training|is my progress) (?:doing|progressing|going|getting on|coming along|looking)\b/,
      / (?:how is|how are|show me|show|see|what is|what are|check|tell me about|is) my (?:overall |recent |strength |training )*(?:progress|gains|improvements?|stats|statistics|results)\b(?! photo)|^ my (?:progress|stats|results) $| (?:have i made|am i making|did i make) (?:any )?(?:progress|gains)\b/,
      / how much (?:stronger|progress|better|fitter)\b.* (?:i|my|am)\b/,
      / am i (?:improving|progressing)\b| am i (?:getting|making|on|doing|gaining)\b.*(?:stronger|progress|track|better|well|okay|ok|good|gains|fitter|muscle|strength)\b/,
      / (?:have i|did i) (?:got(?:ten)?|become|made|improved?|gained?|gotten any)\b/,
      / (?:summari[sz]e|review|report) (?:of )?my (?:training|progress)\b/,
      / (?:am i|is my MUSCLE|are my MUSCLE|are my lifts|is my strength) (?:\w+ ){0,2}(?:stronger|fitter|better|improving|growing|progressing|going up)\b(?!.* (?:to|if) )/,
    ],
  },

  {
    name: 'week_figures',
    patterns: [
      / (?:what|how much|how many sets) did i (?:do|train|lift|complete)(?: \w+)* (?:this|last) week\b/,
      / (?:compare|compared to|comparison)\b.* week| (?:this|last) week (?:vs|versus|or|and|compared to) (?:this|last) week\b/,
      / (?:how was|summary of|summari[sz]e|review|recap) (?:of )?(?:my|this|last) (?:training )?week\b| weekly (?:review|report|summary|recap)\b/,
      / (?:total|weekly) (?:volume|tonnage|weight lifted)\b| how much (?:weight )?(?:have i|did i) (?:lift(?:ed)?|move(?:d)?) (?:this|last) week\b/,
    ],
  },

  // What will be.
  {
    name: 'week',
    patterns: [
      / (?:what is|how does|show me|what does)\b.* (?:my|this|the|next) (?:training |workout )?week\b(?!.*deload)/,
      /^(?!.* split ).* (?:which|what) days? (?:do|am|should|will|are|is) (?:i|my|a) (?:train\w*|work\w*|rest\w*|off|lift\w*|next|training|rest days?|planned)?\b/,
      / (?:rest of (?:the|my|this) week|this week s (?:plan|workouts|sessions)|workouts? this week|sessions? this week|left this week|schedule (?:for )?this week|my schedule|my training days|my workout days|my rest days?)\b(?!.*(?:streak|split))/,
      / is (?:today|tomorrow) (?:a |my )?(?:rest|training|workout|gym|off|leg|push|pull) ?day\b/,
    ],
  },
  {
    name: 'next_content',
    patterns: [
      / (?:what is|what do i do|which exercises (?:are|do i do)|show me what is|what will i do|details? of|contents? of|exercises) (?:in|on|for) (?:it|my |the |tomorrow|next )/,
    ],
  },
  {
    name: 'today',
    patterns: [
      new RegExp(
        ` (?:what|which|where|when|how)\\b.*(?:do i|should i|can i|am i|will i|have i|is|are|we)\\b.*(?:train|do|workout|work out|lift|plan|session|planned|program|programme|on|start|gym|exercises?|next)\\b.*${today}`,
      ),
      new RegExp(
        ` (?:what|which) (?:is|are|about|s) (?:my |the |planned |on )*(?:workout|session|training|plan|exercises?|lifts?|program|programme)? ?(?:for |planned )?${today}`,
      ),
      new RegExp(` ${today} s? ?(?:workout|session|training|plan)\\b`),
      / (?:next|upcoming|tomorrow s) (?:workout|session|training|gym day|planned session)\b/,
      / when (?:do|should|will|am|is) (?:i|my)\b.*(?:train|workout|work out|session|next|lift|training)\b/,
      /^ (?:so |ok |okay |hey |hi |coach )*what (?:should|do|can|shall) i (?:do|train|lift)(?: next| tomorrow| first| in the gym| at the gym)?(?: coach)? $/,
      / (?:should|do|can) i (?:train|work out|lift|exercise|go to the gym|rest) (?:today|tonight|tomorrow|now)\b/,
      / (?:how long|how many minutes|how much time)\b.*(?:my|today s|todays|next|the) (?:workout|session|training)\b.*(?:take|last|need|be|today) /,
      / (?:how long|how many minutes|how much time)\b.*(?:take|will|is|last|need)\b.*(?:my|todays|next|the) (?:workout|session|training) $/,
      / (?:give|make|create|build|suggest|plan|show|need|want)(?: me)? (?:a |my |an |todays |the )*(?:\w+ )?(?:workout|session)(?: for (?:me|today|tonight)| today| now| please)* $/,
      /^ (?:ok |so |and |hey )*(?:start|begin|let us (?:go|start|train|do this)|i am ready|ready (?:to|for)|i am (?:at|in) the gym|heading to the gym|what now|what is next|what next)\b(?!.*(?:how|why|get|getting))/,
      /^ (?:today|tomorrow|my (?:workout|session|plan)|workout|todays workout) (?:please)?$/,
    ],
  },
  {
    name: 'why_exercise',
    needs: 'exercise',
    patterns: [
      / why (?:do i|am i|should i|must i|would i|did you|do you|have i|are there|is there|is|are|the|so many|no|not)(?: have to| need to| doing| do| give me| pick| picked| choose| chose| include| put| got| get| the| my| so many| no)* EXERCISE(?: (?:in|there|first|last|before|after|and not|instead|on|today|part).*)? $/,
      / why EXERCISE\b| what is EXERCISE (?:good )?for\b| what (?:does|do|muscles?)\b.* EXERCISE (?:train|work|do|hit|target|use)\b/,
      / what (?:does|do) EXERCISE (?:train|work|do|hit|target)\b| (?:which|what) muscles? (?:does|do|are|is)\b.*EXERCISE/,
      / (?:do i|have i) (?:need|have|really need|really have) (?:to do |to )?EXERCISE(?: today| at all| in my plan)? $/,
    ],
  },
  {
    name: 'why_plan',
    patterns: [
      / why (?:is|does|do|did|am|are|this|that|my|the|have|only|so)\b.*\b(?:plan|program|programme|split|days|schedule|routine|full body|workout|session|order|sets|week)\b/,
      / (?:explain|describe|tell me about|what is|summary of|summari[sz]e|overview of|how does|show me|show|what are) my (?:whole |training |workout |current |active )*(?:plan|program|programme|split|routine)\b/,
      / (?:what|which) (?:plan|program|programme|split|routine) (?:am i|do i|is (?:for me|mine)|would (?:suit|fit|be)|should i (?:do|follow|use|choose)|suits?|fits?)\b| (?:is|does) my (?:plan|program|programme|split|routine) (?:good|right|any good|ok|work|make sense|fit|enough)\b/,
      / (?:what|how|where) (?:week|far) (?:am i|of (?:my|the) plan)\b| (?:which|what) week (?:am|is|of)\b/,
    ],
  },
  {
    name: 'how_to',
    needs: 'exercise',
    patterns: [
      / (?:how (?:do|should|can|to|does|would)|form|technique|correct(?:ly)?|proper(?:ly)?|cues?|tips?|teach me|explain|show me|perform|setup|set up|mistakes?|faults?|right way|wrong|execute|execution|safely|instructions?)\b/,
      / what (?:is|are) (?:an? |the )?EXERCISE $/,
    ],
  },
  {
    name: 'compare',
    needs: 'twoExercises',
    patterns: [/ (?:or|vs|versus|better|difference|compared?|than|instead)\b/],
  },
  {
    name: 'effort_feedback',
    patterns: [
      / i (?:failed|missed|could not (?:finish|complete|do|make)|did not (?:finish|complete|manage|make)|had to stop|gave up on)\b.*(?:set|sets|reps?|workout|session|training|it|EXERCISE|exercise|lift)\b/,
      / (?:weights?|everything|it|bar|sets?) (?:feel|feels|felt|is|are|was|were) (?:so |very |really |unusually |too )*(?:heavy|hard|light|easy)\b.*(?:today|lately|again|this week)?/,
      / (?:too|so|very|really|super|way too) (?:easy|light|hard|heavy|difficult|tough|long|much)\b(?=.*(?:today|session|workout|plan|for me|it|that|this|was|feels?|is) )/,
      / (?:workout|session|plan|training|it|that|this|everything|exercises|weights)(?: \w+)? (?:was|is|feels|felt|were|are) (?:way |much |a bit |far |really |so |super |pretty )*(?:too )?(?:easy|light|hard|heavy|difficult|tough|brutal)\b/,
    ],
  },
  ...ownLiftFallback,
] as const satisfies readonly IntentRule[];
