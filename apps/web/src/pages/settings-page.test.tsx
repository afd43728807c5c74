import { screen, waitFor } from '@testing-library/react';
import { type ProfileEdit, routes } from '@vigor/contract';
import { describe, expect, it } from 'vitest';
import { disconnect, respond, startContractServer } from '../test/contract-server.ts';
import { makeProfile, makeSession } from '../test/members.ts';
import { renderApp } from '../test/render-app.tsx';

const server = startContractServer(respond(routes.users.getProfile, makeProfile()));

async function openSettings() {
  const app = renderApp({ path: '/settings', session: makeSession() });
  await screen.findByRole('heading', { name: 'Settings' });
  return app;
}

describe('settings page', () => {
  it('changes units and nothing else', async () => {
    const edits: ProfileEdit[] = [];
    server.use(
      respond(routes.users.editProfile, async (request) => {
        edits.push(await request.json());
        return makeProfile({ units: 'imperial' });
      }),
    );
    const { user } = await openSettings();
    await user.click(screen.getByRole('radio', { name: 'lb and ft' }));
    await waitFor(() => expect(edits).toEqual([{ units: 'imperial' }]));
  });

  it('keeps the choice of dark on this device', async () => {
    const { user } = await openSettings();
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(document.documentElement.classList.contains('dark')).toBe(true);
    expect(localStorage.getItem('vigor.color-mode')).toBe('dark');
  });

  it('signs out to the start page', async () => {
    server.use(respond(routes.auth.logout, undefined));
    const { user, router } = await openSettings();
    await user.click(screen.getByRole('button', { name: 'Sign out' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/'));
  });

  it('forgets the member on this device even when the server cannot be told', async () => {
    server.use(disconnect(routes.auth.logout));
    const { user, router } = await openSettings();
    await user.click(screen.getByRole('button', { name: 'Sign out' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/'));
    expect(localStorage.getItem('vigor.member')).toBeNull();
  });

  it('says that Vigor is not medical advice', async () => {
    await openSettings();
    expect(screen.getByText('Vigor is for general fitness, not medical advice.')).toBeTruthy();
  });
});
