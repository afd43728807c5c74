import { screen, waitFor } from '@testing-library/react';
import { routes } from '@vigor/contract';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { respond, startContractServer } from '../test/contract-server.ts';
import { makeProfile, makeSession } from '../test/members.ts';
import { renderApp } from '../test/render-app.tsx';
import { returnPath } from './paths.ts';

const server = startContractServer(respond(routes.users.getProfile, makeProfile()));

/** The server no longer knows any session. */
function endSessions() {
  server.use(
    http.post('*/api/auth/refresh', () => new HttpResponse(null, { status: 401 })),
    http.put('*/api/users/profile', () => new HttpResponse(null, { status: 401 })),
  );
}

describe('route guards', () => {
  it('sends a guest to sign-in and remembers the address', async () => {
    const { router } = renderApp({ path: '/settings?from=mail' });
    expect(await screen.findByRole('heading', { name: 'Welcome back' })).toBeTruthy();
    expect(router.state.location.search).toBe('?next=%2Fsettings%3Ffrom%3Dmail');
  });

  it('sends a new member to the questions', async () => {
    server.use(respond(routes.users.getProfile, makeProfile({ onboardingStep: 'level' })));
    const { router } = renderApp({
      path: '/settings',
      session: makeSession({ onboardingComplete: false }),
    });
    await screen.findByRole('heading', { name: 'How much training is behind you?' });
    expect(router.state.location.pathname).toBe('/welcome');
  });

  it('does not show the landing page to a member', async () => {
    const { router } = renderApp({ path: '/', session: makeSession() });
    await waitFor(() => expect(router.state.location.pathname).toBe('/today'));
  });

  it('asks for the password over the page when the session ends', async () => {
    const { user, router } = renderApp({ path: '/settings', session: makeSession() });
    await screen.findByRole('heading', { name: 'Settings' });
    endSessions();
    await user.click(screen.getByRole('radio', { name: 'lb and ft' }));
    await screen.findByRole('dialog', { name: 'Please sign in again' });
    expect(router.state.location.pathname).toBe('/settings');
    server.use(respond(routes.auth.login, makeSession({}, 'token-2')));
    await user.type(screen.getByLabelText('Password'), 'a calm green kettle');
    await user.click(screen.getByRole('button', { name: 'Sign in and go on' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(router.state.location.pathname).toBe('/settings');
  });

  it('says so when there is nothing at an address', async () => {
    renderApp({ path: '/nowhere' });
    expect(await screen.findByRole('heading', { name: 'There is nothing here' })).toBeTruthy();
  });
});

describe('return path', () => {
  it.each([
    ['/plan?week=2', '/plan?week=2'],
    ['https://evil.example', '/today'],
    ['//evil.example', '/today'],
    ['/\\evil.example', '/today'],
    ['', '/today'],
  ])('takes %s to %s', (next, path) => {
    expect(returnPath(new URLSearchParams({ next }))).toBe(path);
  });
});
