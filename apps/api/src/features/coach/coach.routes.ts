import { routes } from '@vigor/contract';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../../context.ts';
import { bindEventStream } from '../../http/bind-event-stream.ts';
import { bindRoute } from '../../http/bind-route.ts';
import type { Turn } from './answers/coach.answer.ts';
import {
  deleteConversation,
  getConversation,
  listConversations,
  renameConversation,
} from './conversations/coach.conversations.service.ts';
import { rateAnswer } from './conversations/coach.messages.service.ts';
import { askCoach } from './turns/coach.ask.service.ts';
import { followAnswer, waitForAnswer } from './turns/coach.follow.service.ts';
import { retryAnswer } from './turns/coach.retry.service.ts';
import { createRunningTurns, type RunningTurns } from './turns/coach.running-turns.ts';
import { stopAnswer } from './turns/coach.stop.service.ts';
import { listStarters } from './view/coach.starters.service.ts';
import { getCoachView } from './view/coach.view.service.ts';

const { coach } = routes;
/** Who waits for a whole answer does not leave early: it is stored for the next request. */
const stays = new AbortController().signal;

export function registerCoachRoutes(app: FastifyInstance): void {
  const turns = createRunningTurns();
  app.addHook('preClose', () => turns.close());
  registerAnswers(app, turns);
  registerConversations(app);
  bindRoute(app, coach.rateAnswer, (ctx, { params, body }) =>
    rateAnswer(ctx, { ...params, ...body }),
  );
  bindRoute(app, coach.listStarters, (ctx) => listStarters(ctx));
  bindRoute(app, coach.getCoachView, (ctx) => getCoachView(ctx));
}

function registerAnswers(app: FastifyInstance, turns: RunningTurns): void {
  bindRoute(app, coach.chat, async (ctx, { body }) => {
    const turn = await askCoach(ctx, { turns, body, isWatched: false });
    return waitForAnswer(ctx, { turns, turn, left: stays });
  });
  bindEventStream(app, coach.streamChat, (ctx, { body }, left) =>
    follow(ctx, { turns, left, turn: askCoach(ctx, { turns, body, isWatched: true }) }),
  );
  bindEventStream(app, coach.retryAnswer, (ctx, { params, body }, left) =>
    follow(ctx, {
      turns,
      left,
      turn: retryAnswer(ctx, { turns, ...params, ...body, isWatched: true }),
    }),
  );
  bindRoute(app, coach.stopAnswer, (ctx, { params }) => stopAnswer(ctx, { turns, ...params }));
}

interface FollowInput {
  turns: RunningTurns;
  turn: Promise<Turn>;
  left: AbortSignal;
}

async function* follow(ctx: Context, { turn, ...input }: FollowInput) {
  yield* followAnswer(ctx, { ...input, turn: await turn });
}

function registerConversations(app: FastifyInstance): void {
  bindRoute(app, coach.listConversations, (ctx, { query }) => listConversations(ctx, query));
  bindRoute(app, coach.getConversation, (ctx, { params, query }) =>
    getConversation(ctx, { ...params, ...query }),
  );
  bindRoute(app, coach.renameConversation, (ctx, { params, body }) =>
    renameConversation(ctx, { ...params, ...body }),
  );
  bindRoute(app, coach.deleteConversation, (ctx, { params }) => deleteConversation(ctx, params));
}
