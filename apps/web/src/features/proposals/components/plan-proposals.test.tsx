import { screen, waitFor } from '@testing-library/react';
import { type Proposal, routes } from '@vigor/contract';
import { describe, expect, it } from 'vitest';
import { respond, startContractServer } from '../../../test/contract-server.ts';
import { makeProfile, makeSession } from '../../../test/members.ts';
import { renderApp } from '../../../test/render-app.tsx';
import { makeWeekPlan } from '../../../test/workouts.ts';

const server = startContractServer();
const plan = makeWeekPlan();

function makeSuggestion(own: Partial<Proposal> = {}): Proposal {
  return {
    id: '0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9d77',
    kind: 'plan',
    title: 'A second look at your plan',
    body: 'The coach would change this:',
    changes: [{ label: 'Goblet squat', before: '3 × 8–12', after: 'Split squat, 3 × 8–12' }],
    planId: plan.id,
    status: 'open',
    createdAt: '2026-11-20T10:00:00.000Z',
    ...own,
  };
}

function openPlan(items: Proposal[]) {
  const { id, name, goal, source, weeks, days, status, version, createdAt } = plan;
  const kind = 'plan' as const;
  const daysPerWeek = days.length;
  server.use(
    respond(routes.users.getProfile, makeProfile()),
    respond(routes.workouts.listWorkouts, {
      plans: [{ kind, id, name, goal, source, weeks, daysPerWeek, status, version, createdAt }],
      sessions: { items: [], nextCursor: null },
    }),
    respond(routes.workouts.listRecommendedPlans, { items: [] }),
    respond(routes.workouts.getWorkout, plan),
    respond(routes.proposals.listProposals, { items }),
  );
  return renderApp({ path: '/plan', session: makeSession() });
}

describe('a second look at the plan', () => {
  it('is shown with each change, and can be taken and undone', async () => {
    const { user } = openPlan([makeSuggestion()]);
    server.use(
      respond(routes.proposals.takeProposal, makeSuggestion({ status: 'taken' })),
      respond(routes.proposals.undoProposal, makeSuggestion({ status: 'undone' })),
    );
    expect(await screen.findByText('Split squat, 3 × 8–12')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Make this change' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Taken back. Your plan is as it was.')).toBeTruthy();
  });

  it('is not shown for another plan, or for what belongs to a conversation', async () => {
    const otherPlan = '0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9d99';
    openPlan([makeSuggestion({ planId: otherPlan }), makeSuggestion({ kind: 'swap' })]);
    await waitFor(() => expect(screen.getAllByText(plan.name)).not.toHaveLength(0));
    expect(screen.queryByText('A second look at your plan')).toBeNull();
  });
});
