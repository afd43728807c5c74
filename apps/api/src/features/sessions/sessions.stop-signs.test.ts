import { stopSigns } from '@vigor/contract';
import { evaluateScreening } from '@vigor/training';
import { expect, test } from 'vitest';
import { withStopSigns } from './sessions.stop-signs.ts';

const adult = { ageYears: 30, today: '2026-11-18' };

test.each(stopSigns)('%s stops training, whatever a clearance from before said', (sign) => {
  const cleared = { chestPain: 'no', clearedOn: '2026-11-17' } as const;
  const answers = withStopSigns(cleared, [sign]);
  expect(evaluateScreening(answers, adult).status).toBe('stop_clearance');
  expect(answers).not.toHaveProperty('clearedOn');
});

test('several signs all count', () => {
  expect(withStopSigns({}, ['fainting', 'calf_swelling'])).toEqual({
    fainting: true,
    cancerOrClot: true,
  });
});

test('an emergency stays one', () => {
  const answers = withStopSigns({ chestPain: 'now', neurological: 'now' }, [
    'chest_pain',
    'severe_headache',
  ]);
  expect(answers).toEqual({ chestPain: 'now', neurological: 'now' });
  expect(evaluateScreening(answers, adult).status).toBe('emergency');
});

test('other answers stay as they are', () => {
  const answers = withStopSigns({ bloodPressure: 'controlled', inactive: true }, ['palpitations']);
  expect(answers).toEqual({ bloodPressure: 'controlled', inactive: true, breathlessness: true });
});
