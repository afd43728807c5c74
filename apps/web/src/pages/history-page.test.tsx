import { screen, waitFor } from '@testing-library/react';
import { type LoggedSession, routes, type SessionSummary } from '@vigor/contract';
import { describe, expect, it } from 'vitest';
import { respond, startContractServer } from '../test/contract-server.ts';
import { makeProfile, makeSession } from '../test/members.ts';
import { renderApp } from '../test/render-app.tsx';

const server = startContractServer();

const logged: LoggedSession = {
  kind: 'session',
  id: '0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9d71',
  name: 'Upper A',
  day: '2026-11-16',
  startedAt: '2026-11-16T17:00:00.000Z',
  durationSeconds: 2700,
  sessionRpe: 7,
  sets: [
    {
      id: '0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9d72',
      exerciseId: 'barbell_bench_press',
      kind: 'working',
      reps: 8,
      weightKg: 79.37866475,
      entered: { value: 175, unit: 'lb' },
      completedAt: '2026-11-16T17:05:00.000Z',
    },
  ],
  version: 2,
};
const summary: SessionSummary = {
  kind: 'session',
  id: logged.id,
  name: logged.name,
  day: logged.day,
  startedAt: logged.startedAt,
  durationSeconds: 2700,
  hardSets: 1,
  tonnageKg: 635,
  exerciseNames: ['Barbell bench press'],
  recordCount: 1,
};

function openHistory(path: string) {
  const asked: URLSearchParams[] = [];
  server.use(
    respond(routes.users.getProfile, makeProfile()),
    respond(routes.workouts.getCalendar, {
      days: [{ day: '2026-11-16', sessions: [{ id: logged.id, name: 'Upper A', hardSets: 1 }] }],
    }),
    respond(routes.workouts.listWorkouts, (request) => {
      asked.push(new URL(request.url).searchParams);
      return { plans: [], sessions: { items: [summary], nextCursor: null } };
    }),
    respond(routes.workouts.getWorkout, logged),
  );
  return { ...renderApp({ path, session: makeSession() }), asked };
}

describe('history', () => {
  it('lists sessions and leads to each', async () => {
    openHistory('/history?month=2026-11');
    const link = await screen.findByRole('link', { name: /Upper A/ });
    expect(link.getAttribute('href')).toBe(`/history/${logged.id}`);
  });

  it('shows the sessions of a day that is tapped', async () => {
    const { user, asked } = openHistory('/history?month=2026-11');
    await user.click(
      await screen.findByRole('button', {
        name: /16 November 2026: 1 session|November 16, 2026: 1 session/,
      }),
    );
    await waitFor(() => expect(asked.at(-1)?.get('from')).toBe('2026-11-16'));
    expect(asked.at(-1)?.get('to')).toBe('2026-11-16');
  });

  it('searches once the typing pauses', async () => {
    const { user, asked } = openHistory('/history');
    await user.type(await screen.findByRole('searchbox'), 'bench');
    await waitFor(() => expect(asked.at(-1)?.get('search')).toBe('bench'));
    expect(asked.some((query) => query.get('search') === 'be')).toBe(false);
  });
});

describe('a session of the history', () => {
  it('keeps a weight as it was typed', async () => {
    openHistory(`/history/${logged.id}`);
    expect(await screen.findByText('175 lb × 8 reps')).toBeTruthy();
  });

  it('sends a correction with the version that was read', async () => {
    const { user } = openHistory(`/history/${logged.id}`);
    const edits: unknown[] = [];
    server.use(
      respond(routes.workouts.editWorkout, async (request) => {
        edits.push(await request.json());
        return { ...logged, version: 3 };
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Edit' }));
    const reps = await screen.findByRole('textbox', { name: 'Reps, Set 1 of Barbell bench press' });
    await user.clear(reps);
    await user.type(reps, '9');
    await user.click(screen.getByRole('button', { name: 'Save changes' }));
    await waitFor(() => expect(edits).toHaveLength(1));
    expect(edits[0]).toMatchObject({
      kind: 'session',
      version: 2,
      sets: [{ reps: 9, weightKg: 79.37866475, entered: { value: 175, unit: 'lb' } }],
    });
  });

  it('brings a deleted session back', async () => {
    const { user, router } = openHistory(`/history/${logged.id}`);
    const restored: unknown[] = [];
    server.use(
      respond(routes.workouts.deleteWorkout, undefined),
      respond(routes.workouts.createWorkout, async (request) => {
        restored.push(await request.json());
        return logged;
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/history'));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(restored).toHaveLength(1));
    expect(restored[0]).toMatchObject({ kind: 'session', name: 'Upper A', sets: [{ reps: 8 }] });
  });
});
