import type { Conversation } from '@vigor/contract';
import { dayOf, daysBetween } from '../../../lib/format/dates.ts';

const ages = ['today', 'yesterday', 'week', 'older'] as const;

export interface ConversationGroup {
  age: (typeof ages)[number];
  conversations: Conversation[];
}

const daysPerWeek = 7;

/** Groups by how long ago something was said, each in the order of the list. */
export function groupConversations(
  conversations: readonly Conversation[],
  { today, timeZone }: { today: string; timeZone: string },
): ConversationGroup[] {
  const ageOfConversation = ({ updatedAt }: Conversation) =>
    ageOf(daysBetween(dayOf(updatedAt, timeZone), today));
  return ages
    .map((age) => ({
      age,
      conversations: conversations.filter((one) => ageOfConversation(one) === age),
    }))
    .filter((group) => group.conversations.length > 0);
}

function ageOf(days: number): ConversationGroup['age'] {
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  return days < daysPerWeek ? 'week' : 'older';
}
