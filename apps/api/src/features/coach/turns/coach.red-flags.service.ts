import type { CoachCard } from '@vigor/contract';
import {
  type Escalation,
  type RedFlagFinding,
  redFlagCard,
  redFlagEffects,
  type ScreeningAnswers,
} from '@vigor/training';
import type { Context } from '../../../context.ts';
import { loadProfile } from '../../profiles/profiles.service.ts';
import { editProfile } from '../../users/users.service.ts';
import { insertRedFlagAudit } from '../conversations/coach.messages.repository.ts';

const kinds: Record<Escalation, CoachCard['kind']> = {
  emergency: 'emergency',
  crisis: 'crisis',
  abuse: 'support',
  support: 'support',
  clinician: 'clinician',
  medication: 'boundary',
  performance_drugs: 'boundary',
  minor_weight: 'boundary',
};

/** What is shown in place of an answer: fixed words, with help near the member. */
export async function cardFor(ctx: Context, { classId }: RedFlagFinding): Promise<CoachCard> {
  const { locale } = await loadProfile(ctx);
  const { escalation, title, body, actions, helplines = [] } = redFlagCard(classId, locale);
  return {
    kind: kinds[escalation],
    title,
    body,
    actions: [...actions],
    helplines: helplines.map(({ name, contact }) => ({ name, contact })),
  };
}

/** What a warning sign changes: the screening, and with it the plan; and a note that it was met. */
export async function actOnRedFlag(ctx: Context, finding: RedFlagFinding): Promise<void> {
  const classes = [finding.classId, ...finding.alsoFound];
  const effects = classes.map((classId) => redFlagEffects[classId]);
  const told: ScreeningAnswers = Object.assign({}, ...effects.map(({ answers }) => answers));
  if (Object.keys(told).length > 0) await tellScreening(ctx, told);
  for (const classId of classes.filter((one) => redFlagEffects[one].logsFlag)) {
    await ctx.db.write((db) =>
      insertRedFlagAudit(db, ctx.actor.userId, {
        id: ctx.ids.next(),
        detail: { class: classId },
        createdAt: ctx.clock.now(),
      }),
    );
  }
}

async function tellScreening(ctx: Context, told: ScreeningAnswers): Promise<void> {
  const { screeningAnswers } = await loadProfile(ctx);
  const answers = withSigns(screeningAnswers, told);
  const isKnown = JSON.stringify(answers) === JSON.stringify(screeningAnswers);
  if (!isKnown) await editProfile(ctx, { screening: { answers } });
}

/** A clearance from before says nothing about a new sign, so it goes. Graver answers stay. */
function withSigns(known: ScreeningAnswers, told: ScreeningAnswers): ScreeningAnswers {
  const { clearedOn: _before, ...answers } = known;
  const isGraver = {
    chestPain: known.chestPain === 'now',
    neurological: known.neurological === 'now',
    eatingDisorder: known.eatingDisorder === 'severe',
  };
  return {
    ...answers,
    ...told,
    ...(isGraver.chestPain && { chestPain: known.chestPain }),
    ...(isGraver.neurological && { neurological: known.neurological }),
    ...(isGraver.eatingDisorder && { eatingDisorder: known.eatingDisorder }),
  };
}
