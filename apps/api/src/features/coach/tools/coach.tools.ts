import type { JsonObject, JsonValue, ToolCall, ToolDefinition } from '@vigor/llm';
import { z } from 'zod';
import type { Context } from '../../../context.ts';
import {
  proposeDeload,
  proposeShorten,
  proposeSwap,
  readPlan,
  readProgress,
  readRecords,
  readSessions,
  searchArticles,
  searchExercises,
} from './coach.tool-results.service.ts';
import type { ToolScope } from './coach.tool-scope.ts';

interface Tool<Input> {
  description: string;
  input: z.ZodType<Input>;
  run(ctx: Context, scope: ToolScope, input: Input): Promise<JsonValue>;
}

const exerciseIdSchema = z.string().regex(/^[a-z][a-z0-9_]{1,60}$/);
const daySchema = z.number().int().min(1).max(7).describe('Number of the day in the plan, from 1');
const nothingSchema = z.strictObject({});

function defineTool<Input>(tool: Tool<Input>) {
  return {
    description: tool.description,
    schema: tool.input,
    async run(ctx: Context, scope: ToolScope, value: JsonValue): Promise<JsonValue> {
      const parsed = tool.input.safeParse(value);
      if (!parsed.success) return { error: `Wrong input: ${z.prettifyError(parsed.error)}` };
      return tool.run(ctx, scope, parsed.data);
    },
  };
}

/** All that a model can do. Reading, and offers that change nothing until the member takes them. */
const tools = {
  get_plan: defineTool({
    description: 'The plan of the member: every day with its exercises, targets and loads.',
    input: nothingSchema,
    run: async (_ctx, { facts }) => readPlan(facts),
  }),
  get_recent_sessions: defineTool({
    description: 'What the member did lately, newest first; the last session set by set.',
    input: z.strictObject({ limit: z.number().int().min(1).max(10).default(5) }),
    run: async (_ctx, { facts }, { limit }) => readSessions(facts, limit),
  }),
  get_records: defineTool({
    description: 'Personal records of the last twelve weeks, newest first.',
    input: z.strictObject({ exerciseId: exerciseIdSchema.optional() }),
    run: async (_ctx, { facts }, { exerciseId }) => readRecords(facts, exerciseId),
  }),
  get_progress: defineTool({
    description: 'How the estimated one-repetition maximum of one exercise developed.',
    input: z.strictObject({ exerciseId: exerciseIdSchema }),
    run: (ctx, { facts }, { exerciseId }) => readProgress(ctx, facts, exerciseId),
  }),
  search_exercises: defineTool({
    description: 'Exercises of the catalogue by words, with whether they suit this member.',
    input: z.strictObject({ query: z.string().min(1).max(100) }),
    run: (ctx, _scope, { query }) => searchExercises(ctx, query),
  }),
  search_articles: defineTool({
    description: 'Passages of our own articles by words; cite what you use by its number.',
    input: z.strictObject({ query: z.string().min(1).max(200) }),
    run: async (_ctx, { passages }, { query }) => searchArticles(passages, query),
  }),
  propose_swap: defineTool({
    description: 'Offers to replace an exercise of the plan. Nothing changes unless it is taken.',
    input: z.strictObject({
      exerciseId: exerciseIdSchema,
      replacementId: exerciseIdSchema.optional().describe('Absent: the engine chooses'),
      day: daySchema.optional(),
    }),
    run: proposeSwap,
  }),
  propose_shorten: defineTool({
    description: 'Offers a shorter version of a day. Nothing changes unless it is taken.',
    input: z.strictObject({ minutes: z.number().int().min(5).max(120), day: daySchema.optional() }),
    run: proposeShorten,
  }),
  propose_deload: defineTool({
    description: 'Offers to make this week lighter. Nothing changes unless it is taken.',
    input: nothingSchema,
    run: proposeDeload,
  }),
};

type ToolName = keyof typeof tools;

function isToolName(name: string): name is ToolName {
  return Object.hasOwn(tools, name);
}

export const toolDefinitions: readonly ToolDefinition[] = Object.entries(tools).map(
  ([name, { description, schema }]) => ({ name, description, inputSchema: toInputSchema(schema) }),
);

/** Safe to cast: a JSON schema is JSON. */
function toInputSchema(schema: z.ZodType): JsonObject {
  return z.toJSONSchema(schema, { io: 'input' }) as JsonObject;
}

/** A model reads no more than this of one result. */
const mostResultCharacters = 6_000;

/** Never throws for what a model asks: it gets told what was wrong, and may try again. */
export async function runTool(
  ctx: Context,
  scope: ToolScope,
  call: Pick<ToolCall, 'name' | 'input'>,
): Promise<JsonValue> {
  if (!isToolName(call.name)) return { error: 'There is no such tool.' };
  const result = await tools[call.name].run(ctx, scope, call.input);
  const text = JSON.stringify(result);
  if (text.length <= mostResultCharacters) return result;
  return { cut: text.slice(0, mostResultCharacters) };
}
