import { afterEach, expect, it } from 'vitest';
import { forgetAnswers } from './forget-answers.ts';

afterEach(() => localStorage.clear());

it('keeps what is nowhere else, and removes what the server has', () => {
  localStorage.setItem('vigor.finished.ada', '{}');
  localStorage.setItem('vigor.outbox.ada', '[]');
  localStorage.setItem('vigor.outbox.bo', '[{"id":"1"}]');
  localStorage.setItem('vigor.session.ada', '{"id":"2"}');
  localStorage.setItem('other', 'x');
  forgetAnswers(localStorage);
  expect(Object.keys(localStorage).sort()).toEqual([
    'other',
    'vigor.outbox.bo',
    'vigor.session.ada',
  ]);
});
