import { beforeEach, describe, expect, it } from 'vitest';
import { createDrafts, forgetDrafts } from './drafts.ts';

beforeEach(() => sessionStorage.clear());

describe('drafts', () => {
  it('are there after a reload, each in its conversation', () => {
    const drafts = createDrafts(sessionStorage);
    drafts.write('a', 'One');
    drafts.write('b', 'Two');
    const reloaded = createDrafts(sessionStorage);
    expect([reloaded.read('a'), reloaded.read('b'), reloaded.read('c')]).toEqual([
      'One',
      'Two',
      '',
    ]);
  });

  it('leave the field when sent, and the storage when they arrived', () => {
    const drafts = createDrafts(sessionStorage);
    drafts.write('new', 'Question');
    drafts.take('new');
    expect(drafts.read('new')).toBe('');
    expect(createDrafts(sessionStorage).read('new')).toBe('Question');
    drafts.settle('new', 'id');
    expect(createDrafts(sessionStorage).read('new')).toBe('');
  });

  it('move along with what was typed after sending', () => {
    const drafts = createDrafts(sessionStorage);
    drafts.take('new');
    drafts.write('new', 'And also');
    drafts.settle('new', 'id');
    expect([drafts.read('new'), drafts.read('id')]).toEqual(['', 'And also']);
  });

  it('stay on the page when the storage refuses them', () => {
    const refusing = { ...sessionStorage, getItem: () => null, removeItem: () => undefined };
    const storage = Object.assign(Object.create(Storage.prototype), refusing, {
      setItem: () => {
        throw new DOMException('Full', 'QuotaExceededError');
      },
    });
    const drafts = createDrafts(storage);
    drafts.write('a', 'Kept');
    expect(drafts.read('a')).toBe('Kept');
  });

  it('are gone at sign-out, and nothing else is', () => {
    createDrafts(sessionStorage).write('a', 'Personal');
    sessionStorage.setItem('other', 'stays');
    forgetDrafts(sessionStorage);
    expect(createDrafts(sessionStorage).read('a')).toBe('');
    expect(sessionStorage.getItem('other')).toBe('stays');
  });
});
