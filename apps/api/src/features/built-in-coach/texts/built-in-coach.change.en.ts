/** Swaps, short days, tiredness, breaks. */
export const changeTexts = {
  swap: (name: string, replacement: string) =>
    `**${replacement}** instead of ${name} works for you: you have what it needs, and nothing you told us speaks against it.`,
  swapList: (name: string) => `Instead of ${name} you could do:`,
  swapLine: (name: string, reason: string) => `- **${name}** — ${reason}`,
  swapOffer: 'I have prepared the swap below; nothing changes until you take it.',
  swapOfferOf: (name: string) =>
    `I have prepared the swap to ${name} below; nothing changes until you take it. To see another, name it.`,
  notYet: (name: string) =>
    `A first ${name} takes most people weeks or months, so you are in good company.`,
  stepsTo: (names: string) => `Steps on the way that fit you now: ${names}.`,
  swapLater: 'It is not in your plan, so there is nothing to change there.',
  swapNone: (name: string) =>
    `I find nothing that replaces **${name}** with your equipment and settings. Leaving it out today is fine.`,
  swapBlocked: (text: string) => `That one I would not offer: ${text}`,
  swapAsk: 'Which exercise would you like to swap? For example “swap squats”.',
  busy: (name: string) => `**${name}** is taken? Two ways on:`,
  busyAny: 'Something is taken? Two ways on:',
  busyLater: '- do the next exercise first and come back — the order matters little for one day',
  busySwap: (name: string, reason: string) => `- do **${name}** instead today (${reason})`,
  busySwapAny: '- tell me the exercise, and I name a stand-in',
  short: (minutes: number) => `**${minutes} minutes are enough** for what matters most today.`,
  shortOffer:
    'Below is today’s session cut to that: the main lifts stay, the rest waits. Nothing changes until you take it.',
  askMicroInstead: 'Or would you rather do a five-minute circuit?',
  shortFits: (minutes: number) =>
    `Today’s session takes about ${minutes} minutes anyway, so it fits as it is.`,
  microOnly: (minutes: number, moves: string) =>
    `**A ${minutes}-minute circuit for you:** ${moves}.`,
  noPlanYet:
    'You have no plan yet; the **Plan** page makes one that fits your minutes. For right now:',
  microStart: 'You find it on the **Today** page, with a timer.',
  microCounts: 'A few minutes count: they keep the habit and they count for your week.',
  tired:
    'Two ways, whichever feels right: half of today’s sets with lighter weights, or rest and come back tomorrow.',
  tiredFree:
    'If you are only tired, an easier day usually helps; if you are exhausted or ill, rest is the right choice.',
  tiredOffer: (minutes: number) =>
    `If you want to move, I put a ${minutes}-minute version of today’s session below.`,
  tiredNoSession:
    'Nothing is planned today, so resting costs you nothing. An easy walk often feels good too.',
  tiredLong:
    'If this goes on for more than two weeks, with poor sleep or mood, please have a doctor look at it.',
  sleep: 'One bad night costs little strength, but everything feels harder.',
  deloadNow: 'This **is** your easy week: half the work, lighter weights. Just follow the plan.',
  deloadPlanned: (weeks: number) =>
    weeks === 1
      ? 'Your plan has its easy week **next week**.'
      : `Your plan has its easy week in **${weeks} weeks**.`,
  deloadOffer:
    'If it fits how you feel, take the easier week below; nothing changes until you take it.',
  deloadRising: (names: string) =>
    `Your lifts do not ask for one right now: ${names} ${/ and /.test(names) ? 'are' : 'is'} rising.`,
  deloadFalling: (names: string) => `It may help: ${names} have come down lately.`,
  deloadAbout:
    'An easy week means about half the sets, weights 10 % lighter and at least 4 in reserve, so that tiredness can fade.',
  deloadSooner:
    'If you feel worn out all the same, take the easier week below; nothing changes until you take it.',
  deloadEarly: (weeks: number) =>
    `You have ${weeks} ${weeks === 1 ? 'week' : 'weeks'} of training behind you, so a whole easy week is probably early; one lighter session may do. It stays your choice.`,
  deloadNoPlan:
    'Without an active plan you can do it by hand: for a week about half your sets, 10 % less weight, at least 4 in reserve.',
  breakShort: (days: number) => `${days} days are nothing your body notices.`,
  breakLong: (days: number) =>
    `After ${days} days most of your strength is still there, and what is gone comes back faster than it was built.`,
  breakAny: 'A few missed sessions change very little.',
  breakStart: (share: number, rebuild: string) =>
    `Start with about ${share} % of your usual weights and fewer sets; you are back to normal within ${rebuild}.`,
  breakCalibrate:
    'Find your weights anew: one you could lift 15 times, do 8, and see what is left.',
  breakAsUsual: 'You can go on with your plan as it is.',
  breakChoice: (session: string) => `Today: ${session}, or five easy minutes?`,
  breakChoiceNoPlan: 'Would five easy minutes today be a start?',
  motivationNumber: (sessions: number, weeks: number) =>
    `You have trained ${sessions} times in the last ${weeks} weeks — that is real.`,
  motivationDeal: 'A fair deal: five minutes, and after that you may stop with a clear conscience.',
  changePlan:
    'You can change that yourself at any time: goals, days, minutes and equipment are in your **Profile**, and the **Plan** page makes a new plan from them. Single exercises, sets and days can be edited on the plan itself.',
  changeUnits:
    'You can switch between kilograms and pounds in **Settings**; everything logged is shown in the new unit.',
  tooEasy:
    'Then let the next sets tell it: log the repetitions you had left, and the next suggestion goes up. If more than 4 were left on most sets, add one step of weight today.',
  tooHard:
    'Then ease it: one step less weight or one set fewer is enough. Log the effort as it was, and the next suggestion follows.',
  failed:
    'That happens, and what you did counts. Log it as it was: the next suggestion takes it into account. If it happens twice in a row on the same exercise, the weight goes down a step and builds up again.',
  askMicro: 'Shall I show a five-minute workout?',
} as const;
