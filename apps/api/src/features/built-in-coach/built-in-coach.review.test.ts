import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { reviewFile, reviewQuestions, reviewText } from './built-in-coach.review.ts';

it('gives the fifty answers that were read and committed', () => {
  expect(reviewQuestions).toHaveLength(50);
  expect(reviewText()).toBe(readFileSync(reviewFile, 'utf8'));
});
