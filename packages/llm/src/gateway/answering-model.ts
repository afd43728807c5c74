import type { LanguageModel } from '../model/language-model.ts';
import type { CallRun } from './call-run.ts';
import { fallbackModel } from './fallback-model.ts';
import { withBuiltIn } from './with-built-in.ts';

/** A model that always answers: its candidates, and the built-in one behind them. */
export function answeringModel(run: CallRun): LanguageModel {
  return withBuiltIn(fallbackModel(run), run);
}
