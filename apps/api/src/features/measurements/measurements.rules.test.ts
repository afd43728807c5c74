import type { PlanInput } from '@vigor/training';
import { expect, test } from 'vitest';
import { changesScreening } from './measurements.rules.ts';

const member: PlanInput = {
  goal: 'fat_loss',
  level: 'beginner',
  daysPerWeek: 3,
  minutesPerSession: 45,
  equipment: [],
  injuries: [],
  screening: {},
  ageYears: 30,
  heightCm: 180,
  bodyMassKg: 70,
  likes: [],
  dislikes: [],
};

test.each([
  [69.4, false],
  // 18.5 · 1.8² is 59.94 kg.
  [60, false],
  [59.9, true],
])('from 70 kg to %s kg the screening changes: %s', (bodyMassKg, isChanged) => {
  expect(changesScreening(member, { ...member, bodyMassKg })).toBe(isChanged);
});
