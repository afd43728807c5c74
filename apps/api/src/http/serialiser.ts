import fastJsonStringify from 'fast-json-stringify';
import { z } from 'zod';

type JsonSchema = Record<string, unknown>;

/**
 * Compiles the answer's schema to a function that writes JSON several times faster than
 * `JSON.stringify` on a validated object, and that leaves out what the schema does not name.
 */
export function serialiserFor(schema: z.ZodType): (body: unknown) => string {
  const branches = branchesByKind(schema);
  if (!branches) return compile(schema);
  const compiled = new Map(branches.map(([kind, branch]) => [kind, compile(branch)]));
  return (body) => {
    const kind = kindOf(body);
    const serialise = compiled.get(kind);
    if (!serialise) throw new TypeError(`No answer of kind “${kind}” is in the contract.`);
    return serialise(body);
  };
}

/** A union told apart by `kind` is compiled branch by branch: trying each in turn is slow. */
function branchesByKind(schema: z.ZodType): [string, z.ZodType][] | undefined {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return undefined;
  return schema.options.map((option) => {
    const branch = option as z.ZodObject<{ kind: z.ZodLiteral<string> }>;
    return [branch.shape.kind.value, branch];
  });
}

function kindOf(body: unknown): string {
  return typeof body === 'object' && body !== null && 'kind' in body ? String(body.kind) : '';
}

function compile(schema: z.ZodType): (body: unknown) => string {
  const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'output', reused: 'inline' });
  return fastJsonStringify(simplified(inlined(json, json)) as never);
}

/** Named schemas become references; the compiler wants them in place. */
function inlined(node: unknown, root: JsonSchema): unknown {
  if (Array.isArray(node)) return node.map((item) => inlined(item, root));
  if (typeof node !== 'object' || node === null) return node;
  const schema = node as JsonSchema;
  if (typeof schema.$ref === 'string') {
    const definitions = (root.definitions ?? root.$defs) as Record<string, JsonSchema>;
    return inlined(definitions[schema.$ref.split('/').at(-1) ?? ''], root);
  }
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => key !== 'definitions' && key !== '$defs')
      .map(([key, value]) => [key, inlined(value, root)]),
  );
}

const onlyForValidation = new Set([
  '$schema',
  'id',
  '$id',
  'format',
  'pattern',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'enum',
  'const',
  'propertyNames',
  'example',
  'default',
]);

/** Keeps what decides how a value is written, and turns `X | null` into nullable X. */
function simplified(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(simplified);
  if (typeof node !== 'object' || node === null) return node;
  const schema = node as JsonSchema;
  const nullable = nullableOf(schema);
  if (nullable) return { ...(simplified(nullable) as JsonSchema), nullable: true };
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) => simplifiedEntry(key, value)),
  );
}

function simplifiedEntry(key: string, value: unknown): [string, unknown][] {
  if (key === 'properties') {
    const properties = Object.entries(value as JsonSchema);
    return [[key, Object.fromEntries(properties.map(([name, s]) => [name, simplified(s)]))]];
  }
  return onlyForValidation.has(key) ? [] : [[key, simplified(value)]];
}

function nullableOf(schema: JsonSchema): unknown {
  const options = schema.anyOf;
  if (!Array.isArray(options) || options.length !== 2) return undefined;
  const isNull = (option: unknown) => (option as JsonSchema).type === 'null';
  return options.some(isNull) ? options.find((option) => !isNull(option)) : undefined;
}
