import type { Understood } from '../understanding/built-in-coach.understand.ts';
import { answerAppHelp } from './built-in-coach.app-help.ts';
import { answerConvert, answerPlates, answerWarmUp } from './built-in-coach.bars.ts';
import {
  answerCondition,
  answerEnergy,
  answerIll,
  answerMedicine,
  answerUnwell,
} from './built-in-coach.care.ts';
import { answerCompare } from './built-in-coach.comparison.ts';
import { answerDeload } from './built-in-coach.deload.ts';
import { answerOtherEquipment } from './built-in-coach.equipment.ts';
import { answerOneRepMax } from './built-in-coach.estimates.ts';
import { answerLastSession } from './built-in-coach.history.ts';
import { answerKnowledge } from './built-in-coach.knowledge.ts';
import { answerLiftGoal } from './built-in-coach.lift-goal.ts';
import { answerLiftRanking, answerStandards } from './built-in-coach.lift-ranking.ts';
import { answerLift } from './built-in-coach.lifts.ts';
import { answerDose, answerLoad, answerWhyLoad } from './built-in-coach.loads.ts';
import { answerExerciseFor, answerMuscleDay } from './built-in-coach.muscle-exercises.ts';
import { answerMuscles } from './built-in-coach.muscles.ts';
import { answerDiagnosis, answerPain, answerPainLevel } from './built-in-coach.pain.ts';
import { answerChangePlan, answerPlanEnd, answerWhyPlan } from './built-in-coach.plan.ts';
import { answerProgress, answerStreak } from './built-in-coach.progress.ts';
import { answerRecords } from './built-in-coach.records.ts';
import {
  answerBreak,
  answerEffort,
  answerMotivation,
  answerSleptBadly,
  answerTired,
} from './built-in-coach.recovery.ts';
import type { Composer } from './built-in-coach.reply.ts';
import {
  answerBored,
  answerDayContent,
  answerMoveSession,
  answerWhyDeload,
} from './built-in-coach.schedule.ts';
import { answerMicro, answerShortTime } from './built-in-coach.short-days.ts';
import {
  answerAboutCoach,
  answerAboutData,
  answerCelebrate,
  answerGreeting,
  answerNo,
  answerOffTopic,
  answerOwnProfile,
  answerThanks,
  answerUnclear,
  answerUnhappy,
} from './built-in-coach.small-talk.ts';
import { answerPlateau } from './built-in-coach.standstill.ts';
import { answerBusy, answerFirstRep, answerMayDo, answerSwap } from './built-in-coach.swaps.ts';
import { answerFormCheck, answerHowTo, answerWhyExercise } from './built-in-coach.technique.ts';
import {
  answerClearance,
  answerNextContent,
  answerToday,
  answerWeek,
} from './built-in-coach.today.ts';
import { answerMonthFigures, answerWeekFigures } from './built-in-coach.week-figures.ts';

/** Who answers what. */
export const composers: Record<Understood['intent'], Composer> = {
  greeting: answerGreeting,
  thanks: answerThanks,
  no: answerNo,
  unclear: answerUnclear,
  unhappy: answerUnhappy,
  celebrate: answerCelebrate,
  app_help: answerAppHelp,
  own_profile: answerOwnProfile,
  unwell: answerUnwell,
  week_figures: answerWeekFigures,
  month_figures: answerMonthFigures,
  muscle_day: answerMuscleDay,
  exercise_for: answerExerciseFor,
  about_coach: answerAboutCoach,
  about_data: answerAboutData,
  off_topic: answerOffTopic,
  medicine: answerMedicine,
  diagnosis: answerDiagnosis,
  energy_target: answerEnergy,
  condition: answerCondition,
  clearance: answerClearance,
  may_do: answerMayDo,
  pain: answerPain,
  pain_level: answerPainLevel,
  ill: answerIll,
  equipment_busy: answerBusy,
  swap: answerSwap,
  first_rep: answerFirstRep,
  short_on_time: answerShortTime,
  micro: answerMicro,
  break: answerBreak,
  deload: answerDeload,
  slept_badly: answerSleptBadly,
  tired: answerTired,
  motivation: answerMotivation,
  change_plan: answerChangePlan,
  plan_end: answerPlanEnd,
  day_content: answerDayContent,
  move_session: answerMoveSession,
  other_equipment: answerOtherEquipment,
  bored: answerBored,
  why_deload: answerWhyDeload,
  plates: answerPlates,
  warm_up_sets: answerWarmUp,
  convert: answerConvert,
  one_rep_max: answerOneRepMax,
  why_load: answerWhyLoad,
  plan_dose: answerDose,
  load_today: answerLoad,
  last_session: answerLastSession,
  records: answerRecords,
  streak: answerStreak,
  progress_lift: answerLift,
  plateau: answerPlateau,
  lift_goal: answerLiftGoal,
  lift_ranking: answerLiftRanking,
  standards: answerStandards,
  muscle_sets: answerMuscles,
  progress: answerProgress,
  week: answerWeek,
  next_content: answerNextContent,
  today: answerToday,
  why_exercise: answerWhyExercise,
  why_plan: answerWhyPlan,
  how_to: answerHowTo,
  form_check: answerFormCheck,
  compare: answerCompare,
  effort_feedback: answerEffort,
  knowledge: answerKnowledge,
};

/** Answered from the member's own state, whatever an article says on it. */
export const ownIntents: ReadonlySet<string> = new Set([
  'unwell',
  'pain',
  'medicine',
  'diagnosis',
  'condition',
  'energy_target',
  'off_topic',
  'short_on_time',
  'tired',
  'slept_badly',
  'deload',
  'break',
  'motivation',
  'first_rep',
  'warm_up_sets',
  'progress_lift',
  'plateau',
  'other_equipment',
  'move_session',
  'why_deload',
  'bored',
]);

/** Not given while a clinician has to be asked first. */
export const trainingIntents: ReadonlySet<string> = new Set([
  'today',
  'next_content',
  'day_content',
  'week',
  'load_today',
  'warm_up_sets',
  'why_load',
  'plan_dose',
  'swap',
  'equipment_busy',
  'short_on_time',
  'micro',
  'move_session',
  'lift_goal',
  'may_do',
  'muscle_day',
  'deload',
  'tired',
  'slept_badly',
  'break',
]);
