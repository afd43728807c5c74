import type { Message } from '../model/messages.ts';

/** What the system says comes first, since Gemini and some servers take it nowhere else. */
export function systemFirst(messages: readonly Message[]): readonly Message[] {
  if (isInOrder(messages)) return messages;
  const system = messages.filter(isSystem);
  return [...system, ...messages.filter((message) => !isSystem(message))];
}

function isInOrder(messages: readonly Message[]): boolean {
  const lastSystem = messages.findLastIndex(isSystem);
  const firstOther = messages.findIndex((message) => !isSystem(message));
  return firstOther === -1 || lastSystem < firstOther;
}

function isSystem({ role }: Message): boolean {
  return role === 'system';
}
