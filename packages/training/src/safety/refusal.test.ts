import { describe, expect, it } from 'vitest';
import type { ScreeningAnswers } from '../model/screening.ts';
import { refusalFor } from './refusal.ts';

describe('refusalFor', () => {
  it('P14 refuses with a clearance card and says how to continue', () => {
    const card = refusalFor({ ageYears: 40, screening: { fainting: true } });
    expect(card?.kind).toBe('clearance');
    expect(card?.actions.join(' ')).toMatch(/fainting/);
    expect(card?.actions.join(' ')).toMatch(/gentle walking/i);
    expect(card?.actions.join(' ')).toMatch(/clinician cleared me/);
  });

  it('P14 shows the emergency card for chest pain now, also to the very young', () => {
    const screening: ScreeningAnswers = { chestPain: 'now', fainting: true };
    for (const ageYears of [14, 40]) {
      const card = refusalFor({ ageYears, screening });
      expect(card?.kind).toBe('emergency');
      expect(card?.body).toMatch(/call your local emergency number now/i);
    }
  });

  it('refuses members under 16 with the age card', () => {
    expect(refusalFor({ ageYears: 15, screening: {} })?.kind).toBe('age');
    expect(refusalFor({ ageYears: 15, screening: { fainting: true } })?.kind).toBe('age');
    expect(refusalFor({ ageYears: 16, screening: {} })).toBeUndefined();
  });

  it('lets careful training through', () => {
    expect(refusalFor({ ageYears: 40, screening: { heartDisease: 'cleared' } })).toBeUndefined();
  });

  it('sends each reason to somebody who can help', () => {
    const stops: ScreeningAnswers[] = [
      { chestPain: 'last_month' },
      { breathlessness: true },
      { heartDisease: 'yes' },
      { bloodPressure: 'high_untreated' },
      { chronicDisease: 'uncontrolled' },
      { pregnancy: 'warning_signs' },
      { recentInjury: 'not_cleared' },
      { neurological: 'yes' },
      { cancerOrClot: true },
      { supervisedOnly: true },
      { eatingDisorder: 'severe' },
    ];
    const firstActions = stops.map(
      (screening) => refusalFor({ ageYears: 40, screening })?.actions[0],
    );
    expect(new Set(firstActions).size).toBe(stops.length);
  });
});
