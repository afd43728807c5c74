import { equipmentIds } from '@vigor/training';
import { describe, expect, it } from 'vitest';
import { equipmentGroups, isBodyOnly, kitsOf, withKits } from './equipment-kits.ts';

describe('equipment kits', () => {
  it('adds the pieces of a kit and always the body', () => {
    expect(withKits([], ['dumbbells'])).toEqual(['bodyweight', 'dumbbell']);
  });

  it('keeps single pieces when a kit goes', () => {
    const equipment = withKits(['bodyweight', 'kettlebell'], ['bands']);
    expect(withKits(equipment, [])).toEqual(['bodyweight', 'kettlebell']);
  });

  it('keeps a piece that another chosen kit has too', () => {
    const both = withKits([], ['bench', 'barbell']);
    expect(withKits(both, ['bench'])).toContain('adjustable_bench');
  });

  it('takes the kits inside the gym along when the gym goes', () => {
    const gym = withKits(['bodyweight', 'backpack'], ['gym']);
    const others = kitsOf(gym).filter((kit) => kit !== 'gym');
    expect(withKits(gym, others)).toEqual(['bodyweight', 'backpack']);
  });

  it('tells the kits of what is there', () => {
    const equipment = ['bodyweight', 'wall', 'chair', 'mat', 'dumbbell'] as const;
    expect(kitsOf(equipment)).toEqual(['home', 'dumbbells']);
    expect(isBodyOnly(['bodyweight'])).toBe(true);
  });

  it('offers every piece but the body in exactly one group', () => {
    const offered = Object.values(equipmentGroups).flat();
    expect([...offered].sort()).toEqual(equipmentIds.filter((id) => id !== 'bodyweight').sort());
  });
});
