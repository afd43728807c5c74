import { describe, expect, it } from 'vitest';
import { conditionIds } from '../model/taxonomy.ts';
import { conditionDetails } from '../safety/condition-details.ts';
import { stopSigns } from '../safety/stop-signs.ts';
import { findBannedWords } from './text-lexicon.ts';

describe('findBannedWords', () => {
  it.each([
    ['Push through chest pain, you can do it', 'push_through_pain'],
    ['Keep working through the pain', 'push_through_pain'],
    ['No pain, no gain!', 'push_through_pain'],
    ['Ignore your knee pain today', 'push_through_pain'],
    ['Take 400 mg ibuprofen before training', 'dosing'],
    ['5 g of creatine a day', 'dosing'],
    ['Stop your beta blockers on heavy days', 'dosing'],
    ['Burn 1000 kcal in this session', 'energy_deficit'],
    ['Aim for a calorie deficit of 500', 'energy_deficit'],
    ['Eat only 1200 calories', 'energy_deficit'],
    ['Skip breakfast and train fasted', 'energy_deficit'],
    ['You probably have a torn meniscus', 'diagnosis'],
  ])('takes %j for dangerous: %s', (text, kind) => {
    expect(findBannedWords(text)).toEqual({ kind, isDangerous: true });
  });

  it.each([
    ['This cures back pain', 'cure'],
    ['It will fix your disc', 'cure'],
    ['Lose 10 kg in a month', 'weight_promise'],
    ['Guaranteed results', 'weight_promise'],
    ['Melts belly fat', 'weight_promise'],
    ['Do not be lazy', 'shaming'],
    ['Burn off that cake', 'shaming'],
    ['Get bikini ready', 'shaming'],
  ])('discards %j: %s', (text, kind) => {
    expect(findBannedWords(text)).toEqual({ kind, isDangerous: false });
  });

  it.each([
    'Never push through pain.',
    'Lose the tension in your shoulders first.',
    'Pain up to 3/10 is acceptable.',
    'Working sets at 42.5 kg, 3 × 10.',
    ...stopSigns.map((sign) => sign.text),
    ...conditionIds.flatMap((id) => [conditionDetails[id].change, ...conditionDetails[id].advice]),
  ])('finds nothing in %j', (text) => {
    expect(findBannedWords(text)).toBeUndefined();
  });
});
