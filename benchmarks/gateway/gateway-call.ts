import { randomUUID } from 'node:crypto';
import type { GatewayRequest, Message } from '@vigor/llm';

/** Who pays for the calls of a caller: one member each. */
export type MemberOf = (caller: number) => string;

/** Tells a server which caller asks; other gateways are sent it as well, and do not read it. */
export const callerHeader = 'x-caller';

export function membersOf(members: readonly string[]): MemberOf {
  return (caller) => members[caller % members.length] ?? '';
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
