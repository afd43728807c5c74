import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../model/messages.ts';
import { type CacheKeyInput, cacheKey, semanticQuestion } from './cache-key.ts';

const question: Message = { role: 'user', text: 'What is a deload?' };

function input(change: {
  tenant?: string;
  scope?: 'own' | 'shared';
  feature?: string;
  candidateIds?: string[];
  request?: Partial<CacheKeyInput['request']>;
}): CacheKeyInput {
  const { tenant = 'a', scope = 'own', feature = 'coach', candidateIds = ['flash'] } = change;
  return {
    call: { tenant, feature, cache: { scope, ttlSeconds: 60 } },
    candidateIds,
    request: { messages: [question], maxOutputTokens: 100, ...change.request },
  };
}
const key = cacheKey(input({}));

describe('cacheKey', () => {
  it.each<[string, Parameters<typeof input>[0]]>([
    ['tenant', { tenant: 'b' }],
    ['feature', { feature: 'plans' }],
    ['candidates', { candidateIds: ['flash', 'mini'] }],
    ['prompt', { request: { messages: [{ ...question, text: 'What is a deload' }] } }],
    ['role', { request: { messages: [{ role: 'system', text: question.text }] } }],
    ['length', { request: { maxOutputTokens: 101 } }],
    ['temperature', { request: { temperature: 0 } }],
    ['tools', { request: { tools: [{ name: 't', description: '', inputSchema: {} }] } }],
    ['schema', { request: { responseSchema: { name: 's', schema: { type: 'object' } } } }],
  ])('is another one for another %s', (_name, change) => {
    expect(cacheKey(input(change))).not.toBe(key);
  });

  it('is the same for the same question', () => {
    expect(cacheKey(input({}))).toBe(key);
  });

  it('is shared by tenants only when the call says that it may be', () => {
    const shared = (tenant: string) => cacheKey(input({ scope: 'shared', tenant }));
    expect(shared('a')).toBe(shared('b'));
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        fc.pre(one !== other);
        expect(cacheKey(input({ tenant: one }))).not.toBe(cacheKey(input({ tenant: other })));
        expect(cacheKey(input({ tenant: one }))).not.toBe(shared(one));
      }),
    );
  });

  it('cannot be forged by text that looks like the next part', () => {
    const messages = fc.array(fc.string().map((text): Message => ({ role: 'user', text })));
    fc.assert(
      fc.property(messages, messages, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        const keys = [one, other].map((list) => cacheKey(input({ request: { messages: list } })));
        expect(keys[0] === keys[1]).toBe(isSame);
      }),
    );
  });
});

describe('semanticQuestion', () => {
  it('groups by everything but the last message', () => {
    const ask = (text: string, tenant = 'a') =>
      semanticQuestion(input({ tenant, request: { messages: [{ role: 'user', text }] } }));
    expect(ask('one')?.namespace).toBe(ask('two')?.namespace);
    expect(ask('one')?.namespace).not.toBe(ask('one', 'b')?.namespace);
    expect(ask('one')?.text).toBe('one');
  });

  it('knows no question that is not the member’s', () => {
    const messages: Message[] = [question, { role: 'assistant', text: 'A lighter week.' }];
    expect(semanticQuestion(input({ request: { messages } }))).toBeUndefined();
  });
});
