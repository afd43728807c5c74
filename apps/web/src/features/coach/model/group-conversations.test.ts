import { describe, expect, it } from 'vitest';
import { makeConversation } from '../../../test/coach.ts';
import { groupConversations } from './group-conversations.ts';

describe('conversations by age', () => {
  it('follows the calendar of the member, and leaves empty groups out', () => {
    const conversations = [
      ['Now', '2026-11-21T22:30:00.000Z'],
      ['Before midnight here', '2026-11-21T20:00:00.000Z'],
      ['Six days', '2026-11-16T10:00:00.000Z'],
      ['A week', '2026-11-15T10:00:00.000Z'],
    ].map(([title = '', updatedAt = '']) => makeConversation({ title, updatedAt }));
    // In Athens 22:30 UTC is half past midnight of the next day.
    const groups = groupConversations(conversations, {
      today: '2026-11-22',
      timeZone: 'Europe/Athens',
    });
    expect(groups.map(({ age, conversations: [first] }) => [age, first?.title])).toEqual([
      ['today', 'Now'],
      ['yesterday', 'Before midnight here'],
      ['week', 'Six days'],
      ['older', 'A week'],
    ]);
  });
});
