import {
  CalendarDays,
  Dumbbell,
  History,
  House,
  type LucideIcon,
  MessageCircle,
  TrendingUp,
} from 'lucide-react';
import { paths } from './paths.ts';

export interface Place {
  path: string;
  label: 'nav.today' | 'nav.plan' | 'nav.progress' | 'nav.coach' | 'nav.history' | 'nav.exercises';
  icon: LucideIcon;
  /** Not in the phone's bar, which has room for five. */
  isWideOnly?: boolean;
}

/** Before and after the start button, in this order. */
export const placesBeforeStart: readonly Place[] = [
  { path: paths.today, label: 'nav.today', icon: House },
  { path: paths.plan, label: 'nav.plan', icon: CalendarDays },
];
export const placesAfterStart: readonly Place[] = [
  { path: paths.progress, label: 'nav.progress', icon: TrendingUp },
  { path: paths.coach, label: 'nav.coach', icon: MessageCircle },
  { path: paths.history, label: 'nav.history', icon: History, isWideOnly: true },
  { path: paths.exercises, label: 'nav.exercises', icon: Dumbbell, isWideOnly: true },
];
