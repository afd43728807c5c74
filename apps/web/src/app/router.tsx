import { createBrowserRouter, type RouteObject } from 'react-router';
import { PageSkeleton } from '../components/page-skeleton.tsx';
import { PublicLayout } from './layouts/public-layout.tsx';
import { paths } from './paths.ts';
import { RouteError } from './route-error.tsx';
import { RequireGuest, RequireMember } from './route-guards.tsx';

export const routeTable: RouteObject[] = [
  {
    ErrorBoundary: RouteError,
    HydrateFallback: PageSkeleton,
    children: [
      {
        Component: RequireGuest,
        children: [
          {
            path: paths.landing,
            lazy: async () => ({
              Component: (await import('../pages/landing-page.tsx')).LandingPage,
            }),
          },
          {
            Component: PublicLayout,
            children: [
              {
                path: paths.register,
                lazy: async () => ({
                  Component: (await import('../pages/register-page.tsx')).RegisterPage,
                }),
              },
              {
                path: paths.signIn,
                lazy: async () => ({
                  Component: (await import('../pages/sign-in-page.tsx')).SignInPage,
                }),
              },
            ],
          },
        ],
      },
      {
        Component: RequireMember,
        children: [
          {
            path: paths.welcome,
            lazy: async () => ({
              Component: (await import('../pages/onboarding-page.tsx')).OnboardingPage,
            }),
          },
          {
            lazy: async () => ({
              Component: (await import('./layouts/app-layout.tsx')).AppLayout,
            }),
            ErrorBoundary: RouteError,
            children: memberRoutes(),
          },
        ],
      },
      {
        path: '*',
        lazy: async () => ({
          Component: (await import('../pages/not-found-page.tsx')).NotFoundPage,
        }),
      },
    ],
  },
];

function memberRoutes(): RouteObject[] {
  return [
    {
      path: paths.today,
      lazy: async () => ({ Component: (await import('../pages/today-page.tsx')).TodayPage }),
    },
    {
      path: paths.plan,
      lazy: async () => ({ Component: (await import('../pages/plan-page.tsx')).PlanPage }),
    },
    {
      path: paths.planById,
      lazy: async () => ({ Component: (await import('../pages/plan-page.tsx')).PlanPage }),
    },
    {
      path: paths.session,
      handle: { isFocused: true },
      lazy: async () => ({ Component: (await import('../pages/session-page.tsx')).SessionPage }),
    },
    {
      path: paths.sessionDone,
      lazy: async () => ({
        Component: (await import('../pages/session-done-page.tsx')).SessionDonePage,
      }),
    },
    {
      path: paths.history,
      lazy: async () => ({ Component: (await import('../pages/history-page.tsx')).HistoryPage }),
    },
    {
      path: paths.historySession,
      lazy: async () => ({
        Component: (await import('../pages/history-session-page.tsx')).HistorySessionPage,
      }),
    },
    {
      path: paths.progress,
      lazy: async () => ({ Component: (await import('../pages/progress-page.tsx')).ProgressPage }),
    },
    {
      path: paths.exercises,
      lazy: async () => ({
        Component: (await import('../pages/exercises-page.tsx')).ExercisesPage,
      }),
    },
    {
      path: paths.exercise,
      lazy: async () => ({ Component: (await import('../pages/exercise-page.tsx')).ExercisePage }),
    },
    {
      path: paths.profile,
      lazy: async () => ({ Component: (await import('../pages/profile-page.tsx')).ProfilePage }),
    },
    {
      path: paths.settings,
      lazy: async () => ({ Component: (await import('../pages/settings-page.tsx')).SettingsPage }),
    },
  ];
}

export function createRouter(): ReturnType<typeof createBrowserRouter> {
  return createBrowserRouter(routeTable);
}
