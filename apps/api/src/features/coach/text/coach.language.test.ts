import { describe, expect, it } from 'vitest';
import { isOtherLanguage } from './coach.language.ts';

const english =
  'You did three sets of eight at 60 kg, two more than last week. That is what your plan asked for, so you can add 2.5 kg next time.';
const german =
  'Du hast drei Sätze mit acht Wiederholungen und 60 kg gemacht, zwei mehr als in der letzten Woche. Das ist genau das, was dein Plan vorsieht.';
const spanish =
  'Hiciste tres series de ocho con 60 kg, dos más que la semana pasada. Es lo que pide tu plan, así que puedes subir 2,5 kg para el próximo día.';

describe('isOtherLanguage', () => {
  it.each([
    [english, 'en'],
    [english, 'en-GB'],
    [german, 'de-AT'],
    [spanish, 'es'],
    ['Romanian Deadlift: 3 × 8 @ 60 kg', 'de'],
    ['スクワット 3 × 8、RIR 2 でお願いします。', 'ja'],
    ['Приседания: back squat 3 × 8', 'ru'],
    ['👍 3 × 8', 'en'],
    ['', 'en'],
    [english, 'sv'],
    ['Čučanj sa šipkom: tri serije', 'sr-Latn'],
    ['Чучањ са шипком: три серије', 'sr'],
    ['ትንሽ ጨምር', 'am'],
    [english, 'not a locale'],
  ])('takes %j for %s', (text, locale) => {
    expect(isOtherLanguage(text, locale)).toBe(false);
  });

  it.each([
    [german, 'en'],
    [english, 'de'],
    [spanish, 'en-US'],
    ['申し訳ありませんが、この質問には日本語でお答えします。', 'en'],
    ['Вот план тренировок', 'de'],
    [english, 'ja'],
    ['Чучањ са шипком: три серије', 'sr-Latn'],
    ['Чучањ са шипком', 'not a locale'],
  ])('does not take %j for %s', (text, locale) => {
    expect(isOtherLanguage(text, locale)).toBe(true);
  });
});
