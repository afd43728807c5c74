import { describe, expect, it } from 'vitest';
import { stopSigns } from '../safety/stop-signs.ts';
import { checkCoachText } from './check-coach-text.ts';
import { forbiddenCoachTexts, goodCoachTexts } from './coach-texts.fixture.ts';
import { redFlagClasses } from './red-flag.ts';
import { redFlagCard } from './red-flag-card.ts';

describe('checkCoachText', () => {
  it.each(forbiddenCoachTexts)('finds %s in %j', (rule, text) => {
    expect(checkCoachText(text).map((finding) => finding.rule)).toContain(rule);
  });

  it.each(goodCoachTexts)('finds nothing in %j', (text) => {
    expect(checkCoachText(text)).toEqual([]);
  });

  it('finds a forbidden sentence inside a good answer and names its words', () => {
    const text = 'Great week! Your squat went up. **You have a torn meniscus.** See a doctor.';
    expect(checkCoachText(text)).toEqual([{ rule: 'diagnosis', matched: 'You have a torn' }]);
  });

  it('is not taken in by a warning beside the advice', () => {
    expect(checkCoachText("Don't stop. Double your insulin.").map(({ rule }) => rule)).toContain(
      'medicine',
    );
    expect(checkCoachText('Steroids are risky, so start at 250 mg.')).not.toEqual([]);
  });

  it('C02: an answer that names what is wrong with a knee is held back', () => {
    expect(checkCoachText('What is wrong? Your meniscus is torn.')).not.toEqual([]);
    expect(
      checkCoachText('I cannot tell what is wrong with your knee. Where do you feel it?'),
    ).toEqual([]);
  });

  it('C07: a return after ten missed days carries no guilt', () => {
    expect(checkCoachText('You should feel bad about ten lazy days.')).not.toEqual([]);
    expect(checkCoachText('Good to see you. Full 35 minutes, or a 5-minute version?')).toEqual([]);
  });

  it.each(['en', 'de', 'es'])('lets every card pass in %s', (locale) => {
    const found = redFlagClasses.flatMap((classId) => {
      const card = redFlagCard(classId, locale);
      return checkCoachText([card.title, card.body, ...card.actions].join('\n'));
    });
    expect(found).toEqual([]);
  });

  it('lets the stop signs pass', () => {
    expect(stopSigns.flatMap(({ text }) => checkCoachText(text))).toEqual([]);
  });
});
