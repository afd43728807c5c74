import { screen, within } from '@testing-library/react';
import { type ProfileEdit, routes } from '@vigor/contract';
import { describe, expect, it } from 'vitest';
import { disconnect, refuse, respond, startContractServer } from '../test/contract-server.ts';
import { makeProfile, makeSession } from '../test/members.ts';
import { renderApp } from '../test/render-app.tsx';

const server = startContractServer();

async function openPart(name: string) {
  const app = renderApp({ path: '/profile', session: makeSession() });
  await app.user.click(await screen.findByRole('button', { name: `Edit ${name}` }));
  return { ...app, dialog: await screen.findByRole('dialog', { name }) };
}

describe('profile page', () => {
  it('says at once when the plan no longer fits a change, and offers a new one', async () => {
    const edits: ProfileEdit[] = [];
    server.use(
      respond(routes.users.getProfile, makeProfile({ version: 4 })),
      respond(routes.users.editProfile, async (request) => {
        const edit: ProfileEdit = await request.json();
        edits.push(edit);
        const planCheck = { status: 'needs_update' as const, reasons: ['No back squats.'] };
        return { ...makeProfile({ version: 5, planCheck }), injuries: edit.injuries ?? [] };
      }),
    );
    const { user, dialog } = await openPart('Injuries and conditions');
    await user.click(within(dialog).getByText('Back'));
    await user.click(within(dialog).getByRole('checkbox', { name: 'Low back pain' }));
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Your plan should follow this change')).toBeTruthy();
    expect(screen.getByText('No back squats.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Make a new plan' })).toBeTruthy();
    expect(edits).toEqual([{ injuries: [{ condition: 'low_back_pain' }], version: 4 }]);
  });

  it('keeps the sheet and its answers open when another device was faster', async () => {
    server.use(
      respond(routes.users.getProfile, makeProfile()),
      refuse(routes.users.editProfile, 'VERSION_MISMATCH'),
    );
    const { user, dialog } = await openPart('Days and time');
    await user.click(within(dialog).getByRole('radio', { name: '5' }));
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(await within(dialog).findByText('This changed elsewhere')).toBeTruthy();
    expect(within(dialog).getByRole('radio', { name: '5' }).matches(':checked')).toBe(true);
  });

  it('opens the health questions from their own address', async () => {
    server.use(respond(routes.users.getProfile, makeProfile()));
    renderApp({ path: '/profile?edit=screening', session: makeSession() });
    expect(await screen.findByRole('dialog', { name: 'Health questions' })).toBeTruthy();
  });

  it('leaves weight out of sight for a member whom numbers may harm', async () => {
    const { screening } = makeProfile();
    server.use(
      respond(
        routes.users.getProfile,
        makeProfile({ screening: { ...screening, isSensitive: true } }),
      ),
    );
    renderApp({ path: '/profile', session: makeSession() });
    expect(await screen.findByText(/171 cm/)).toBeTruthy();
    expect(screen.queryByText(/66\.5/)).toBeNull();
  });

  it('offers to try again without a network, and stays', async () => {
    server.use(disconnect(routes.users.getProfile));
    const { user } = renderApp({ path: '/profile', session: makeSession() });
    const retry = await screen.findByRole('button', { name: 'Try again' });
    server.use(respond(routes.users.getProfile, makeProfile()));
    await user.click(retry);
    expect(await screen.findByRole('heading', { name: 'Ada' })).toBeTruthy();
  });
});
