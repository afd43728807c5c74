import type { RouteObject } from 'react-router';
import { lazyPage } from './lazy-page.ts';
import { paths } from './paths.ts';

const planPage = lazyPage(async () => (await import('../pages/plan-page.tsx')).PlanPage, 'plan');

/** What a member reaches inside the layout with the navigation. */
export const memberRoutes: RouteObject[] = [
  {
    path: paths.today,
    lazy: lazyPage(async () => (await import('../pages/today-page.tsx')).TodayPage, 'today'),
  },
  { path: paths.plan, lazy: planPage },
  { path: paths.planById, lazy: planPage },
  {
    path: paths.session,
    handle: { isFocused: true },
    lazy: lazyPage(async () => (await import('../pages/session-page.tsx')).SessionPage, 'session'),
  },
  {
    path: paths.sessionDone,
    lazy: lazyPage(
      async () => (await import('../pages/session-done-page.tsx')).SessionDonePage,
      'session',
    ),
  },
  {
    path: paths.history,
    lazy: lazyPage(async () => (await import('../pages/history-page.tsx')).HistoryPage, 'history'),
  },
  {
    path: paths.historySession,
    lazy: lazyPage(
      async () => (await import('../pages/history-session-page.tsx')).HistorySessionPage,
      'history',
    ),
  },
  {
    path: paths.progress,
    lazy: lazyPage(
      async () => (await import('../pages/progress-page.tsx')).ProgressPage,
      'progress',
    ),
  },
  {
    // One route with and without an id: a new conversation stays on the screen when it gets its own.
    path: `${paths.coach}/:conversationId?`,
    handle: { isFilling: true },
    lazy: lazyPage(
      async () => (await import('../pages/coach-page.tsx')).CoachPage,
      'coach',
      'proposals',
      'articles',
    ),
  },
  {
    path: paths.article,
    lazy: lazyPage(async () => (await import('../pages/article-page.tsx')).ArticlePage, 'articles'),
  },
  {
    path: paths.exercises,
    lazy: lazyPage(
      async () => (await import('../pages/exercises-page.tsx')).ExercisesPage,
      'exercises',
    ),
  },
  {
    path: paths.exercise,
    lazy: lazyPage(
      async () => (await import('../pages/exercise-page.tsx')).ExercisePage,
      'exercises',
    ),
  },
  {
    path: paths.profile,
    lazy: lazyPage(async () => (await import('../pages/profile-page.tsx')).ProfilePage, 'profile'),
  },
  {
    path: paths.settings,
    lazy: lazyPage(
      async () => (await import('../pages/settings-page.tsx')).SettingsPage,
      'settings',
      'auth',
    ),
  },
];
