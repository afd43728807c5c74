/** Weights, warm-up, plates, estimates. */
export const loadTexts = {
  dose: (sets: number, reps: string) => `${sets} × ${reps}`,
  seconds: (seconds: number) => `${seconds} s`,
  atLoad: (dose: string, load: string) => `${dose} at ${load}`,
  reserve: (rir: number) => `${rir} in reserve`,
  target: (name: string, dose: string) => `**${name}: ${dose}.**`,
  fromLast: (day: string, what: string) =>
    `From last time (${day}): ${what.replace(/^Last time /, '')}`,
  fromEstimate: (e1rm: string, reps: number, rir: number) =>
    `It follows from your estimated 1RM of ${e1rm}: a load for ${reps} repetitions with ${rir} to spare.`,
  fromPlan: 'It is the starting load of your plan; your first logged sets will fine-tune it.',
  adjust: (rir: number, step: string) =>
    `If ${rir + 2} or more are left after the first set, add ${step}; if ${rir > 2 ? `only ${rir - 2} or fewer are` : 'none is'} left, take ${step} off.`,
  deload: 'Lighter on purpose: it is the easy week of your plan.',
  return: (days: number, rebuild: string) =>
    `Lighter on purpose: you last trained ${days} days ago. Back to normal within ${rebuild}.`,
  unknown: (name: string) => `I have no numbers of yours for **${name}** yet, so let us find them:`,
  firstTime: (name: string) => `For a first time with **${name}**:`,
  calibrate:
    'pick a weight you think you could lift 15 times, do 8, and see how many were left. Five or more left: go up about 10 %. Three or four: keep it. Two or fewer: go down about 10 %.',
  bodyweight: (name: string, dose: string) =>
    `**${name}** goes by repetitions, not by weight: ${dose}.`,
  askWhich: 'Which exercise do you mean? For example “how heavy should I bench today?”',
  notAllowed: (text: string) => `One thing first: ${text}`,
  warmUp: (name: string, load: string) => `Warm-up for **${name}** at ${load}:`,
  warmUpPlain: (load: string) => `Warm-up for ${load}:`,
  warmUpSet: (load: string, reps: number, percent: number) => `- ${load} × ${reps} (${percent} %)`,
  warmUpThen: (load: string) =>
    `Then your work sets at ${load}. Rest about a minute between warm-up sets; they should feel easy.`,
  warmUpNone: (load: string) =>
    `${load} is light enough to start without warm-up sets: do a few easy repetitions first.`,
  warmUpBodyweight: (name: string) =>
    `**${name}** needs no ramp of weights: move easily for two or three minutes and do one easier set first.`,
  plates: (load: string, bar: string, side: string) =>
    `**${load}** on a ${bar} bar: **${side}** on each side.`,
  platesShort: (wanted: string, load: string, short: string) =>
    `${wanted} cannot be built exactly; ${load} is the closest below (${short} short).`,
  platesEmpty: (bar: string) => `That is the empty ${bar} bar — no plates needed.`,
  platesBelow: (wanted: string, bar: string) =>
    `${wanted} is less than a ${bar} bar on its own. Try a lighter bar, dumbbells or a fixed barbell.`,
  platesOther: (bar: string) =>
    `If your bar is not ${bar}, say so, for example “with a 15 kg bar”.`,
  platesAsk: 'For which weight? For example “plates for 82.5 kg”.',
  platesOwn: (name: string) => `That is the next load of your ${name}.`,
  warmUpUnknown: (name: string) =>
    `For **${name}**: three to five minutes of easy movement, then 8 repetitions at about half of your work weight, 4 at 70 % and 2 at 85 %. Tell me the weight and I work it out, for example “warm-up for ${name} at 60 kg”.`,
  warmUpAsk: 'For which exercise and weight? For example “warm-up for squats at 80 kg”.',
  askPlates: 'Shall I show the plates for it?',
  askTarget: 'Shall I show what to aim for next time?',
  planned: (name: string, dose: string, rest: string) =>
    `Your plan has **${name}: ${dose}**, with ${rest} of rest between sets.`,
  whyReserve: (rir: number) =>
    `The ${rir} repetitions in reserve are on purpose: hard enough to progress, easy enough to recover from and to keep good form.`,
  whyLoads:
    'Each load follows from what you logged last: when all sets reach the top of their range with enough in reserve, the next step up comes; otherwise the weight stays and one more repetition is the aim.',
  set: (weight: string, reps: number, rir?: number) =>
    `${weight} × ${reps}${rir === undefined ? '' : ` with ${rir} in reserve`}`,
  convert: (from: string, to: string) => `${from} is **${to}**.`,
  estimate: (set: string, e1rm: string, low: string, high: string) =>
    `${set} puts your estimated 1RM at about **${e1rm}** (roughly ${low}–${high}).`,
  atLeast: 'I took it as all you had; with repetitions left in you it is higher.',
  confidence: {
    high: 'From so few repetitions the estimate is quite reliable.',
    medium: 'From this many repetitions it is a fair estimate.',
    low: 'From this many repetitions it is a rough estimate; a set of 3–6 tells more.',
  },
  tooMany:
    'From more than 15 repetitions a maximum cannot be estimated honestly. A harder set of 3–8 repetitions gives a useful number.',
  own1rm: (name: string, e1rm: string, day: string, summary: string) =>
    `Your estimated 1RM on **${name}** is **${e1rm}** (last estimate ${day}; ${summary}).`,
  estimateNote: 'It is calculated from your sets, not tested, and can be off by about 5 %.',
  no1rm: (name: string) =>
    `I have no working sets of **${name}** to estimate from. Tell me one, for example “5 reps at 80 kg”, or log it.`,
  ask1rm: 'Tell me a set, for example “5 reps at 80 kg”, or name an exercise that you log.',
  best1rms: 'Your estimated 1RMs:',
} as const;
