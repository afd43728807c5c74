import type { SessionSet } from '@vigor/contract';
import type { LoadTarget } from './built-in-coach.load-target.ts';
import type { Turn } from './built-in-coach.reply.ts';

/** Sets as they are said: “72.5 kg × 8, 8, 7”, with another weight after a semicolon. */
export function describeSets(sets: readonly SessionSet[], { figures }: Turn): string {
  const groups: { label: string; counts: string[] }[] = [];
  for (const set of sets) {
    const label = set.weightKg ? figures.weight(set.weightKg) : '';
    const count = countOf(set);
    const last = groups.at(-1);
    if (last?.label === label) last.counts.push(count);
    else groups.push({ label, counts: [count] });
  }
  return groups
    .map(({ label, counts }) => (label ? `${label} × ${counts.join(', ')}` : counts.join(', ')))
    .join('; ');
}

function countOf({ reps, durationSeconds, distanceMeters }: SessionSet): string {
  if (reps !== undefined) return String(reps);
  if (distanceMeters !== undefined) return `${Math.round(distanceMeters)} m`;
  return durationSeconds === undefined ? '–' : `${durationSeconds} s`;
}

/** “3 × 6–10 at 72.5 kg, 2 in reserve”. */
export function describeTarget(target: LoadTarget, { texts, figures }: Turn): string {
  const { holdSeconds, repsMin, repsMax, sets, loadKg, rir } = target;
  const reps = holdSeconds
    ? texts.load.seconds(holdSeconds)
    : repsMin === repsMax
      ? String(repsMin)
      : `${repsMin}–${repsMax}`;
  const dose = texts.load.dose(sets, reps);
  const whole = loadKg ? texts.load.atLoad(dose, figures.weight(loadKg)) : dose;
  return holdSeconds ? whole : `${whole}, ${texts.load.reserve(rir)}`;
}
