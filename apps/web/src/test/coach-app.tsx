import { type ConversationDetail, routes } from '@vigor/contract';
import type { SetupServer } from 'msw/node';
import { makeCoachView, makeConversation } from './coach.ts';
import { respond } from './contract-server.ts';
import { type StreamedRoute, streamRoute } from './event-stream.ts';
import { makeProfile, makeSession } from './members.ts';
import { renderApp } from './render-app.tsx';

interface Setting {
  /** Which the member has; the first is open. */
  conversations?: ConversationDetail[];
  path?: string;
}

type OpenCoach = ReturnType<typeof renderApp> & {
  streams: StreamedRoute<typeof routes.coach.streamChat>['streams'];
};

/** The coach of a member who has these conversations. */
export function openCoach(server: SetupServer, setting: Setting = {}): OpenCoach {
  const { conversations = [], path } = setting;
  const [first] = conversations;
  const chat = streamRoute(routes.coach.streamChat);
  server.use(
    chat.handler,
    respond(routes.users.getProfile, makeProfile()),
    respond(routes.coach.listConversations, { items: conversations, nextCursor: null }),
    respond(routes.coach.listStarters, { items: [{ text: 'Am I getting stronger?' }] }),
    respond(routes.coach.getCoachView, makeCoachView()),
    respond(routes.consents.listConsents, { items: [] }),
    respond(routes.coach.getConversation, (request) => {
      const found = conversations.find(({ id }) => request.url.includes(id));
      return found ?? makeConversation({ messages: [] });
    }),
  );
  const address = path ?? (first ? `/coach/${first.id}` : '/coach');
  return { ...renderApp({ path: address, session: makeSession() }), streams: chat.streams };
}
