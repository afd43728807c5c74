import { addDays } from '@vigor/training';
import type pg from 'pg';
import {
  archiveActivePlan,
  findPlanRow,
  insertPlan,
} from '../../apps/api/src/features/plans/plans.repository.ts';
import { listLiftPoints } from '../../apps/api/src/features/progress/progress.lifts.repository.ts';
import {
  insertSession,
  listSessionRows,
} from '../../apps/api/src/features/sessions/sessions.repository.ts';
import { insertSets } from '../../apps/api/src/features/sessions/sessions.sets.repository.ts';
import { type Replacements, recordStatements, type Statement } from './record-statements.ts';
import { loadSample, type Sample } from './sample.ts';

/** What a request says: ids in the query, and the body as it was sent to the API. */
export interface BareRequest {
  query: URLSearchParams;
  body: { id?: string; sets?: { id: string }[] };
}

/** The main statements of one endpoint, and what a request puts into them. */
export interface BareHandler {
  statements: Statement[];
  isWrite: boolean;
  replacementsFor(request: BareRequest): Replacements;
}

const weeksShown = 12;
const daysInWeek = 7;
/** As in the service of progress. */
const liftLimits = { exerciseId: null, maxLifts: 12, maxPoints: 200 };

/** By path. `/live` has no statement. */
export async function prepareHandlers(client: pg.Client): Promise<Map<string, BareHandler>> {
  const sample = await loadSample(client);
  return new Map([
    ['/live', { statements: [], isWrite: false, replacementsFor: () => new Map() }],
    ...(await prepareReads(client, sample)),
    ...(await prepareWrites(client, sample)),
  ]);
}

async function prepareReads(
  client: pg.Client,
  { userId, planId }: Sample,
): Promise<[string, BareHandler][]> {
  const to = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const from = addDays(to, -weeksShown * daysInWeek);
  const replacementsFor = ({ query }: BareRequest) =>
    new Map([
      [userId, query.get('userId')],
      [planId, query.get('planId')],
    ]);
  const plan = await recordStatements(client, (db) => findPlanRow(db, userId, planId));
  const history = await recordStatements(client, (db) =>
    listSessionRows(db, userId, { limit: 21, words: [] }),
  );
  const progress = await recordStatements(client, (db) =>
    listLiftPoints(db, userId, { from, to, ...liftLimits }),
  );
  return [
    ['/plan', { statements: plan, isWrite: false, replacementsFor }],
    ['/history', { statements: history, isWrite: false, replacementsFor }],
    ['/progress', { statements: progress, isWrite: false, replacementsFor }],
  ];
}

async function prepareWrites(client: pg.Client, sample: Sample): Promise<[string, BareHandler][]> {
  const { userId, session, sets, plan } = sample;
  const log = await recordStatements(client, async (db) => {
    await insertSession(db, session);
    await insertSets(db, sets);
  });
  const generate = await recordStatements(client, async (db) => {
    await archiveActivePlan(db, userId);
    await insertPlan(db, plan);
  });
  const logReplacements = ({ query, body }: BareRequest) =>
    new Map([
      [userId, query.get('userId')],
      [session.id, body.id],
      ...sets.map(({ id }, index) => [id, body.sets?.[index]?.id] as const),
    ]);
  const planReplacements = ({ query, body }: BareRequest) =>
    new Map([
      [userId, query.get('userId')],
      [plan.id, body.id],
    ]);
  return [
    ['/log', { statements: log, isWrite: true, replacementsFor: logReplacements }],
    ['/generate', { statements: generate, isWrite: true, replacementsFor: planReplacements }],
  ];
}
