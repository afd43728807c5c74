import type { Profile } from '@vigor/contract';

const times = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What a session says: sentences with its own numbers, kind also where something was too much. */
export const analysisTexts = {
  empty: 'No working set is logged in this session, so there is nothing to compare.',
  back: (days: number) => `You came back after ${days} days.`,
  allPlanned: (sets: number) => `All ${times(sets, 'planned set', 'planned sets')} done.`,
  somePlanned: (done: number, planned: number) =>
    `${done} of ${planned} planned sets done, and every one of them counts.`,
  onTarget: (exercises: number, all: number) =>
    exercises === all
      ? 'Every set reached its repetitions.'
      : `${exercises} of ${all} exercises reached their repetitions in every set.`,
  moreVolume: (volume: string, percent: number) =>
    `${volume} moved, ${percent} % more than last time.`,
  stronger: (name: string, e1rm: string, gain: string) =>
    `${name}: estimated 1RM ${e1rm}, ${gain} above the time before.`,
  effortAsPlanned: (rpe: string, planned: string) =>
    `The effort was as planned: RPE ${rpe} on average, with ${planned} in the plan.`,
  work: (sets: number, minutes: number) =>
    `${times(sets, 'working set', 'working sets')} in ${times(minutes, 'minute', 'minutes')}.`,
  workOnly: (sets: number) => `${times(sets, 'working set', 'working sets')} logged.`,
  effortAbove: (rpe: string, planned: string) =>
    `The effort was RPE ${rpe} on average, with ${planned} in the plan.`,
  belowRange: (name: string, sets: number, all: number, repsMin: number) =>
    `${name}: ${sets} of ${all} sets ended below ${repsMin} repetitions.`,
  lessVolume: (percent: number) =>
    `${percent} % less volume than last time; one lighter day changes little.`,
  shortRest: (seconds: number, planned: number) =>
    `About ${seconds} s of rest between sets, with ${planned} s in the plan.`,
  uneven: (name: string, left: number, right: number) =>
    `${name}: ${left} repetitions on the left and ${right} on the right.`,
  veryHard: (sessionRpe: number) => `You rated the whole session ${sessionRpe} of 10.`,
  keepReserve: (rir: string) => `End most sets with about ${rir} repetitions in reserve.`,
  restLonger: (planned: number) =>
    `Give yourself the full ${planned} s of rest; the later sets get better.`,
  weakSideFirst: (name: string) =>
    `${name}: begin with the side that did less, and match it with the other.`,
  rateEffort: 'Rate the effort of each set: the next targets become more precise.',
  easierNext: 'Let the next session be an easier one if you still feel this one.',
  target: (name: string, text: string) => `${name}: ${text}`,
  record: (name: string, text: string) => `${name}: ${text}`,
} as const;

/** How a summary begins, by the voice of the coach. */
export const analysisOpenings: Record<Profile['coachStyle'], string> = {
  calm: 'That is another session behind you.',
  cheerful: 'Nice, that one is in the bank!',
  direct: 'Session done.',
  scientific: 'Here is what the session shows.',
};
