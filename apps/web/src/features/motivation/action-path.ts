import type { DailyMessage } from '@vigor/contract';
import { generatePath } from 'react-router';
import { paths } from '../../app/paths.ts';

export type SuggestedAction = NonNullable<DailyMessage['action']>;

/** Where a card leads; `undefined` where it is no other page. */
export function actionPath({ kind, id }: SuggestedAction, planId?: string): string | undefined {
  switch (kind) {
    case 'start_session':
      if (!planId || !id) return paths.session;
      return `${paths.session}?${new URLSearchParams({ plan: planId, day: id })}`;
    case 'start_micro_workout':
      return undefined;
    case 'open_plan':
    case 'make_plan':
      return paths.plan;
    case 'open_progress':
      return paths.progress;
    case 'open_exercise':
      return id ? generatePath(paths.exercise, { exerciseId: id }) : paths.exercises;
    case 'open_article':
      return id ? generatePath(paths.article, { articleId: id }) : undefined;
    case 'open_profile':
      return paths.profile;
    case 'ask_coach':
      return paths.coach;
  }
}
