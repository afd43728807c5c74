import { describe, expect, it } from 'vitest';
import { wireFormats } from './call-target.ts';
import { type FaultKind, faultKinds } from './faults.ts';
import { planReply } from './plan-reply.ts';
import { shapeAnswer } from './shape-answer.ts';
import { textWires } from './test-calls.ts';
import type { Wire } from './wire-format.ts';

/** What has no meaning in an answer that comes in one piece. */
const streamFaults: FaultKind[] = ['duplicate_finish', 'slow_chunks'];

function plan(wire: Wire, isStream: boolean, fault?: FaultKind) {
  const format = wireFormats[wire];
  const target = { provider: 'any', wire, model: 'm', isStream };
  const request = format.readRequest(target, { stream: isStream, input: 'Hello', model: 'm' });
  const asked = { ...request, wantsUsage: true, messages: [{ role: 'user', text: 'Hello' }] };
  const step = { fault };
  return planReply({ format, request: asked, answer: shapeAnswer(asked, step), step });
}

describe.each(textWires)('in %s', (wire) => {
  it.each(faultKinds)('%s changes a stream', (fault) => {
    expect(plan(wire, true, fault)).not.toEqual(plan(wire, true));
  });

  it.each(faultKinds.filter((fault) => !streamFaults.includes(fault)))(
    '%s changes a whole answer',
    (fault) => {
      expect(plan(wire, false, fault)).not.toEqual(plan(wire, false));
    },
  );

  it('gives the same reply to the same call', () => {
    expect(plan(wire, true)).toEqual(plan(wire, true));
  });
});

it('stays within the tokens of the call when it reasons', () => {
  const { 'openai-chat': format } = wireFormats;
  const target = { provider: 'any', wire: 'openai-chat' as const, model: 'm', isStream: false };
  const body = { messages: [{ role: 'user', content: 'Hello' }], max_tokens: 500 };
  const request = format.readRequest(target, body);

  const { usage } = shapeAnswer(request, { fault: 'reasoning_usage' });

  expect(usage?.reasoningTokens).toBeGreaterThan(0);
  expect((usage?.reasoningTokens ?? 0) + (usage?.outputTokens ?? 0)).toBe(500);
});
