import type { ExerciseDetail, ExerciseSummary } from '@vigor/contract';

export function makeExerciseSummary(change: Partial<ExerciseSummary> = {}): ExerciseSummary {
  return {
    id: 'goblet_squat',
    name: 'Goblet squat',
    pattern: 'squat',
    primary: ['quads', 'glutes'],
    secondary: ['abs'],
    equipment: ['dumbbell'],
    level: 'beginner',
    loadType: 'external',
    unilateral: false,
    suitsYou: true,
    isLiked: false,
    isDisliked: false,
    ...change,
  };
}

export function makeExercise(change: Partial<ExerciseDetail> = {}): ExerciseDetail {
  return {
    ...makeExerciseSummary(),
    aliases: [],
    mechanic: 'compound',
    force: 'push',
    laterality: 'bilateral',
    met: 5,
    repRange: [8, 15],
    tags: [],
    regressions: [{ id: 'box_squat_bodyweight', name: 'Box squat' }],
    progressions: [{ id: 'front_squat', name: 'Front squat' }],
    substitutes: [{ id: 'leg_press', name: 'Leg press' }],
    cues: ['Hold the weight at your chest.', 'Sit down between your heels.'],
    mistakes: ['Knees fall in.'],
    breathing: 'In on the way down, out on the way up.',
    stopIf: ['Sharp pain in the knee.'],
    concerns: [],
    ...change,
  };
}
