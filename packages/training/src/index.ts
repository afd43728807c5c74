/** What the training engine offers: pure functions over plain data, and the data itself. */
export { easeWeeks } from './adjust/ease-weeks.ts';
export { shortenDay } from './adjust/shorten-day.ts';
export { type CoachTextFinding, checkCoachText } from './boundaries/check-coach-text.ts';
export { classifyMessage } from './boundaries/classify-message.ts';
export { type CoachTextRule, coachTextRules } from './boundaries/coach-lexicon.ts';
export type { Helpline } from './boundaries/helplines.ts';
export {
  type Escalation,
  escalations,
  type RedFlagClass,
  type RedFlagEffects,
  type RedFlagFinding,
  redFlagClasses,
  redFlagEffects,
} from './boundaries/red-flag.ts';
export { type RedFlagCard, redFlagCard } from './boundaries/red-flag-card.ts';
export { exercises, findExercise, getExercise } from './catalogue/catalogue.ts';
export { musclesByGroup } from './catalogue/muscle-groups.ts';
export {
  type DoneSet,
  type Encouragement,
  pickEncouragement,
} from './encouragement/pick-encouragement.ts';
export { type EnergyEstimate, estimateEnergy } from './energy/energy.ts';
export { barWeights, calculatePlates, standardPlates } from './equipment/plates.ts';
export {
  displayWeight,
  fromKg,
  kgPerLb,
  snapToStep,
  toKg,
  type WeightUnit,
  weightUnits,
} from './equipment/units.ts';
export { type Loading, type RampSet, suggestWarmUpRamp } from './equipment/warm-up-ramp.ts';
export {
  generateMicroWorkout,
  type MicroWorkout,
  type MicroWorkoutInput,
  type MicroWorkoutResult,
} from './micro/micro-workouts.ts';
export { type Exercise, type ExerciseId, type LoadType, loadTypes } from './model/exercise.ts';
export {
  type CardioBlock,
  type DayKind,
  dayKinds,
  type Injury,
  type KnownStrength,
  type MuscleVolume,
  type OutsideCardio,
  type PlanDay,
  type PlanExercise,
  type PlanInput,
  type PlanResult,
  type Reason,
  type ReasonCode,
  reasonCodes,
  type SafetyCard,
  type SlotRole,
  slotRoles,
  type TrainingPlan,
  type WarmupStep,
  type Weekday,
} from './model/plan.ts';
export {
  type ScreeningAnswers,
  type ScreeningResult,
  type ScreeningStatus,
  screeningStatuses,
} from './model/screening.ts';
export {
  type CardioMode,
  type ConditionId,
  cardioModes,
  conditionIds,
  corePatterns,
  type EquipmentId,
  equipmentIds,
  type Goal,
  goals,
  type Level,
  levels,
  type Muscle,
  type MuscleGroup,
  muscleGroups,
  muscles,
  type Pattern,
  patterns,
  type StressTag,
  stressTags,
} from './model/taxonomy.ts';
export {
  type LoggedSession,
  type LoggedSet,
  type SetKind,
  setKinds,
} from './model/training-log.ts';
export { generatePlan } from './plan/generate-plan.ts';
export { sumMuscleSets } from './plan/muscle-volume.ts';
export { type PlanContext, planContext } from './plan/plan-context.ts';
export {
  changeInSupersetSeconds,
  estimateExerciseSeconds,
  estimateSessionSeconds,
  estimateSupersetSeconds,
  secondsPerRep,
  secondsPerRepOfTempo,
  setSeconds,
  setupSecondsOf,
  type TimedExercise,
  timedExercise,
} from './plan/session-time.ts';
export {
  majorGroups,
  sessionCaps,
  untargetedMuscleCap,
  type VolumeTarget,
  volumeTarget,
} from './plan/volume-targets.ts';
export { sessionFrame } from './plan/warm-up.ts';
export { coolDownSteps, warmUpSteps } from './plan/warm-up-steps.ts';
export { type Adherence, computeAdherence } from './progress/adherence.ts';
export { findBestEstimate } from './progress/best-estimate.ts';
export {
  addDays,
  dayNumberOf,
  daysBetween,
  isoWeekOf,
  mondayOf,
  weekdayOf,
} from './progress/calendar.ts';
export { pickCelebration } from './progress/celebration.ts';
export { applyDeload } from './progress/deload.ts';
export {
  type ExerciseBests,
  type ExerciseSession,
  emptyBests,
  foldSession,
  maxRepMax,
  mergeBests,
  summariseSession,
} from './progress/exercise-bests.ts';
export { isHardSet, isPerformed, rirOf } from './progress/hard-set.ts';
export { findLandmarks, landmarks } from './progress/landmarks.ts';
export { detectMilestones, type LifetimeTotals, type Milestone } from './progress/milestones.ts';
export { countHardSets, countMuscleSets, countSetsByMuscle } from './progress/muscle-sets.ts';
export { suggestNextTarget } from './progress/next-target.ts';
export { findLoadStep } from './progress/progression/load-step.ts';
export type { Exposure, NextTarget, Prescription } from './progress/progression/progression.ts';
export { describeRecord } from './progress/record-text.ts';
export {
  detectRecords,
  type ExerciseRecord,
  type RecordKind,
  recordKinds,
} from './progress/records.ts';
export { suggestReturn } from './progress/return-after-break.ts';
export { detectSessionRecords, type SessionRecord } from './progress/session-records.ts';
export {
  computeMovedLoad,
  computeStrengthLoad,
  countSides,
  type SetContext,
} from './progress/set-load.ts';
export { smoothSeries } from './progress/smoothing.ts';
export { computeSetVolume, computeTonnage } from './progress/tonnage.ts';
export { listTrainingWeeks } from './progress/training-weeks.ts';
export {
  classifyTrend,
  mannKendall,
  medianOf,
  minTrendPoints,
  type Trend,
  type TrendPoint,
  theilSenSlope,
} from './progress/trend.ts';
export {
  computeWeekStreak,
  requiredSessions,
  type TrainingWeek,
  type WeekStreak,
} from './progress/week-streak.ts';
export { listAllowedExercises } from './safety/allowed-exercises.ts';
export {
  type BodyRegion,
  bodyRegions,
  type ConditionDetail,
  conditionDetails,
  type RomLimit,
} from './safety/condition-details.ts';
export { type ConditionRule, conditionRules } from './safety/conditions.ts';
export { type Constraints, deriveConstraints } from './safety/constraints.ts';
export {
  canPerformWith,
  type Exclusion,
  explainExclusion,
  isAllowed,
  isLimited,
  isWithinLevel,
  type MemberChoices,
  modificationFor,
} from './safety/exercise-rules.ts';
export { refusalFor } from './safety/refusal.ts';
export { ageCardFor, minimumAgeYears, safetyCardFor } from './safety/safety-card.ts';
export {
  evaluateScreening,
  isScreeningExpired,
  type ScreeningContext,
  stricter,
} from './safety/screening.ts';
export {
  type StopSign,
  type StopSignAction,
  screeningAfterStopSign,
  stopSignHeadings,
  stopSigns,
  stopSignsFor,
} from './safety/stop-signs.ts';
export { ceilToIncrement, floorToIncrement } from './strength/increment.ts';
export { type LoadInput, suggestLoad } from './strength/load.ts';
export {
  estimateOneRepMax,
  maxRecordReps,
  type OneRepMaxEstimate,
  type OneRepMaxInput,
} from './strength/one-rep-max.ts';
export { percentAtRepsToFailure, percentOfOneRepMax } from './strength/rpe-table.ts';
export { longestDaySeconds } from './validator/day-time.ts';
export { roleFor } from './validator/exercise-role.ts';
export type { RuleId } from './validator/finding.ts';
export { isHardDay } from './validator/hard-day.ts';
export { rebuiltNote, validatePlan } from './validator/validate-plan.ts';
export { muscleVolumes } from './validator/weekly-volume.ts';
