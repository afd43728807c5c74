import { describe, expect, it } from 'vitest';
import { makeAnswer, makeConversation, makeProposal, makeQuestion } from '../../test/coach.ts';
import { type ConversationPages, listMessages, putMessages, withProposal } from './coach.cache.ts';

const newId = '0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9e12';
const oldQuestion = makeQuestion({ id: '0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9e01', text: 'Old' });

const pages: ConversationPages = {
  pages: [makeConversation(), makeConversation({ messages: [oldQuestion] })],
  pageParams: [null, 'older'],
};

describe('messages of a conversation', () => {
  it('are listed with the oldest first', () => {
    expect(listMessages(pages).map(({ text }) => text)).toEqual([
      'Old',
      'How heavy today?',
      'Take 60 kg.',
    ]);
    expect(listMessages(undefined)).toEqual([]);
  });

  it('are replaced where they stand, also on an older page', () => {
    const changed = putMessages(pages, [{ ...oldQuestion, text: 'Changed' }]);
    expect(listMessages(changed)[0]?.text).toBe('Changed');
    expect(listMessages(changed)).toHaveLength(3);
  });

  it('go to the end when they are new', () => {
    const added = putMessages(pages, [makeQuestion({ id: newId, text: 'Next' })]);
    expect(listMessages(added).at(-1)?.text).toBe('Next');
  });

  it('lose the answer that another answer replaced', () => {
    const retried = putMessages(pages, [makeAnswer({ id: newId, text: 'Better' })]);
    expect(listMessages(retried).map(({ text }) => text)).toEqual([
      'Old',
      'How heavy today?',
      'Better',
    ]);
  });

  it('carry a proposal as it became', () => {
    const open = makeAnswer({ proposals: [makeProposal()] });
    const taken = makeProposal({ status: 'taken' });
    expect(withProposal([oldQuestion, open], taken)).toEqual([{ ...open, proposals: [taken] }]);
  });
});
