const gemini = /(?:^|[/.])gemini-/i;
const earlierGemini =
  /(?:^|[/.])gemini-(?:[12](?:[.-]|$)|pro(?:-vision)?$|robotics-er-1\.5(?:[.-]|$))/i;
const gemma = /^gemma-/i;

/**
 * Whether a model is of the third generation of Gemini or a later one, as an unknown name is.
 * They take tools beside a schema for the answer, and refuse calls without a thought signature.
 */
export function isGemini3(model: string): boolean {
  return gemini.test(model) && !earlierGemini.test(model);
}

/** Gemma knows no system instruction. */
export function isGemma(model: string): boolean {
  return gemma.test(model);
}

/** Earlier models of Gemini refuse a schema for the answer beside tools. */
export function needsJsonTool(model: string): boolean {
  return /(?:^|\/)gemini-/i.test(model) && !isGemini3(model);
}
