import type { CardioBlock, TrainingPlan } from '../model/plan.ts';
import { mapDays } from './edit-plan.ts';
import type { Finding } from './finding.ts';
import type { RuleOutcome } from './rule.ts';

const largestRiseShare = 1.2;
const largestRiseMinutes = 30;

/** V15: a week's cardio grows by at most 20 % and 30 minutes over the one before. */
export function checkCardioRamp(plan: TrainingPlan): RuleOutcome {
  const findings: Finding[] = [];
  let checked = plan;
  for (let week = 1; week < plan.weeks; week += 1) {
    const before = minutesOfWeek(checked, week - 1);
    const now = minutesOfWeek(checked, week);
    const limit = Math.min(Math.floor(before * largestRiseShare), before + largestRiseMinutes);
    if (now <= limit || before === 0) continue;
    const message = `Cardio of week ${week + 1} lowered from ${now} to at most ${limit} min.`;
    findings.push({ id: 'V15', severity: 'repair', path: 'days', message });
    checked = scaleWeek(checked, week, limit / now);
  }
  return { plan: checked, findings };
}

function minutesOfWeek(plan: TrainingPlan, week: number): number {
  const inside = plan.days.map(({ cardio }) => cardio?.minutesByWeek[week] ?? 0);
  const outside = plan.outsideCardio.map(
    ({ minutesByWeek, weekdays }) => (minutesByWeek[week] ?? 0) * weekdays.length,
  );
  return [...inside, ...outside].reduce((sum, minutes) => sum + minutes, 0);
}

/** Rounded down, so that the sum stays below the limit. */
function scaleWeek(plan: TrainingPlan, week: number, share: number): TrainingPlan {
  const scale = <Block extends CardioBlock>(block: Block): Block => {
    const minutesByWeek = block.minutesByWeek.map((minutes, index) =>
      index === week ? Math.floor(minutes * share) : minutes,
    );
    return { ...block, minutesByWeek };
  };
  const days = mapDays(plan, (day) => ({ ...day, cardio: day.cardio && scale(day.cardio) }));
  return { ...days, outsideCardio: plan.outsideCardio.map(scale) };
}
