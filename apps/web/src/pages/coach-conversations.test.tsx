import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { type Consent, routes } from '@vigor/contract';
import { describe, expect, it } from 'vitest';
import {
  answerId,
  conversationId,
  makeCoachView,
  makeConversation,
  makeQuestion,
} from '../test/coach.ts';
import { openCoach } from '../test/coach-app.tsx';
import { refuse, respond, startContractServer } from '../test/contract-server.ts';

const server = startContractServer();

describe('a conversation of 10,000 messages', () => {
  function pageFrom(end: number) {
    const messages = Array.from({ length: 50 }, (_, index) => {
      const number = end - 49 + index;
      const id = `0199b8a2-5d8e-7c41-9b1e-${String(number).padStart(12, '0')}`;
      return makeQuestion({ id, text: `Message ${number}` });
    });
    return makeConversation({ messages, nextCursor: String(end - 50) });
  }

  it('shows the newest 50, and older ones page by page', async () => {
    const { user } = openCoach(server, { conversations: [makeConversation()] });
    const asked: string[] = [];
    server.use(
      respond(routes.coach.getConversation, (request) => {
        const { searchParams } = new URL(request.url);
        asked.push(searchParams.get('limit') ?? '');
        return pageFrom(Number(searchParams.get('cursor') ?? 10_000));
      }),
    );
    await screen.findByText('Message 10000');
    expect(screen.getAllByText(/^Message/)).toHaveLength(50);
    await user.click(screen.getByRole('button', { name: 'Show earlier messages' }));
    expect(await screen.findByText('Message 9901')).toBeTruthy();
    expect(screen.getAllByText(/^Message/).map((one) => one.textContent)[0]).toBe('Message 9901');
    expect(asked).toEqual(['50', '50']);
  });
});

describe('what the coach can see', () => {
  const consent: Consent = { purpose: 'ai_processing', isGranted: false, version: 1 };

  it('is shown in words, with what never leaves', async () => {
    const { user } = openCoach(server);
    await user.click(await screen.findByRole('button', { name: 'What the coach can see' }));
    const panel = within(await screen.findByRole('dialog', { name: 'What the coach can see' }));
    expect(await panel.findByText('Goal: build muscle')).toBeTruthy();
    expect(panel.getByText('Your name')).toBeTruthy();
    expect(panel.getByText(/Only the built-in coach/)).toBeTruthy();
    expect(panel.queryByRole('switch')).toBeNull();
  });

  it('is decided with a switch', async () => {
    const { user } = openCoach(server);
    let aiConsent = true;
    server.use(
      respond(routes.coach.getCoachView, () => makeCoachView({ providers: ['Gemini'], aiConsent })),
      respond(routes.consents.decideConsent, async (request) => {
        aiConsent = Object(await request.json()).isGranted;
        return { items: [{ ...consent, isGranted: aiConsent }] };
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'What the coach can see' }));
    await user.click(await screen.findByLabelText('Let AI providers write answers'));
    expect(await screen.findByText('Only the built-in coach, as you chose.')).toBeTruthy();
    expect(aiConsent).toBe(false);
  });

  it('is asked for once, before the first question', async () => {
    const { user } = openCoach(server);
    const decided: Consent = { ...consent, decidedAt: '2026-11-21T10:00:00.000Z' };
    server.use(
      respond(routes.coach.getCoachView, makeCoachView({ providers: ['Gemini'] })),
      respond(routes.consents.listConsents, { items: [consent] }),
      respond(routes.consents.decideConsent, { items: [decided] }),
    );
    await user.click(await screen.findByRole('button', { name: 'Only the built-in coach' }));
    await waitFor(() => expect(screen.queryByText('Before your first question')).toBeNull());
  });
});

/** With the keys alone. */
async function chooseAction(user: UserEvent, name: string): Promise<void> {
  (await screen.findByRole('button', { name: 'Actions for Squats' })).focus();
  await user.keyboard('{Enter}');
  const item = await screen.findByRole('menuitem', { name });
  await waitFor(async () => {
    if (item.getAttribute('data-highlighted') === null) await user.keyboard('{ArrowDown}');
    expect(item.getAttribute('data-highlighted')).not.toBeNull();
  });
  await user.keyboard('{Enter}');
}

describe('the list of conversations', () => {
  it('renames in place, and Esc leaves the name', async () => {
    const { user } = openCoach(server, { conversations: [makeConversation()] });
    let title = 'Squats';
    server.use(
      respond(routes.coach.listConversations, () => ({
        items: [makeConversation({ title })],
        nextCursor: null,
      })),
      respond(routes.coach.renameConversation, async (request) => {
        title = Object(await request.json()).title;
        return makeConversation({ title });
      }),
    );
    const rename = async (text: string) => {
      await chooseAction(user, 'Rename');
      const field = await screen.findByRole('textbox', { name: 'Name of the conversation' });
      await user.clear(field);
      await user.type(field, text);
    };
    await rename('No{Escape}');
    expect(await screen.findByRole('link', { name: 'Squats' })).toBeTruthy();
    await rename('Heavy squats{Enter}');
    expect(await screen.findByRole('link', { name: 'Heavy squats' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: 'Heavy squats' })).toBeTruthy();
  });

  it('deletes after asking, and leaves what is gone', async () => {
    const { user, router } = openCoach(server, { conversations: [makeConversation()] });
    const deleted: string[] = [];
    server.use(
      respond(routes.coach.deleteConversation, (request) => {
        deleted.push(request.url);
        server.use(respond(routes.coach.listConversations, { items: [], nextCursor: null }));
        return undefined;
      }),
    );
    await chooseAction(user, 'Delete');
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/“Squats” and all its messages/)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/coach'));
    expect(deleted).toHaveLength(1);
    expect(await screen.findByText('Your conversations will be kept here.')).toBeTruthy();
  });

  it('says so when a conversation is not there', async () => {
    openCoach(server, { path: `/coach/${answerId}` });
    server.use(refuse(routes.coach.getConversation, 'NOT_FOUND'));
    expect(await screen.findByText('This conversation is not here')).toBeTruthy();
    const again = screen.getByRole('link', { name: 'Start a new one' });
    expect(again.getAttribute('href')).toBe('/coach');
  });

  it('offers to try again when messages do not load', async () => {
    const { user } = openCoach(server, { path: `/coach/${conversationId}` });
    server.use(refuse(routes.coach.getConversation, 'INTERNAL'));
    const retry = await screen.findByRole('button', { name: 'Try again' });
    server.use(respond(routes.coach.getConversation, makeConversation()));
    await user.click(retry);
    expect(await screen.findByText('Take 60 kg.')).toBeTruthy();
  });
});
