import { screen, waitFor, within } from '@testing-library/react';
import { type Plan, routes } from '@vigor/contract';
import { describe, expect, it } from 'vitest';
import { refuse, respond, startContractServer } from '../test/contract-server.ts';
import { makeProfile, makeSession } from '../test/members.ts';
import { renderApp } from '../test/render-app.tsx';
import { dayId, makePlanDay, makePlanExercise, makeWeekPlan } from '../test/workouts.ts';

const server = startContractServer();

function summaryOf({ id, name, goal, source, weeks, days, status, version, createdAt }: Plan) {
  const daysPerWeek = days.length;
  const kind = 'plan' as const;
  return { kind, id, name, goal, source, weeks, daysPerWeek, status, version, createdAt };
}

function openPlan(plan?: Plan) {
  server.use(
    respond(routes.users.getProfile, makeProfile()),
    respond(routes.workouts.listWorkouts, {
      plans: plan ? [summaryOf(plan)] : [],
      sessions: { items: [], nextCursor: null },
    }),
    respond(routes.workouts.listRecommendedPlans, { items: [] }),
    respond(routes.proposals.listProposals, { items: [] }),
  );
  if (plan) server.use(respond(routes.workouts.getWorkout, plan));
  return renderApp({ path: '/plan', session: makeSession() });
}

describe('plan', () => {
  it('opens at the current week and shows the sets of another one', async () => {
    const { user } = openPlan(makeWeekPlan({ currentWeek: 1 }));
    expect(await screen.findAllByText('2 × 6–10')).not.toHaveLength(0);
    await user.click(screen.getByRole('radio', { name: 'Week 2' }));
    expect(screen.getAllByText('3 × 6–10')).not.toHaveLength(0);
    expect(screen.queryByText('2 × 6–10')).toBeNull();
  });

  it('gives the reason for an exercise with its numbers', async () => {
    const { user } = openPlan(makeWeekPlan());
    const [why] = await screen.findAllByRole('button', { name: 'Why Barbell bench press?' });
    if (why) await user.click(why);
    expect(screen.getAllByText('60 kg follows from your best of 80 kg.')[0]).toBeTruthy();
  });

  it('swaps an exercise of the version it shows', async () => {
    const plan = makeWeekPlan({ version: 4 });
    const swapped = makePlanExercise({ exerciseId: 'push_up', name: 'Push-up' });
    const asked: unknown[] = [];
    const { user } = openPlan(plan);
    server.use(
      respond(routes.workouts.listAlternatives, {
        items: [{ exerciseId: 'push_up', name: 'Push-up', equipment: [], reason: 'No equipment' }],
      }),
      respond(routes.workouts.swapExercise, async (request) => {
        asked.push(await request.json());
        return { ...plan, version: 5, days: [makePlanDay({ exercises: [swapped] })] };
      }),
    );
    const [why] = await screen.findAllByRole('button', { name: 'Why Barbell bench press?' });
    if (why) await user.click(why);
    const [swap] = screen.getAllByRole('button', { name: 'Swap Barbell bench press' });
    if (swap) await user.click(swap);
    const sheet = within(await screen.findByRole('dialog'));
    await user.click(await sheet.findByRole('button', { name: /Push-up/ }));
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]).toEqual({
      dayId,
      exerciseId: 'barbell_bench_press',
      replacementId: 'push_up',
      version: 4,
    });
    expect(await screen.findByText('Swapped for Push-up')).toBeTruthy();
  });

  it('shows the card of the screening instead of a plan', async () => {
    const { user } = openPlan();
    const card = {
      kind: 'clearance' as const,
      title: 'See a clinician first',
      body: 'Your answers ask for it.',
      actions: ['Book a visit'],
    };
    server.use(refuse(routes.ai.generateWorkout, 'SCREENING_STOP', { card }));
    await user.click(await screen.findByRole('button', { name: 'Make my plan' }));
    const sheet = within(await screen.findByRole('dialog'));
    await user.click(sheet.getByRole('button', { name: 'Make my plan' }));
    expect(await sheet.findByText('See a clinician first')).toBeTruthy();
    expect(sheet.getByText('Book a visit')).toBeTruthy();
  });

  it('does not start a session of a plan that is stopped', async () => {
    openPlan(makeWeekPlan({ safety: { status: 'stopped', reasons: ['Chest pain'] } }));
    expect(await screen.findByText('Let’s get you checked first')).toBeTruthy();
    expect(screen.queryByRole('link', { name: /^Start Upper A/ })).toBeNull();
  });
});
