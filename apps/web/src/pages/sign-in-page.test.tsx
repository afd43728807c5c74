import { screen } from '@testing-library/react';
import { routes } from '@vigor/contract';
import { describe, expect, it } from 'vitest';
import { disconnect, refuse, respond, startContractServer } from '../test/contract-server.ts';
import { makeProfile, makeSession } from '../test/members.ts';
import { renderApp } from '../test/render-app.tsx';

const server = startContractServer();

async function signIn(path: string) {
  const app = renderApp({ path });
  await app.user.type(await screen.findByLabelText('E-mail'), 'ada@example.com');
  await app.user.type(screen.getByLabelText('Password'), 'a calm green kettle');
  await app.user.click(screen.getByRole('button', { name: 'Sign in' }));
  return app;
}

describe('sign-in page', () => {
  it('returns the member to the page that asked for signing in', async () => {
    server.use(
      respond(routes.auth.login, makeSession()),
      respond(routes.users.getProfile, makeProfile()),
    );
    const { router } = await signIn('/sign-in?next=%2Fsettings');
    expect(await screen.findByRole('heading', { name: 'Settings' })).toBeTruthy();
    expect(router.state.location.pathname).toBe('/settings');
  });

  it('says that e-mail or password is wrong without saying which', async () => {
    server.use(refuse(routes.auth.login, 'INVALID_CREDENTIALS'));
    await signIn('/sign-in');
    expect(await screen.findByText(/E-mail or password is not right/)).toBeTruthy();
  });

  it('says that there is no network', async () => {
    server.use(disconnect(routes.auth.login));
    await signIn('/sign-in');
    expect(await screen.findByText('You are offline')).toBeTruthy();
  });

  it('shows the password on request', async () => {
    const { user } = renderApp({ path: '/sign-in' });
    const password = await screen.findByLabelText('Password');
    await user.click(screen.getByRole('button', { name: 'Show password' }));
    expect(password.getAttribute('type')).toBe('text');
  });

  it('fills in the demo member', async () => {
    const { user } = renderApp({ path: '/sign-in' });
    await user.click(await screen.findByRole('button', { name: 'Try the demo' }));
    expect(screen.getByDisplayValue('demo@vigor.com')).toBeTruthy();
    expect(screen.getByDisplayValue('demo-lifter-2026')).toBeTruthy();
  });
});
