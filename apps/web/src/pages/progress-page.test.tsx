import { screen, within } from '@testing-library/react';
import { type Profile, type Progress, routes } from '@vigor/contract';
import { describe, expect, it } from 'vitest';
import { respond, startContractServer } from '../test/contract-server.ts';
import { makeProfile, makeSession } from '../test/members.ts';
import { renderApp } from '../test/render-app.tsx';
import { makeProgress, makeStreak } from '../test/workouts.ts';

const server = startContractServer();

const bench: Progress['lifts'][number] = {
  exerciseId: 'barbell_bench_press',
  name: 'Barbell bench press',
  points: [
    { day: '2026-09-28', e1rmKg: 80, smoothedKg: 80, confidence: 'high' },
    { day: '2026-11-23', e1rmKg: 86.4, smoothedKg: 86.2, confidence: 'low' },
  ],
  latestE1rmKg: 86.2,
  changeKg: 6.2,
  trend: 'rising',
  summary: '+6.2 kg in 8 weeks',
};
const trained = { totals: { sessions: 9, tonnageKg: 9000, minutes: 400 }, lifts: [bench] };

function openProgress(change: Partial<Progress>, profile: Partial<Profile> = {}) {
  server.use(
    respond(routes.users.getProfile, makeProfile(profile)),
    respond(routes.workouts.getProgress, makeProgress(change)),
  );
  return renderApp({ path: '/progress', session: makeSession() });
}

describe('progress', () => {
  it('says what will be here before the first session', async () => {
    openProgress({ streak: makeStreak({ weeks: 0, bestWeeks: 0, hitInLastEightWeeks: 0 }) });
    expect(await screen.findByText('Your progress will be here')).toBeTruthy();
    const page = within(screen.getByRole('main'));
    const start = page.getByRole('link', { name: 'Start a session' });
    expect(start.getAttribute('href')).toBe('/session');
  });

  it('offers a longer period where only this one is empty', async () => {
    const { user, router } = openProgress({});
    await user.click(await screen.findByRole('button', { name: 'Show everything' }));
    expect(router.state.location.search).toBe('?range=all');
  });

  it('answers in words first', async () => {
    openProgress(trained);
    expect(await screen.findByText('+6.2 kg in 8 weeks')).toBeTruthy();
    expect(screen.getByText(/give or take 5 %/)).toBeTruthy();
    expect(screen.getByText(/Hollow points/)).toBeTruthy();
  });

  it('speaks pounds to whoever lifts in pounds', async () => {
    openProgress(trained, { units: 'imperial' });
    expect(await screen.findByText('+13.7 lb in 8 weeks')).toBeTruthy();
  });

  it('gives every chart as a table', async () => {
    const { user } = openProgress(trained);
    const [show] = await screen.findAllByRole('button', { name: 'Show as a table' });
    if (show) await user.click(show);
    expect(await screen.findByRole('cell', { name: '86.4 kg' })).toBeTruthy();
  });

  it('shows no numbers of the body to whoever is better without', async () => {
    const { screening } = makeProfile();
    openProgress(trained, { screening: { ...screening, isSensitive: true } });
    await screen.findByText('+6.2 kg in 8 weeks');
    expect(screen.queryByRole('button', { name: 'Add measurement' })).toBeNull();
  });

  it('does not take a measurement that cannot be', async () => {
    const { user } = openProgress(trained);
    await user.click(await screen.findByRole('button', { name: 'Add measurement' }));
    await user.type(await screen.findByRole('textbox', { name: 'Weight, kg' }), '4000');
    await user.click(screen.getByRole('button', { name: 'Save measurement' }));
    expect(await screen.findByText('Enter a number above 0, at most 400.')).toBeTruthy();
  });
});
