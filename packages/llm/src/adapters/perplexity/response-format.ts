import { parseJson, readObject } from '../json-fields.ts';

/**
 * Says what shape an answer must have in Perplexity's own words too: its reference names
 * `response_format`, where the Responses interface has `text.format`.
 */
export function addResponseFormat(init: RequestInit): RequestInit {
  if (typeof init.body !== 'string' || !init.body.includes('"json_schema"')) return init;
  const request = readObject(parseJson(init.body));
  const { type, name, schema } = readObject(readObject(request.text).format);
  if (type !== 'json_schema') return init;
  const response_format = { type, json_schema: { name, schema } };
  return { ...init, body: JSON.stringify({ ...request, response_format }) };
}
