import { screen, waitFor, within } from '@testing-library/react';
import { type Profile, type ProfileEdit, routes } from '@vigor/contract';
import { describe, expect, it } from 'vitest';
import { refuse, respond, startContractServer } from '../test/contract-server.ts';
import { makePlan, makeProfile, makeSession } from '../test/members.ts';
import { renderApp } from '../test/render-app.tsx';

const server = startContractServer();

/** A server that keeps one profile, as the real one does. */
function keepProfile(start: Partial<Profile>) {
  let profile = makeProfile({ onboardingComplete: false, ...start });
  const edits: ProfileEdit[] = [];
  server.use(
    respond(routes.users.getProfile, () => profile),
    respond(routes.users.editProfile, async (request) => {
      const edit: ProfileEdit = await request.json();
      edits.push(edit);
      const screening = { ...profile.screening, ...edit.screening };
      profile = { ...profile, ...edit, screening, version: profile.version + 1 };
      return profile;
    }),
  );
  return edits;
}

async function openWizard(start: Partial<Profile>) {
  const edits = keepProfile(start);
  const app = renderApp({ path: '/welcome', session: makeSession({ onboardingComplete: false }) });
  await screen.findByRole('heading', { level: 1 });
  const next = () => app.user.click(screen.getByRole('button', { name: 'Continue' }));
  return { ...app, edits, next };
}

describe('onboarding', () => {
  it('wants a goal before it goes on, and saves the first as the leading one', async () => {
    const { user, edits, next } = await openWizard({ onboardingStep: 'goals' });
    await next();
    expect(await screen.findByText('Choose at least one goal.')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: /Build muscle/ }));
    await user.click(screen.getByRole('checkbox', { name: /Stay healthy/ }));
    await next();
    await screen.findByRole('heading', { name: 'How much training is behind you?' });
    expect(edits[0]).toMatchObject({
      goals: ['hypertrophy', 'general_health'],
      onboardingStep: 'level',
    });
  });

  it('resumes at the step that was reached', async () => {
    await openWizard({ onboardingStep: 'schedule', daysPerWeek: 4 });
    expect(screen.getByRole('heading', { name: 'How often, and how long?' })).toBeTruthy();
    const days = screen.getByRole('radio', { name: '4' });
    expect(days.matches(':checked')).toBe(true);
  });

  it('keeps what was entered when going back and forth', async () => {
    const { user } = await openWizard({ onboardingStep: 'schedule' });
    await user.click(screen.getByRole('radio', { name: '5' }));
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await screen.findByRole('heading', { name: 'Is it safe to start?' });
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await screen.findByRole('heading', { name: 'How often, and how long?' });
    expect(screen.getByRole('radio', { name: '5' }).matches(':checked')).toBe(true);
  });

  it('says at once what an injury changes, and saves side and pain', async () => {
    const { user, edits, next } = await openWizard({ onboardingStep: 'injuries' });
    await user.click(screen.getByText('Shoulder'));
    await user.click(screen.getByRole('checkbox', { name: 'Shoulder pain when lifting the arm' }));
    expect(screen.getByText(/No pressing or pulling overhead/)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Right' }));
    const more = screen.getByRole('button', { name: 'Increase Pain now, 0 to 10' });
    await user.click(more);
    await user.click(more);
    await user.click(more);
    expect(screen.getByText(/3 to 5: Vigor swaps or lightens/)).toBeTruthy();
    await next();
    await waitFor(() =>
      expect(edits[0]?.injuries).toEqual([
        { condition: 'shoulder_impingement', side: 'right', painNow: 3 },
      ]),
    );
  });

  it('never takes silence for “none of these”', async () => {
    const { next } = await openWizard({
      onboardingStep: 'screening',
      screening: { answers: {}, status: 'ok', isSensitive: false, answeredAt: null },
    });
    await next();
    expect(await screen.findByText('Tick what applies, or “None of these”.')).toBeTruthy();
  });

  it('shows the emergency card at once and goes no further', async () => {
    const { user, edits } = await openWizard({ onboardingStep: 'screening' });
    await user.click(screen.getByRole('checkbox', { name: /Chest pain or pressure/ }));
    await user.click(screen.getByRole('radio', { name: 'Right now' }));
    const card = await screen.findByRole('alert');
    expect(within(card).getByRole('heading', { name: 'Please get help now' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull();
    expect(edits).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'I ticked this by mistake' }));
    expect(screen.getByRole('button', { name: 'Continue' })).toBeTruthy();
  });

  it('does not take anybody under 16', async () => {
    const { next } = await openWizard({ onboardingStep: 'about', birthDate: '2020-01-01' });
    await next();
    expect(await screen.findByText('Vigor is for people aged 16 and over.')).toBeTruthy();
  });

  it('makes the plan and explains it', async () => {
    server.use(respond(routes.ai.generateWorkout, makePlan()));
    const { user } = await openWizard({ onboardingStep: 'done' });
    await user.click(screen.getByRole('button', { name: 'Make my plan' }));
    await screen.findByRole('heading', { name: 'Build muscle, 3 days' });
    expect(screen.getByText('Three days a week fit a full-body split.')).toBeTruthy();
    const link = screen.getByRole('link', { name: 'See my plan' });
    expect(link.getAttribute('href')).toBe('/plan');
  });

  it('says kindly why there is no plan yet and what is still there', async () => {
    server.use(
      refuse(routes.ai.generateWorkout, 'SCREENING_STOP', {
        card: {
          kind: 'clearance',
          title: 'Let a clinician have a look first',
          body: 'There is no plan yet.',
          actions: ['See a doctor about the fainting.'],
        },
      }),
    );
    const { user } = await openWizard({ onboardingStep: 'done' });
    await user.click(screen.getByRole('button', { name: 'Make my plan' }));
    await screen.findByRole('heading', { name: 'Let a clinician have a look first' });
    expect(screen.getByText('See a doctor about the fainting.')).toBeTruthy();
    expect(screen.getByText('What you can do meanwhile')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Look at my health answers again' }));
    await screen.findByRole('heading', { name: 'Is it safe to start?' });
  });
});
