import type { StopReason } from '../answer-draft.ts';
import { readObject } from '../json-fields.ts';

/** Why a response ended; absent while it has not. `requires_action` is Perplexity's word. */
export function mapStopReason(response: Record<string, unknown>): StopReason | undefined {
  switch (response.status) {
    case 'completed':
    case 'requires_action':
      return 'stop';
    case 'incomplete':
      return mapIncomplete(readObject(response.incomplete_details).reason);
    case 'cancelled':
      return 'unusable';
    default:
      return undefined;
  }
}

function mapIncomplete(reason: unknown): StopReason {
  if (reason === 'max_output_tokens') return 'length';
  return reason === 'content_filter' ? 'content_filter' : 'unusable';
}
