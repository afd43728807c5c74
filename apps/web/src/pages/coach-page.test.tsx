import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { routes } from '@vigor/contract';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  answerId,
  conversationId,
  makeAnswer,
  makeConversation,
  makeQuestion,
} from '../test/coach.ts';
import { openCoach } from '../test/coach-app.tsx';
import { refuse, respond, startContractServer } from '../test/contract-server.ts';
import { type StreamedRoute, streamRoute } from '../test/event-stream.ts';

const server = startContractServer();

beforeEach(() => sessionStorage.clear());

type ChatStream = StreamedRoute<typeof routes.coach.streamChat>['streams'][number];

async function ask(user: UserEvent, text: string): Promise<HTMLElement> {
  const field = await screen.findByRole('textbox', { name: 'Your question' });
  await user.type(field, `${text}{Enter}`);
  return field;
}

async function streamAt(streams: ChatStream[], index = 0): Promise<ChatStream> {
  await waitFor(() => expect(streams.length).toBeGreaterThan(index));
  const stream = streams[index];
  if (!stream) throw new Error('Nothing was asked');
  return stream;
}

function start(stream: ChatStream, ids = { conversationId, answerId }): void {
  const { messageId } = Object(stream.body);
  stream.send({ event: 'start', data: { ...ids, messageId } });
}

describe('asking', () => {
  it('shows the question at once, then the answer piece by piece', async () => {
    const { user, streams, router } = openCoach(server);
    await ask(user, 'How heavy today?');
    expect(screen.getByText('How heavy today?')).toBeTruthy();
    const stream = await streamAt(streams);
    start(stream);
    stream.send({ event: 'step', data: { tool: 'get_plan' } });
    expect(await screen.findAllByText('Looking at your plan …')).not.toHaveLength(0);
    stream.send({ event: 'delta', data: { text: 'Take **60' } });
    expect(await screen.findByText(/Take \*\*60/)).toBeTruthy();
    stream.send({ event: 'delta', data: { text: ' kg**.' } });
    expect((await screen.findByText('60 kg')).tagName).toBe('STRONG');
    expect(router.state.location.pathname).toBe(`/coach/${conversationId}`);
  });

  it('announces the answer when it is whole, and no single words before', async () => {
    const { user, streams } = openCoach(server);
    await ask(user, 'How heavy today?');
    const stream = await streamAt(streams);
    start(stream);
    stream.send({ event: 'delta', data: { text: 'Take **60 kg**.' } });
    expect(await screen.findByText('The coach is writing.')).toBeTruthy();
    expect(screen.queryByText(/The coach answered/)).toBeNull();
    stream.send({ event: 'done', data: { message: makeAnswer({ text: 'Take **60 kg**.' }) } });
    const announced = await screen.findByText('The coach answered: Take 60 kg.');
    expect(announced.getAttribute('role')).toBe('status');
  });

  it('asks a starter with one tap', async () => {
    const { user, streams } = openCoach(server);
    await user.click(await screen.findByRole('button', { name: 'Am I getting stronger?' }));
    const stream = await streamAt(streams);
    expect(stream.body).toMatchObject({ message: 'Am I getting stronger?' });
  });

  it('starts a line with Shift+Enter and does not send what is empty', async () => {
    const { user, streams } = openCoach(server);
    const field = await screen.findByRole('textbox', { name: 'Your question' });
    await user.type(field, '{Enter}One{Shift>}{Enter}{/Shift}Two');
    expect(field).toHaveProperty('value', 'One\nTwo');
    expect(streams).toHaveLength(0);
  });

  it('counts down near the limit and refuses what is longer', async () => {
    const { user, streams } = openCoach(server);
    const field = await screen.findByRole('textbox', { name: 'Your question' });
    fireEvent.change(field, { target: { value: 'x'.repeat(3990) } });
    expect(screen.getByText('10 characters left')).toBeTruthy();
    fireEvent.change(field, { target: { value: 'x'.repeat(4001) } });
    expect(screen.getByText(/1 character too long/)).toBeTruthy();
    await user.type(field, '{Enter}');
    expect(streams).toHaveLength(0);
    fireEvent.change(field, { target: { value: 'x'.repeat(4000) } });
    await user.type(field, '{Enter}');
    await streamAt(streams);
  });

  it('keeps two conversations going at once', async () => {
    const other = makeConversation({ id: answerId, title: 'Other', messages: [] });
    const { user, streams, router } = openCoach(server, {
      conversations: [makeConversation(), other],
    });
    await screen.findByText('Take 60 kg.');
    await ask(user, 'First?');
    const first = await streamAt(streams, 0);
    start(first, { conversationId, answerId: '0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9e12' });
    await user.click(await screen.findByRole('link', { name: 'Other' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/coach/${answerId}`));
    await ask(user, 'Second?');
    const second = await streamAt(streams, 1);
    start(second, { conversationId: answerId, answerId: '0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9e13' });
    first.send({ event: 'delta', data: { text: 'Answer of the first' } });
    second.send({ event: 'delta', data: { text: 'Answer of the second' } });
    expect(await screen.findByText('Answer of the second')).toBeTruthy();
    expect(screen.queryByText('Answer of the first')).toBeNull();
    await user.click(screen.getByRole('link', { name: 'Squats' }));
    expect(await screen.findByText('Answer of the first')).toBeTruthy();
  });

  it('stays where the member went while a new conversation gets its id', async () => {
    const { user, streams, router } = openCoach(server, {
      conversations: [makeConversation({ id: answerId, title: 'Other' })],
      path: '/coach',
    });
    await ask(user, 'New one?');
    const stream = await streamAt(streams);
    await user.click(await screen.findByRole('link', { name: 'Other' }));
    await screen.findByText('Take 60 kg.');
    start(stream);
    await waitFor(() => expect(router.state.location.pathname).toBe(`/coach/${answerId}`));
    expect(screen.queryByText('New one?')).toBeNull();
  });
});

describe('drafts', () => {
  it('keeps what is typed in each conversation over a reload', async () => {
    const conversations = [makeConversation()];
    const { user } = openCoach(server, { conversations });
    await user.type(await screen.findByRole('textbox', { name: 'Your question' }), 'Half a th');
    await user.click(screen.getByRole('link', { name: 'New conversation' }));
    const field = screen.getByRole('textbox', { name: 'Your question' });
    await waitFor(() => expect(field).toHaveProperty('value', ''));
    expect(sessionStorage.getItem(`vigor.draft.${conversationId}`)).toBe('Half a th');
  });

  it('keeps a question for a reload until it has arrived', async () => {
    const { user, streams } = openCoach(server);
    const field = await ask(user, 'How heavy?');
    expect(field).toHaveProperty('value', '');
    expect(sessionStorage.getItem('vigor.draft.new')).toBe('How heavy?');
    start(await streamAt(streams));
    await waitFor(() => expect(sessionStorage.getItem('vigor.draft.new')).toBeNull());
  });

  it('says that the device is offline, and sends nothing', async () => {
    const { user, streams } = openCoach(server);
    await screen.findByRole('textbox', { name: 'Your question' });
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      fireEvent(window, new Event('offline'));
      const field = await ask(user, 'Kept');
      expect(screen.getByText(/You are offline/)).toBeTruthy();
      expect(field).toHaveProperty('value', 'Kept');
      expect(streams).toHaveLength(0);
    } finally {
      Object.defineProperty(navigator, 'onLine', { value: true, configurable: true });
      fireEvent(window, new Event('online'));
    }
  });
});

describe('stop', () => {
  it('stops with Esc and keeps what is there', async () => {
    const { user, streams } = openCoach(server);
    const stopped: string[] = [];
    server.use(
      respond(routes.coach.stopAnswer, (request) => {
        stopped.push(request.url);
        return makeAnswer({ text: 'Take 6', status: 'stopped' });
      }),
    );
    const field = await ask(user, 'How heavy?');
    const stream = await streamAt(streams);
    start(stream);
    stream.send({ event: 'delta', data: { text: 'Take 6' } });
    await screen.findByText('Take 6');
    await user.type(field, '{Escape}');
    expect(await screen.findByText('You stopped this answer.')).toBeTruthy();
    expect(screen.getByText('Take 6')).toBeTruthy();
    expect(stopped[0]).toContain(`/ai/messages/${answerId}/stop`);
    expect(screen.getByRole('button', { name: 'Send' })).toBeTruthy();
  });

  it('stops an answer that had not begun when the button was pressed', async () => {
    const { user, streams } = openCoach(server);
    server.use(respond(routes.coach.stopAnswer, makeAnswer({ text: '', status: 'stopped' })));
    await ask(user, 'How heavy?');
    await user.click(screen.getByRole('button', { name: 'Stop answering' }));
    start(await streamAt(streams));
    expect(await screen.findByText('You stopped this answer.')).toBeTruthy();
  });
});

describe('an answer that is interrupted', () => {
  it('goes on after a reload, until it is whole', async () => {
    const reads = [
      makeAnswer({ text: 'Take', status: 'streaming' }),
      makeAnswer({ text: 'Take sixty', status: 'streaming' }),
      makeAnswer({ text: 'Take sixty kilos.' }),
    ];
    openCoach(server, { conversations: [makeConversation()] });
    server.use(
      respond(routes.coach.getConversation, () => {
        const answer = reads.length > 1 ? reads.shift() : reads[0];
        return makeConversation({ messages: [makeQuestion(), answer ?? makeAnswer()] });
      }),
    );
    expect(await screen.findByText('Take')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Stop answering' })).toBeTruthy();
    expect(await screen.findByText('Take sixty kilos.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Send' })).toBeTruthy();
  });

  it('is read from the server when the connection breaks', async () => {
    const { user, streams } = openCoach(server);
    await ask(user, 'How heavy today?');
    const stream = await streamAt(streams);
    start(stream);
    stream.send({ event: 'delta', data: { text: 'Take six' } });
    await screen.findByText('Take six');
    server.use(respond(routes.coach.getConversation, makeConversation()));
    stream.cut();
    expect(await screen.findByText('Take 60 kg.')).toBeTruthy();
    expect(screen.queryByText('Take six')).toBeNull();
  });

  it('says when the coach failed, and asks again', async () => {
    const failed = makeAnswer({ text: '', status: 'failed' });
    const { user } = openCoach(server, {
      conversations: [makeConversation({ messages: [makeQuestion(), failed] })],
    });
    const retry = streamRoute(routes.coach.retryAnswer);
    server.use(retry.handler);
    expect(await screen.findByText(/This answer broke off/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Answer again' }));
    await waitFor(() => expect(retry.streams).toHaveLength(1));
    const [stream] = retry.streams;
    const newId = '0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9e12';
    stream?.send({
      event: 'start',
      data: { conversationId, messageId: makeQuestion().id, answerId: newId },
    });
    stream?.send({ event: 'done', data: { message: makeAnswer({ id: newId, text: 'Better.' }) } });
    expect(await screen.findByText('Better.')).toBeTruthy();
    expect(screen.queryByText(/This answer broke off/)).toBeNull();
    expect(screen.getAllByText('How heavy today?')).toHaveLength(1);
  });
});

describe('refusals', () => {
  it('says when the limit resets and offers the built-in coach', async () => {
    const { user, streams } = openCoach(server);
    const resetsAt = new Date(Date.now() + 86_400_000).toISOString();
    server.use(refuse(routes.coach.streamChat, 'TIER_LIMIT', { resetsAt }));
    await ask(user, 'How heavy?');
    expect(await screen.findByText(/New ones are there tomorrow at/)).toBeTruthy();
    const chat = streamRoute(routes.coach.streamChat);
    server.use(chat.handler);
    await user.click(screen.getByRole('button', { name: 'Ask the built-in coach' }));
    const stream = await streamAt(chat.streams);
    expect(stream.body).toMatchObject({ message: 'How heavy?', builtIn: true });
    start(stream);
    stream.send({ event: 'done', data: { message: makeAnswer({ fallback: true }) } });
    expect(await screen.findByText('Answered by the built-in coach')).toBeTruthy();
    expect(streams).toHaveLength(0);
  });

  it('keeps a question that did not reach the server, and sends it under the same id', async () => {
    const { user } = openCoach(server);
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/ai/chat/stream', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.error();
      }),
    );
    await ask(user, 'How heavy?');
    const notice = await screen.findByRole('alert');
    expect(within(notice).getByText('Your question is not sent yet')).toBeTruthy();
    const chat = streamRoute(routes.coach.streamChat);
    server.use(chat.handler);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    const stream = await streamAt(chat.streams);
    expect(stream.body).toMatchObject({ message: 'How heavy?' });
    expect(sent).toEqual([stream.body]);
  });

  it('gives a refused question back to be edited', async () => {
    const { user } = openCoach(server);
    server.use(refuse(routes.coach.streamChat, 'INTERNAL'));
    const field = await ask(user, 'How heavy?');
    await user.click(await screen.findByRole('button', { name: 'Edit question' }));
    expect(field).toHaveProperty('value', 'How heavy?');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
