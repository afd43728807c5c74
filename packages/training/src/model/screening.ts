import type { ConditionId } from './taxonomy.ts';

/** Answers in the product's own words; a missing answer means “not asked yet” and counts as “no”. */
export interface ScreeningAnswers {
  chestPain?: 'no' | 'last_month' | 'now';
  fainting?: boolean;
  breathlessness?: boolean;
  heartDisease?: 'no' | 'yes' | 'cleared';
  bloodPressure?: 'normal' | 'controlled' | 'high_untreated';
  chronicDisease?: 'no' | 'controlled' | 'uncontrolled';
  pregnancy?: 'no' | 'cleared' | 'not_cleared' | 'warning_signs';
  recentInjury?: 'no' | 'cleared' | 'not_cleared';
  neurological?: 'no' | 'yes' | 'now';
  cancerOrClot?: boolean;
  supervisedOnly?: boolean;
  eatingDisorder?: 'no' | 'yes' | 'severe';
  inactive?: boolean;
  wantsVigorous?: boolean;
  /** The member's own word that a clinician agreed, with its day (`YYYY-MM-DD`). */
  clearedOn?: string;
}

export const screeningStatuses = ['ok', 'modify', 'stop_clearance', 'emergency'] as const;
/** In rising order of caution. */
export type ScreeningStatus = (typeof screeningStatuses)[number];

export interface ScreeningResult {
  status: ScreeningStatus;
  /** Hide weight and energy figures, no fat-loss goal. */
  isSensitive: boolean;
  /** Conditions that follow from the answers. */
  conditions: ConditionId[];
  /** The questions that decided, for the card and the explanation. */
  reasons: (keyof ScreeningAnswers)[];
}
