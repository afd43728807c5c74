import type { CardioBlock, OutsideCardio, Weekday } from '../model/plan.ts';
import type { CardioMode } from '../model/taxonomy.ts';
import { rpeOfIntensity, steadyCardioText } from '../plan/cardio-text.ts';
import { boundedReader } from './bounds.ts';
import type { CandidateCardio } from './candidate.ts';
import type { Finding } from './finding.ts';

const usualMinutes = 20;
/** A candidate's cardio with everything filled in; walks, easily, where nothing was said. */
export function completeCardio(
  candidate: CandidateCardio,
  path: string,
  weeks: number,
  findings: Finding[],
): CardioBlock {
  const read = boundedReader(path, findings);
  const intensity = candidate.intensity ?? 'easy';
  const minutes = Math.round(read('minutes', candidate.minutes, usualMinutes));
  const minutesByWeek = Array.from({ length: weeks }, (_, week) =>
    Math.round(read('minutes', candidate.minutesByWeek[week], minutes)),
  );
  const mode = candidate.mode ?? 'walk';
  return {
    mode,
    intensity,
    minutes: minutesByWeek[0] ?? minutes,
    minutesByWeek,
    rpeMax: read('rpeMax', candidate.rpeMax, rpeOfIntensity[intensity]),
    text: candidate.text ?? usualText(mode, intensity),
  };
}

/** Cardio on other days; without a weekday there is no other day. */
export function completeOutsideCardio(
  candidates: readonly CandidateCardio[],
  weeks: number,
  findings: Finding[],
): OutsideCardio[] {
  return candidates.flatMap((candidate, index) => {
    const weekdays: Weekday[] = [...new Set(candidate.weekdays)].sort((one, other) => one - other);
    if (weekdays.length === 0) return [];
    const block = completeCardio(candidate, `outsideCardio[${index}]`, weeks, findings);
    return [{ ...block, weekdays }];
  });
}

function usualText(mode: CardioMode, intensity: CardioBlock['intensity']): string {
  return intensity === 'hiit'
    ? 'Short hard intervals with easy breaks of at least twice their length.'
    : steadyCardioText(mode, intensity);
}
