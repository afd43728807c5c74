import type { ModelRequest } from '../../model/language-model.ts';
import { needsJsonTool } from './model-generation.ts';

/**
 * The name of a tool that takes the answer, where JSON of a shape is asked for beside tools and
 * the model takes no schema then; absent elsewhere.
 */
export function nameJsonTool(
  model: string,
  { tools = [], responseSchema }: ModelRequest,
): string | undefined {
  if (!responseSchema || tools.length === 0 || !needsJsonTool(model)) return undefined;
  const names = new Set(tools.map(({ name }) => name));
  let name = 'json';
  for (let suffix = 1; names.has(name); suffix += 1) name = `json_${suffix}`;
  return name;
}
