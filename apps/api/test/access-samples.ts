import { randomUUID } from 'node:crypto';
import type { ChatAnswer, ConversationDetail, Plan } from '@vigor/contract';
import type { TestMember } from './factories.ts';

type Ids = Record<string, string>;

/** One good request to a route: what the access matrix sends as each kind of caller. */
export interface Sample {
  /** Makes what the path points at, for its owner. */
  own?: (owner: TestMember) => Promise<Ids>;
  /** Of something that belongs to nobody. */
  path?: Ids;
  query?: (ids: Ids) => string;
  body?: (ids: Ids, owner: TestMember) => object;
  /** `new`: the request ends or changes the caller too much for others to follow. */
  caller?: 'new';
}

/** The plan of a member; made once each, because every new one archives the last. */
async function makePlan(owner: TestMember): Promise<Ids> {
  const url = '/ai/generate-workout';
  const response = await owner.send({ method: 'POST', url, body: { source: 'engine' } });
  const plan = response.json<Plan>();
  const day = plan.days.find(({ exercises }) => exercises.length > 0);
  return {
    id: plan.id,
    dayId: day?.id ?? '',
    exerciseId: day?.exercises[0]?.exerciseId ?? '',
    version: String(plan.version),
  };
}

async function makeMeasurement(owner: TestMember): Promise<Ids> {
  const response = await owner.send({
    method: 'POST',
    url: '/workouts/measurements',
    body: measurement(),
  });
  return { id: response.json<{ id: string }>().id };
}

function measurement() {
  return { kind: 'weight', value: 80, day: '2026-11-17' };
}

function session() {
  const startedAt = '2026-11-18T07:00:00.000Z';
  const set = { exerciseId: 'goblet_squat', kind: 'working', reps: 8, weightKg: 20, rpe: 8 };
  return {
    id: randomUUID(),
    name: 'Morning',
    startedAt,
    durationSeconds: 1800,
    sets: [{ ...set, id: randomUUID(), completedAt: '2026-11-18T07:10:00.000Z' }],
  };
}

/** A conversation with the built-in coach, which is free. */
async function makeConversation(owner: TestMember): Promise<Ids> {
  const response = await owner.send({ method: 'POST', url: '/ai/chat', body: question() });
  return { id: response.json<ChatAnswer>().conversationId };
}

async function makeAnswer(owner: TestMember): Promise<Ids> {
  const { id } = await makeConversation(owner);
  const response = await owner.send({ method: 'GET', url: `/ai/conversations/${id}` });
  const { messages } = response.json<ConversationDetail>();
  return { id: messages.at(-1)?.id ?? '' };
}

/** The built-in coach offers a shorter session to who has a plan. */
async function makeProposal(owner: TestMember): Promise<Ids> {
  await makePlan(owner);
  const body = { message: 'I only have 20 minutes today', builtIn: true };
  const response = await owner.send({ method: 'POST', url: '/ai/chat', body });
  const [proposal] = response.json<ChatAnswer>().proposals;
  if (!proposal) throw new Error(`Nothing was proposed: ${response.body}`);
  return { id: proposal.id };
}

async function makeTakenProposal(owner: TestMember): Promise<Ids> {
  const ids = await makeProposal(owner);
  await owner.send({ method: 'POST', url: `/ai/proposals/${ids.id}/take` });
  return ids;
}

function question() {
  return { message: 'What does RIR mean?', builtIn: true };
}

function account() {
  const name = `fresh${randomUUID().slice(0, 8)}`;
  return { email: `${name}@example.com`, username: name, password: 'a calm green kettle' };
}

const llmModel = {
  provider: 'openai',
  model: 'gpt-4.1-mini',
  priority: 9,
  isEnabled: false,
  contextTokens: 128_000,
  maxOutputTokens: 4_096,
};

const llmRule = { name: 'Long prompts', priority: 9, isEnabled: false, when: {}, candidates: [] };

const llmAbTest = {
  name: 'Two manners',
  features: ['matrix'],
  isRunning: false,
  arms: [
    { name: 'one', weight: 1, candidates: [] },
    { name: 'other', weight: 1, candidates: [] },
  ],
};

const llmPrice = {
  provider: 'openai',
  model: 'gpt-4.1-mini',
  unit: 'input_token',
  validFrom: '2026-11-01T00:00:00.000Z',
  tierFromTokens: 0,
  priceUsd: 0.4,
  source: 'matrix',
};

const llmDocument = {
  format: 'vigor-llm-config',
  formatVersion: 1,
  version: 1,
  exportedAt: '2026-11-01T00:00:00.000Z',
  models: [],
  rules: [],
  abTests: [],
  prices: [],
};

/** The routes come in an order in which each finds what the one before has made. */
const llmIds = { entry: '0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9d11' };

async function makeSession(owner: TestMember): Promise<Ids> {
  const body = session();
  await owner.send({ method: 'POST', url: '/workouts/', body: { kind: 'session', ...body } });
  return { id: body.id };
}

/** One row for each route of the contract; the test fails when one is missing. */
export const accessSamples: Record<string, Sample> = {
  'health.getHealth': {},
  'health.getLiveness': {},
  'health.getReadiness': {},
  'auth.register': { body: account },
  'auth.login': { body: (_ids, { email, password }) => ({ email, password }) },
  'auth.refresh': { body: (_ids, { refreshToken }) => ({ refreshToken }), caller: 'new' },
  'auth.logout': { caller: 'new' },
  'users.getProfile': {},
  'users.editProfile': { body: () => ({ displayName: 'Ada' }) },
  'users.getTier': {},
  'users.changeTier': { body: (_ids, { userId }) => ({ userId, tier: 'FREE' }) },
  'exercises.listExercises': {},
  'exercises.getExercise': { path: { id: 'goblet_squat' } },
  'ai.generateWorkout': { body: () => ({ daysPerWeek: 2 }) },
  'ai.generateMicroWorkout': { body: () => ({ kind: 'M5' }) },
  'workouts.listWorkouts': {},
  'workouts.createWorkout': { body: () => ({ kind: 'session', ...session() }) },
  'workouts.getToday': {},
  'workouts.getCalendar': { query: () => '?from=2026-11-01&to=2026-11-30' },
  'workouts.getProgress': {},
  'workouts.listRecommendedPlans': {},
  'workouts.listPreviousSets': { query: () => '?exerciseIds=goblet_squat' },
  'workouts.listMeasurements': {},
  'workouts.createMeasurement': { body: measurement },
  'workouts.deleteMeasurement': { own: makeMeasurement },
  'workouts.getWorkout': { own: makePlan },
  'workouts.editWorkout': {
    own: makePlan,
    body: ({ version }) => ({ kind: 'plan', name: 'Mine', version: Number(version) }),
  },
  'workouts.deleteWorkout': { own: makePlan },
  'workouts.logSession': { own: makePlan, body: session },
  'workouts.listAlternatives': {
    own: makePlan,
    query: ({ dayId, exerciseId }) => `?dayId=${dayId}&exerciseId=${exerciseId}`,
  },
  'workouts.swapExercise': {
    own: makePlan,
    body: ({ dayId, exerciseId, version }) => ({ dayId, exerciseId, version: Number(version) }),
  },
  'coach.chat': { body: question },
  'coach.streamChat': { body: question },
  'coach.stopAnswer': { own: makeAnswer },
  'coach.retryAnswer': { own: makeAnswer, body: () => ({ builtIn: true }) },
  'coach.rateAnswer': { own: makeAnswer, body: () => ({ feedback: 'good' }) },
  'coach.listConversations': {},
  'coach.getConversation': { own: makeConversation },
  'coach.renameConversation': { own: makeConversation, body: () => ({ title: 'Knees' }) },
  'coach.deleteConversation': { own: makeConversation },
  'coach.listStarters': {},
  'coach.getCoachView': {},
  'proposals.listProposals': {},
  'proposals.takeProposal': { own: makeProposal },
  'proposals.declineProposal': { own: makeProposal },
  'proposals.undoProposal': { own: makeTakenProposal },
  'knowledge.listArticles': {},
  'knowledge.getArticle': { path: { id: 'training-rir' } },
  'consents.listConsents': {},
  'consents.decideConsent': { body: () => ({ purpose: 'ai_processing', isGranted: false }) },
  'llm.askModel': { body: () => ({ messages: [{ role: 'user', content: 'How long to rest?' }] }) },
  'llm.streamModel': {
    body: () => ({ messages: [{ role: 'user', content: 'How long to rest?' }] }),
  },
  'llm.getLlmStatus': {},
  'llm.getUsageSummary': {},
  'llm.listLlmModels': {},
  'llm.createLlmModel': { body: () => ({ id: 'matrix', ...llmModel }) },
  'llm.editLlmModel': { path: { model_id: 'matrix' }, body: () => llmModel },
  'llm.toggleLlmModel': { path: { model_id: 'matrix' }, body: () => ({ isEnabled: false }) },
  'llm.deleteLlmModel': { path: { model_id: 'matrix' } },
  'llm.listLlmRules': {},
  'llm.createLlmRule': { body: () => ({ id: llmIds.entry, ...llmRule }) },
  'llm.dryRunLlmRules': { body: () => ({ call: { feature: 'coach', tier: 'FREE' } }) },
  'llm.editLlmRule': { path: { id: llmIds.entry }, body: () => llmRule },
  'llm.deleteLlmRule': { path: { id: llmIds.entry } },
  'llm.listLlmAbTests': {},
  'llm.createLlmAbTest': { body: () => ({ id: llmIds.entry, ...llmAbTest }) },
  'llm.editLlmAbTest': { path: { id: llmIds.entry }, body: () => llmAbTest },
  'llm.getLlmAbTestResults': { path: { id: llmIds.entry } },
  'llm.deleteLlmAbTest': { path: { id: llmIds.entry } },
  'llm.getLlmBudgets': {},
  'llm.editLlmBudgets': { body: () => ({ system: [{ period: 'month', limitUsd: 30 }] }) },
  'llm.listLlmPrices': {},
  'llm.editLlmPrices': { body: () => ({ items: [llmPrice] }) },
  'llm.getUsageReport': {},
  'llm.exportLlmConfig': {},
  'llm.importLlmConfig': { body: () => ({ document: llmDocument, dryRun: true }) },
  'llm.listLlmConfigVersions': {},
  'motivation.getDailyMessage': {},
  'motivation.listRecommendations': {},
  'motivation.analyseWorkout': { own: makeSession, body: ({ id }) => ({ sessionId: id }) },
};
