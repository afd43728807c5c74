import type { StopReason } from '../answer-draft.ts';

const filterReasons: unknown[] = [
  'SAFETY',
  'RECITATION',
  'BLOCKLIST',
  'PROHIBITED_CONTENT',
  'SPII',
  'IMAGE_SAFETY',
];

/**
 * Why Gemini ended; absent while it has not. `CONTINUATION` announces a second request, so it
 * is no end.
 */
export function mapStopReason(finishReason: unknown): StopReason | undefined {
  if (typeof finishReason !== 'string' || finishReason === 'CONTINUATION') return undefined;
  if (finishReason === 'STOP') return 'stop';
  if (finishReason === 'MAX_TOKENS') return 'length';
  return filterReasons.includes(finishReason) ? 'content_filter' : 'unusable';
}
