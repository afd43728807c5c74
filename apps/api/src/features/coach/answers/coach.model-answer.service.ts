import type { Context } from '../../../context.ts';
import { makeSafe } from '../text/coach.text-rules.ts';
import type { ComposedAnswer } from './coach.answer.ts';
import {
  type Asking,
  askOnce,
  type ModelRequest,
  openAsking,
  type Round,
  runTools,
  show,
  tidy,
} from './coach.asking.service.ts';

/** The last of them is without tools. */
const mostRounds = 4;

/** Lets a model look up and answer; whatever goes wrong with it, there is an answer. */
export async function composeWithModel(
  ctx: Context,
  request: ModelRequest,
): Promise<ComposedAnswer> {
  const asking = await openAsking(ctx, request);
  for (let round = 1; ; round += 1) {
    const result = await askOnce(asking, { mayLookUp: round < mostRounds });
    if (result.kind !== 'tools' || round >= mostRounds) return conclude(asking, result);
    await runTools(asking, result);
  }
}

function conclude(asking: Asking, round: Round): Promise<ComposedAnswer> | ComposedAnswer {
  const { request, text } = asking;
  if (request.signal.aborted) return written(asking, { status: 'stopped' });
  switch (round.kind) {
    case 'built_in':
      return replaced(asking);
    case 'broken':
      if (!request.isWatched || !text.hasShown()) return replaced(asking);
      return written(asking, { status: 'failed', error: round.error });
    case 'ended':
      return round.end === 'unusable' ? replaced(asking) : written(asking, { status: 'done' });
    case 'whole':
    case 'tools': {
      const end = show(asking, text.close());
      return end === 'unusable' ? replaced(asking) : written(asking, { status: 'done' });
    }
    default:
      return round satisfies never;
  }
}

/** What was shown so far does not count; the last event of the answer says so. */
function replaced({ request, text, usage }: Asking): Promise<ComposedAnswer> {
  if (text.hasShown()) request.onText('\n\n');
  return request.builtInCoach.answer(usage);
}

/** What was cut off unseen is looked at here as well: a last half sentence may be unsafe, too. */
function written(
  asking: Asking,
  outcome: Pick<ComposedAnswer, 'status' | 'error'>,
): Promise<ComposedAnswer> | ComposedAnswer {
  const { request, origin, passages, usage, text } = asking;
  const { text: tidied, citations } = tidy(text.raw(), passages);
  const safe = makeSafe(tidied.trim(), request.facts.profile.locale);
  if (safe === '' && outcome.status === 'done') return replaced(asking);
  const { provider, model } = origin ?? {};
  return { text: safe, citations, provider, model, isFallback: false, usage, ...outcome };
}
