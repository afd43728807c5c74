import type { EquipmentId } from '@vigor/training';

/** What any room has. */
export const anyRoom: readonly EquipmentId[] = ['bodyweight', 'mat', 'wall', 'chair'];

/** What a home has. */
export const homeEquipment: readonly EquipmentId[] = [
  'bodyweight',
  'mat',
  'wall',
  'chair',
  'stairs',
  'band',
  'loop_band',
  'backpack',
];
