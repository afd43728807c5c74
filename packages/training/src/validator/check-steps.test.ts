import { describe, expect, it } from 'vitest';
import type { CardioMode, ConditionId } from '../model/taxonomy.ts';
import { candidateWith, planOf, sampleMember } from './sample-candidate.ts';
import { validatePlan } from './validate-plan.ts';

function warmupText(text: string, condition?: ConditionId): string | undefined {
  const candidate = candidateWith(({ days }) => {
    for (const day of days) day.warmup = [{ text, seconds: 300 }];
  });
  const injuries = condition ? [{ condition }] : [];
  const result = validatePlan(candidate, sampleMember({ injuries, minutesPerSession: 90 }));
  return planOf(result).days[0]?.warmup[0]?.text;
}

function cardioMode(mode: CardioMode, condition?: ConditionId): string | undefined {
  const candidate = candidateWith(({ days }) => {
    for (const day of days) day.cardio = { mode, intensity: 'easy', minutes: 10 };
  });
  const injuries = condition ? [{ condition }] : [];
  const result = validatePlan(candidate, sampleMember({ injuries, minutesPerSession: 90 }));
  return planOf(result).days[0]?.cardio?.mode;
}

describe('warm-up texts', () => {
  it.each([
    ['20 jumping jacks, then skip.', 'patellofemoral_pain'],
    ['A set of overhead presses with the bar', 'shoulder_impingement'],
    ['Burpees!', 'wrist_pain'],
    ['10 sit-ups', 'neck_pain'],
  ] as const)('that say %j are replaced for %s', (text, condition) => {
    expect(warmupText(text, condition)).not.toBe(text);
  });

  it.each([
    ['20 jumping jacks, then skip.', undefined],
    ['Easy marching and arm swings.', 'patellofemoral_pain'],
    ['A standing wall plank, easily.', 'hernia'],
  ] as const)('that say %j stay for %s', (text, condition) => {
    expect(warmupText(text, condition)).toBe(text);
  });

  it('lose a step’s exercise that is ruled out', () => {
    const candidate = candidateWith(({ days }) => {
      for (const day of days) day.warmup = [{ exerciseId: 'jumping_jack', seconds: 300 }];
    });
    const injuries = [{ condition: 'knee_hip_oa' as const }];
    const plan = planOf(validatePlan(candidate, sampleMember({ injuries })));
    expect(plan.days[0]?.warmup[0]).not.toHaveProperty('exerciseId', 'jumping_jack');
  });
});

describe('cardio', () => {
  it.each([
    ['rower', 'disc_sciatica', 'walk'],
    ['rower', undefined, 'rower'],
    ['jog', 'osteoporosis_fracture', 'walk'],
    ['bike', 'knee_hip_oa', 'bike'],
    ['walk', 'frailty_fall_risk', 'walk'],
  ] as const)('on %s with %s becomes %s', (mode, condition, expected) => {
    expect(cardioMode(mode, condition)).toBe(expected);
  });

  it('needs its machine', () => {
    const candidate = candidateWith(({ days }) => {
      for (const day of days) day.cardio = { mode: 'bike', intensity: 'easy', minutes: 10 };
    });
    const equipment = sampleMember().equipment.filter((item) => item !== 'bike');
    const plan = planOf(validatePlan(candidate, sampleMember({ equipment })));
    for (const day of plan.days) expect(day.cardio?.mode).toBe('walk');
  });
});
