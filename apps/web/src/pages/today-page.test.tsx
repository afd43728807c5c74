import { screen, within } from '@testing-library/react';
import { routes, type Today } from '@vigor/contract';
import { describe, expect, it } from 'vitest';
import { refuse, respond, startContractServer } from '../test/contract-server.ts';
import { makeProfile, makeSession } from '../test/members.ts';
import { answerAsQuietCoach } from '../test/motivation.ts';
import { renderApp } from '../test/render-app.tsx';
import { dayId, makeStreak, makeToday, planId } from '../test/workouts.ts';

const server = startContractServer();

function openToday(change: Partial<Today> = {}) {
  server.use(
    ...answerAsQuietCoach(),
    respond(routes.users.getProfile, makeProfile()),
    respond(routes.workouts.getToday, makeToday(change)),
  );
  return renderApp({ path: '/today', session: makeSession() });
}

describe('today', () => {
  it('leads to the session of the day', async () => {
    openToday();
    const start = await screen.findByRole('link', { name: 'Start session' });
    expect(start.getAttribute('href')).toBe(`/session?plan=${planId}&day=${dayId}`);
    expect(screen.getByText('2 × 6–10')).toBeTruthy();
  });

  it('leads to making a plan where there is none', async () => {
    openToday({
      plan: undefined,
      next: undefined,
      planCheck: { status: 'no_plan', reasons: [] },
    });
    const make = await screen.findByRole('link', { name: 'Make my plan' });
    expect(make.getAttribute('href')).toBe('/plan');
  });

  it('never counts a streak of zero', async () => {
    const thisWeek = { done: 0, required: 2 };
    openToday({
      streak: makeStreak({
        weeks: 0,
        bestWeeks: 0,
        hitInLastEightWeeks: 0,
        freezes: 0,
        thisWeek,
      }),
    });
    const card = within(await screen.findByRole('region', { name: 'Your weeks' }));
    expect(card.getByText('Your first week')).toBeTruthy();
    expect(card.queryByText(/\b0\b/)).toBeNull();
  });

  it('asks to update a plan that no longer fits', async () => {
    openToday({ planCheck: { status: 'needs_update', reasons: ['Your shoulder rests.'] } });
    expect(await screen.findByText('Your shoulder rests.')).toBeTruthy();
    const update = screen.getByRole('link', { name: 'Update my plan' });
    expect(update.getAttribute('href')).toBe('/plan');
  });

  it('offers no session while a clinician has to look first', async () => {
    openToday({ planCheck: { status: 'stopped', reasons: ['Chest pain'] } });
    expect(await screen.findByText('Let’s get you checked first')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Start session' })).toBeNull();
  });

  it('does not count a short workout that was skipped', async () => {
    const { user } = openToday();
    server.use(
      respond(routes.ai.generateMicroWorkout, {
        kind: 'M5',
        name: '5-minute circuit',
        totalSeconds: 300,
        rpeMax: 7,
        hardSets: 1,
        warnings: [],
        steps: [{ kind: 'work', seconds: 300, name: 'Squat' }],
      }),
    );
    await user.click(await screen.findByRole('button', { name: /5 min/ }));
    expect(await screen.findByText('5:00')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Next step' }));
    expect(await screen.findByText('Another time, then.')).toBeTruthy();
  });

  it('says what is safe when it cannot be read, and tries again', async () => {
    server.use(
      ...answerAsQuietCoach(),
      respond(routes.users.getProfile, makeProfile()),
      refuse(routes.workouts.getToday, 'INTERNAL'),
    );
    const { user } = renderApp({ path: '/today', session: makeSession() });
    const retry = await screen.findByRole('button', { name: 'Try again' });
    server.use(respond(routes.workouts.getToday, makeToday()));
    await user.click(retry);
    expect(await screen.findByRole('link', { name: 'Start session' })).toBeTruthy();
  });
});
