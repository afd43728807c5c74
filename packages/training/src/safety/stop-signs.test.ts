import { describe, expect, it } from 'vitest';
import { evaluateScreening } from './screening.ts';
import { screeningAfterStopSign, stopSigns, stopSignsFor } from './stop-signs.ts';

describe('stop signs', () => {
  it('have ids of their own', () => {
    expect(new Set(stopSigns.map((sign) => sign.id)).size).toBe(stopSigns.length);
  });

  it('send chest pain, fainting, stroke signs, headache and breathlessness to emergency care', () => {
    const emergencies = stopSigns.filter((sign) => sign.action === 'emergency');
    expect(emergencies.map((sign) => sign.id)).toEqual([
      'chest_pain',
      'fainting',
      'stroke_signs',
      'worst_headache',
      'breathlessness',
    ]);
  });

  it('mention pregnancy only to pregnant members', () => {
    expect(
      stopSignsFor({ isPregnant: false })
        .map((sign) => sign.id)
        .join(' '),
    ).not.toMatch(/pregnancy/);
    expect(stopSignsFor({ isPregnant: true })).toHaveLength(stopSigns.length);
  });

  it.each(stopSigns)('stop training until the follow-up: $id', (sign) => {
    const answers = screeningAfterStopSign({ clearedOn: '2026-01-01' }, sign);
    expect(evaluateScreening(answers, { ageYears: 30 }).status).toBe('stop_clearance');
  });
});
