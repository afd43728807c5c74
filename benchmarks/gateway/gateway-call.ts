import { randomUUID } from 'node:crypto';
import type { GatewayRequest, Message } from '@vigor/llm';

/** Members who pay in turn. */
export type NextMember = () => string;

export function inTurn(members: readonly string[]): NextMember {
  let turn = 0;
  return () => {
    turn += 1;
    return members[turn % members.length] ?? '';
  };
}

interface CallInput {
  member: string;
  messages: readonly Message[];
  maxOutputTokens: number;
  signal?: AbortSignal;
}

const deadlineMs = 20_000;

export function gatewayCall({ member, ...request }: CallInput): GatewayRequest {
  return {
    requestId: randomUUID(),
    tenant: member,
    subject: member,
    tier: 'FREE',
    role: 'member',
    locale: 'en',
    feature: 'benchmark',
    deadlineMs,
    builtIn: async () => ({ text: 'Nobody could be asked.' }),
    ...request,
  };
}
