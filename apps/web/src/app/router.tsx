import { createBrowserRouter, type RouteObject } from 'react-router';
import { PageSkeleton } from '../components/page-skeleton.tsx';
import { lazyPage } from './lazy-page.ts';
import { memberRoutes } from './member-routes.ts';
import { paths } from './paths.ts';
import { PageError, RouteError } from './route-error.tsx';
import { RequireGuest, RequireMember } from './route-guards.tsx';

const guestRoutes: RouteObject[] = [
  {
    path: paths.landing,
    lazy: lazyPage(async () => (await import('../pages/landing-page.tsx')).LandingPage, 'landing'),
  },
  {
    lazy: lazyPage(
      async () => (await import('./layouts/public-layout.tsx')).PublicLayout,
      'landing',
    ),
    children: [
      {
        path: paths.register,
        lazy: lazyPage(
          async () => (await import('../pages/register-page.tsx')).RegisterPage,
          'auth',
        ),
      },
      {
        path: paths.signIn,
        lazy: lazyPage(async () => (await import('../pages/sign-in-page.tsx')).SignInPage, 'auth'),
      },
    ],
  },
];

export const routeTable: RouteObject[] = [
  {
    ErrorBoundary: RouteError,
    HydrateFallback: PageSkeleton,
    children: [
      { Component: RequireGuest, children: guestRoutes },
      {
        Component: RequireMember,
        children: [
          {
            path: paths.welcome,
            lazy: lazyPage(
              async () => (await import('../pages/onboarding-page.tsx')).OnboardingPage,
              'onboarding',
              'profile',
              'auth',
            ),
          },
          {
            lazy: lazyPage(async () => (await import('./layouts/app-layout.tsx')).AppLayout),
            ErrorBoundary: RouteError,
            children: [{ ErrorBoundary: PageError, children: memberRoutes }],
          },
        ],
      },
      {
        path: '*',
        lazy: lazyPage(async () => (await import('../pages/not-found-page.tsx')).NotFoundPage),
      },
    ],
  },
];

export function createRouter(): ReturnType<typeof createBrowserRouter> {
  return createBrowserRouter(routeTable);
}
