import type { IntentRule } from './built-in-coach.intent-rule.ts';

const weekday = '(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)';
const anyDay = `(?:${weekday}|tomorrow|today|yesterday|weekend|another day|a different day|next week|next day)`;
const session = '(?:workouts?|sessions?|training|day|it|one)';
const gear =
  '(?:gym|equipment|barbells?|rack|bench|machines?|cables?|weights|dumbbells?|kettlebells?|bands?|plates)';

/** Of when a plan is trained, and of what it is trained with. */
export const planIntents = [
  {
    name: 'move_session',
    patterns: [
      new RegExp(
        ` (?:move|shift|reschedule|postpone|push|swap|switch|change|bring forward|delay|put off)\\b.* ${anyDay}\\b`,
      ),
      new RegExp(` (?:reschedule|postpone) (?:my |the |a |today s )*${session}\\b`),
      new RegExp(
        ` (?:train|work out|lift|do|go|exercise|make it up|catch up)\\b.* ${anyDay} (?:instead|rather)\\b`,
      ),
      new RegExp(
        ` (?:instead of|rather than|not on|can not|can not train|can not make it|unable to train)(?: on)? ${weekday}\\b`,
      ),
      new RegExp(
        ` (?:missed|skipped|can not do|could not do|did not do) (?:my |the |on )*(?:${weekday}|yesterday)(?: s)?\\b.*(?:today|tomorrow|skip|make up|catch up|instead|do it|should|can|now what|what now)\\b`,
      ),
      new RegExp(
        ` (?:do|train|start|have) (?:it|(?:the|my|this|that|todays) (?:workout|session|training)) (?:later|another time|tomorrow|on ${weekday})\\b`,
      ),
      new RegExp(
        ` ${weekday} (?:works|suits|fits|is|would be|would suit)(?: me)? (?:\\w+ )?(?:better|best|easier)\\b`,
      ),
      / (?:make up|catch up on|double up)(?: for)? (?:a|my|the|on)? ?(?:missed|skipped)? ?(?:workouts?|sessions?)\b/,
    ],
  },
  {
    name: 'day_content',
    patterns: [
      new RegExp(
        ` (?:what|which|show me|tell me)\\b.*(?:do i|am i|is|are|have|train|exercises?|workout|session|planned|plan|for|on)\\b.* ${weekday}(?: s)?(?: (?:workout|session|plan|training|in my plan))? $`,
      ),
      new RegExp(`^ (?:my |the )?${weekday} (?:workout|session|plan|training) $`),
    ],
  },
  {
    name: 'plan_end',
    patterns: [
      / (?:when|how long|how many weeks)\b.* (?:plan|program|programme|block|cycle)\b.*(?:end|ends|last|lasts|over|finish|finished|done|go|take|left|have)\b/,
      / (?:what|and then) .*(?:after|next|comes|happens) .*(?:week \d|plan (?:is over|ends|is done|is finished)|(?:this|my|the) (?:plan|program|block))\b/,
      / how many weeks (?:is|are|does|do|of|left)\b.* (?:plan|program|programme|left)\b/,
    ],
  },
  {
    name: 'why_deload',
    patterns: [
      / (?:why|what for|purpose|point|reason|use|good for|benefits?)\b.* (?:deload|deloads|deloading|easy week|easier week|lighter week|light week)\b/,
      / (?:deload|easy week|easier week|lighter week|light week)\b.*(?:why|what for|purpose|pointless|point of it)\b/,
    ],
  },
  {
    name: 'other_equipment',
    without: 'exercise',
    patterns: [
      / (?:only|just) (?:have|got|own|have got|with)(?: access to)? .*(?:dumbbells?|bands?|kettlebells?|barbell|bodyweight|body weight)\b/,
      new RegExp(
        ` (?:do not|does not|did not|no longer|can not) (?:have|own|use|got|get)(?: access)?(?: to)?(?: a| an| any| the| my)* ${gear}\\b(?! (?:time|motivation))`,
      ),
      new RegExp(
        ` (?:no|without)(?: a| any| free| leg| smith)* ${gear}(?: machines?)? (?:in|at) (?:my|the|our|this) gym\\b`,
      ),
      / gym (?:is |was |will be |has been )?(?:closed|shut|closing)\b/,
      / (?:no|without) (?:a |any |my )?(?:gym|barbell|rack|dumbbells|weights|equipment)\b.*(?:today|this week|next week|right now|now|for a|for the|anymore|my plan|instead)\b/,
      / (?:workout|session|exercises?|train) (?:for|in) (?:my |a |the )?hotel\b/,
      / (?:train|work out|working out|session|workout|do) (?:it )?(?:at home|in (?:a|the|my) hotel(?: room)?) (?:today|tonight|this week|next week|instead|tomorrow)\b/,
    ],
  },
  {
    name: 'bored',
    patterns: [
      / (?:plan|program|programme|routine|workouts?|sessions?|training|exercises|same thing|it|this) (?:\w+ ){0,3}(?:boring|bores me|dull|repetitive|monotonous)\b/,
      / (?:bored|fed up|sick) (?:of|with|by) (?:my |the |this |these |doing )*(?:plan|program|programme|routine|workouts?|sessions?|training|exercises|same)\b/,
    ],
  },
] as const satisfies readonly IntentRule[];
