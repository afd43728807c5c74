import fc from 'fast-check';
import type { JsonObject, JsonValue } from '../../model/json.ts';
import type { ModelRequest } from '../../model/language-model.ts';
import type { Message, ToolCall, ToolDefinition } from '../../model/messages.ts';

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const text = fc.string({ unit: 'grapheme', maxLength: 12 });

const { json } = fc.letrec<{ json: JsonValue; leaf: JsonValue }>((tie) => ({
  leaf: fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null)),
  json: fc.oneof(
    { depthSize: 'small' },
    tie('leaf'),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(fc.oneof(word, fc.constant('$ref')), tie('json'), { maxKeys: 3 }),
  ),
}));

const leafSchema: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.constantFrom<JsonObject>(
    { type: 'string' },
    { type: 'integer', minimum: 0 },
    { type: 'string', pattern: '^(?!x)[(?=]a$' },
    { type: 'string', pattern: '^[(?!]b\\(?=$' },
    { const: 'fixed' },
    { type: 'string', enum: ['a', 'b'] },
    { allOf: [{ $ref: '#/$defs/entry' }] },
    { $ref: '#/$defs/entry' },
    { type: 'object', additionalProperties: { const: 1 }, propertyNames: { type: 'string' } },
  ),
);

const { inner } = fc.letrec<{ inner: JsonObject }>((tie) => ({
  inner: fc.oneof(
    { depthSize: 'small' },
    leafSchema,
    tie('inner').map((items): JsonObject => ({ type: 'array', items })),
    fc.array(tie('inner'), { minLength: 1, maxLength: 3 }).map((anyOf): JsonObject => ({ anyOf })),
    fc.tuple(tie('inner'), fc.boolean()).map(([a, isClosed]) => objectSchema({ a }, isClosed)),
  ),
}));

function objectSchema(properties: JsonObject, isClosed: boolean): JsonObject {
  const closing = isClosed ? { additionalProperties: false } : {};
  return { type: 'object', properties, required: Object.keys(properties), ...closing };
}

/** What a product asks for: an object, whose parts may refer to a definition. */
const schema: fc.Arbitrary<JsonObject> = fc
  .tuple(fc.dictionary(word, inner, { maxKeys: 3 }), fc.boolean(), fc.boolean())
  .map(([properties, isClosed, isWrapped]) => {
    const $defs = { entry: objectSchema({ n: { type: 'number' } }, true) };
    const whole = { ...objectSchema(properties, isClosed), $defs };
    return isWrapped ? { $defs, allOf: [{ $ref: '#/$defs/entry' }] } : whole;
  });

const toolCall: fc.Arbitrary<ToolCall> = fc.record({ id: word, name: word, input: json });

const message: fc.Arbitrary<Message> = fc.oneof(
  fc.record({ role: fc.constant('system' as const), text }),
  fc.record({ role: fc.constant('user' as const), text }),
  fc.record({
    role: fc.constant('assistant' as const),
    text,
    toolCalls: fc.option(fc.array(toolCall, { maxLength: 2 }), { nil: undefined }),
  }),
  fc.record({ role: fc.constant('tool' as const), toolCallId: word, toolName: word, result: json }),
);

const tool: fc.Arbitrary<ToolDefinition> = fc.record({
  name: fc.oneof(word, fc.constant('json')),
  description: text,
  inputSchema: schema,
});

/** Any request that a product could make. */
export const modelRequest: fc.Arbitrary<ModelRequest> = fc.record(
  {
    messages: fc.array(message, { minLength: 1, maxLength: 6 }),
    maxOutputTokens: fc.integer({ min: 1, max: 4_096 }),
    temperature: fc.constantFrom(0, 0.3, 2),
    tools: fc.uniqueArray(tool, { maxLength: 3, selector: ({ name }) => name }),
    responseSchema: fc.record({ name: word, schema }),
  },
  { requiredKeys: ['messages', 'maxOutputTokens'] },
);
