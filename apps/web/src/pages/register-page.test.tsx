import { screen } from '@testing-library/react';
import { routes } from '@vigor/contract';
import { describe, expect, it } from 'vitest';
import { refuse, respond, startContractServer } from '../test/contract-server.ts';
import { makeProfile, makeSession } from '../test/members.ts';
import { renderApp } from '../test/render-app.tsx';

const server = startContractServer();

async function fillIn(values: { email: string; username: string; password: string }) {
  const app = renderApp({ path: '/register' });
  await app.user.type(await screen.findByLabelText('E-mail'), values.email);
  await app.user.type(screen.getByLabelText('User name'), values.username);
  await app.user.type(screen.getByLabelText('Password'), values.password);
  return { ...app, submit: screen.getByRole('button', { name: 'Create account' }) };
}

const good = { email: 'ada@example.com', username: 'ada', password: 'a calm green kettle' };

describe('register page', () => {
  it('says what is wrong with a field when it is left', async () => {
    const { user } = await fillIn({ email: 'ada', username: 'a', password: 'short' });
    await user.tab();
    expect(await screen.findByText('Enter an e-mail address like name@example.com.')).toBeTruthy();
    expect(screen.getByText(/Use 3 to 30 letters/)).toBeTruthy();
    expect(screen.getByText('Use 8 to 256 characters.')).toBeTruthy();
  });

  it('shows a taken address at the field and keeps what was typed', async () => {
    server.use(refuse(routes.auth.register, 'EMAIL_TAKEN'));
    const { user, submit } = await fillIn(good);
    await user.click(submit);
    expect(await screen.findByText(/This address has an account already/)).toBeTruthy();
    expect(screen.getByLabelText('E-mail').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByDisplayValue('a calm green kettle')).toBeTruthy();
  });

  it('shows why the server refuses a password', async () => {
    server.use(
      refuse(routes.auth.register, 'PASSWORD_REFUSED', { detail: 'It contains your name.' }),
    );
    const { user, submit } = await fillIn(good);
    await user.click(submit);
    expect(await screen.findByText('It contains your name.')).toBeTruthy();
  });

  it('says how long to wait after too many attempts', async () => {
    server.use(refuse(routes.auth.register, 'TOO_MANY_ATTEMPTS', { retryAfterSeconds: 120 }));
    const { user, submit } = await fillIn(good);
    await user.click(submit);
    expect(await screen.findByText('Please wait 2 min and try again.')).toBeTruthy();
  });

  it('asks for a session in a cookie and goes on to the questions', async () => {
    const bodies: unknown[] = [];
    server.use(
      respond(routes.auth.register, async (request) => {
        bodies.push(await request.json());
        return makeSession({ onboardingComplete: false });
      }),
      respond(
        routes.users.getProfile,
        makeProfile({ onboardingStep: 'goals', onboardingComplete: false }),
      ),
    );
    const { user, submit, router } = await fillIn(good);
    await user.click(submit);
    expect(await screen.findByRole('heading', { name: 'What do you train for?' })).toBeTruthy();
    expect(router.state.location.pathname).toBe('/welcome');
    expect(bodies).toEqual([{ ...good, transport: 'cookie' }]);
  });
});
