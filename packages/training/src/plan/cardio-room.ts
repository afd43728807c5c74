import type { Weekday } from '../model/plan.ts';
import type { DayFocus } from './split.ts';

/** Time of a day that its strength work leaves. */
export interface CardioRoom {
  key: string;
  focus: DayFocus;
  weekday: Weekday;
  freeMinutes: number;
}
