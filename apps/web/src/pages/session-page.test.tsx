import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { type LogSessionBody, type PreviousSets, routes } from '@vigor/contract';
import { afterEach, describe, expect, it } from 'vitest';
import { disconnect, respond, startContractServer } from '../test/contract-server.ts';
import { makeProfile, makeSession } from '../test/members.ts';
import { answerAsQuietCoach } from '../test/motivation.ts';
import { renderApp } from '../test/render-app.tsx';
import { dayId, makeLoggedAnswer, makeToday, makeWeekPlan, planId } from '../test/workouts.ts';

const server = startContractServer();
afterEach(() => localStorage.clear());
// jsdom lays nothing out and so cannot scroll.
Element.prototype.scrollIntoView ??= () => undefined;

const lastTime: PreviousSets = {
  exerciseId: 'barbell_bench_press',
  day: '2026-11-09',
  sets: [
    { kind: 'working', weightKg: 57.5, reps: 10, rpe: 8 },
    { kind: 'working', weightKg: 57.5, reps: 9, rpe: 9 },
  ],
};

/** A server that keeps what it is sent; `previous` is what it remembers of last time. */
function openSession(path = `/session?plan=${planId}&day=${dayId}`, previous = [lastTime]) {
  const sent: LogSessionBody[] = [];
  server.use(
    ...answerAsQuietCoach(),
    respond(routes.users.getProfile, makeProfile()),
    respond(routes.workouts.getToday, makeToday()),
    respond(routes.workouts.listPreviousSets, { items: previous }),
    respond(routes.workouts.getWorkout, makeWeekPlan()),
    respond(routes.workouts.logSession, async (request) => {
      const body: LogSessionBody = await request.json();
      sent.push(body);
      return makeLoggedAnswer(body);
    }),
  );
  return { ...renderApp({ path, session: makeSession() }), sent };
}

async function findRow(name: string) {
  return within(await screen.findByRole('group', { name }));
}

describe('session', () => {
  it('starts the day of the address with last time’s numbers in its rows', async () => {
    openSession();
    const row = await findRow('Set 1');
    await row.findByText('Last time 57.5 × 10 @8');
    expect(row.getByRole('textbox', { name: /Weight, kg/ })).toHaveProperty('value', '57.5');
    expect(row.getByRole('textbox', { name: /Reps/ })).toHaveProperty('value', '10');
  });

  it('logs a set with one tap, rests, and takes it back with another', async () => {
    const { user } = openSession();
    const row = await findRow('Set 1');
    await user.click(row.getByRole('button', { name: 'Log Set 1' }));
    expect(await screen.findByText('2:00')).toBeTruthy();
    expect(screen.getByText(/1 of 2 sets/)).toBeTruthy();
    await user.click(row.getByRole('button', { name: 'Set 1 is logged. Take back' }));
    expect(screen.getByText(/0 of 2 sets/)).toBeTruthy();
  });

  it('goes on after a reload where it was', async () => {
    const { user } = openSession();
    await user.click(await screen.findByRole('button', { name: 'Log Set 1' }));
    cleanup();
    openSession('/session');
    expect(await screen.findByText(/1 of 2 sets/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Log Set 2' })).toBeTruthy();
  });

  it('takes what is typed with a comma, for the sets after it too', async () => {
    const { user } = openSession();
    const row = await findRow('Set 1');
    await row.findByText(/Last time/);
    await user.clear(row.getByRole('textbox', { name: /Weight/ }));
    await user.type(row.getByRole('textbox', { name: /Weight/ }), '62,5');
    const next = await findRow('Set 2');
    expect(next.getByRole('textbox', { name: /Weight/ })).toHaveProperty('value', '62.5');
  });

  it('asks for the repetitions before it logs a set without any', async () => {
    const { user } = openSession();
    const row = await findRow('Set 1');
    await row.findByText(/Last time/);
    const reps = row.getByRole('textbox', { name: /Reps/ });
    await user.clear(reps);
    await user.click(row.getByRole('button', { name: 'Log Set 1' }));
    expect(document.activeElement).toBe(reps);
    expect(screen.getByText(/0 of 2 sets/)).toBeTruthy();
  });

  it('brings a removed set back', async () => {
    const { user } = openSession();
    await user.click(await screen.findByRole('button', { name: /Set 2, Working set/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove set' }));
    expect(await screen.findByText(/0 of 1 sets/)).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(/0 of 2 sets/)).toBeTruthy();
  });

  it('removes a set by keyboard', async () => {
    const { user } = openSession();
    (await screen.findByRole('button', { name: /Set 2, Working set/ })).focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('menuitem', { name: 'Remove set' });
    await user.keyboard('{End}{Enter}');
    expect(await screen.findByText(/0 of 1 sets/)).toBeTruthy();
  });
});

async function finish(user: ReturnType<typeof openSession>['user']) {
  await user.click(await screen.findByRole('button', { name: 'Log Set 1' }));
  await user.click(screen.getByRole('button', { name: 'Finish' }));
  await user.click(await screen.findByRole('button', { name: /^7,/ }));
  const dialog = within(screen.getByRole('dialog'));
  await user.dblClick(dialog.getByRole('button', { name: 'Finish session' }));
}

describe('finishing a session', () => {
  it('sends the ticked sets once when it is tapped twice', async () => {
    const { user, router, sent } = openSession();
    await finish(user);
    await screen.findByRole('heading', { level: 1, name: 'Session done' });
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      planDayId: dayId,
      name: 'Upper A',
      sessionRpe: 7,
      sets: [{ exerciseId: 'barbell_bench_press', reps: 10, entered: { value: 57.5, unit: 'kg' } }],
    });
    expect(router.state.location.pathname).toBe(`/session/done/${sent[0]?.id}`);
    expect(await screen.findByText('3 weeks in a row')).toBeTruthy();
  });

  it('keeps it on the phone without a network, and sends the same one later', async () => {
    const { user, sent } = openSession();
    server.use(disconnect(routes.workouts.logSession));
    await finish(user);
    expect(await screen.findByText('Saved on this phone')).toBeTruthy();
    cleanup();
    server.resetHandlers();
    const later = openSession('/today');
    await waitFor(() => expect(later.sent).toHaveLength(1));
    expect(sent).toHaveLength(0);
    expect(later.sent[0]).toMatchObject({ name: 'Upper A', sets: [{ reps: 10 }] });
    await waitFor(() => expect(screen.queryByText(/Saved on this phone/)).toBeNull());
  });

  it('tells the server which sign to stop was there', async () => {
    const { user, sent } = openSession();
    await user.click(await screen.findByRole('button', { name: 'When to stop' }));
    await user.click(await screen.findByRole('button', { name: 'Pain or pressure in the chest' }));
    expect(await screen.findByText(/Call your local emergency number now/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Finish the session now' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ stopSigns: ['chest_pain'], sets: [] });
  });

  it('does not save a session in which nothing was done', async () => {
    const { user } = openSession();
    await user.click(await screen.findByRole('button', { name: 'Finish' }));
    const dialog = within(await screen.findByRole('dialog'));
    const button = dialog.getByRole('button', { name: 'Finish session' });
    expect(button).toHaveProperty('disabled', true);
  });
});

describe('starting a session', () => {
  it('offers the days of the plan and a free session', async () => {
    const { user } = openSession('/session');
    expect(await screen.findByRole('button', { name: 'Start Lower A' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Start a free session' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Free session' })).toBeTruthy();
  });

  it('says so when the day is no longer in the plan', async () => {
    openSession(`/session?plan=${planId}&day=0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9d00`);
    expect(await screen.findByText('This day is no longer in your plan')).toBeTruthy();
  });
});
