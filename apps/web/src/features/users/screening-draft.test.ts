import { describe, expect, it } from 'vitest';
import {
  answersOf,
  chooseOption,
  emergencyOf,
  screeningProblem,
  tickNone,
  tickSigns,
  toScreeningDraft,
} from './screening-draft.ts';

const empty = toScreeningDraft({ answers: {}, answeredAt: null });

describe('screening draft', () => {
  it('answers every question with “no” when none applies', () => {
    expect(answersOf(tickNone(empty))).toEqual({
      chestPain: 'no',
      fainting: false,
      breathlessness: false,
      heartDisease: 'no',
      bloodPressure: 'normal',
      chronicDisease: 'no',
      pregnancy: 'no',
      recentInjury: 'no',
      neurological: 'no',
      cancerOrClot: false,
      supervisedOnly: false,
      eatingDisorder: 'no',
    });
  });

  it('answers a sign without a follow-up by ticking it, and takes it back', () => {
    const ticked = tickSigns(empty, ['fainting']);
    expect(ticked.answers.fainting).toBe(true);
    expect(screeningProblem(ticked)).toBeUndefined();
    expect(answersOf(tickSigns(ticked, []))).toMatchObject({ fainting: false });
  });

  it('waits for the follow-up of a sign that has one', () => {
    const ticked = tickSigns(empty, ['heartDisease']);
    expect(screeningProblem(ticked)).toBe('screeningDetail');
    const answered = chooseOption(ticked, { answer: { heartDisease: 'cleared' } });
    expect(screeningProblem(answered)).toBeUndefined();
  });

  it('finds the emergency in an answer of “now”', () => {
    const now = chooseOption(tickSigns(empty, ['chestPain']), { answer: { chestPain: 'now' } });
    expect(emergencyOf(now)?.kind).toBe('emergency');
    expect(emergencyOf(tickSigns(now, []))).toBeUndefined();
  });

  it('shows the ticks of earlier answers again', () => {
    const draft = toScreeningDraft({
      answers: { bloodPressure: 'controlled', fainting: false },
      answeredAt: '2026-11-01T08:00:00.000Z',
    });
    expect(draft.ticked).toEqual(['bloodPressure']);
    expect(draft.isNoneTicked).toBe(false);
  });
});
