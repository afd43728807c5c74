import { type EquipmentId, equipmentIds } from '@vigor/training';

export const kitIds = ['home', 'bands', 'dumbbells', 'bench', 'barbell', 'gym'] as const;
export type KitId = (typeof kitIds)[number];

const barbell: EquipmentId[] = ['barbell', 'plates', 'rack', 'adjustable_bench'];

/** What people usually have together; single pieces are added and taken away afterwards. */
const kits: Record<KitId, readonly EquipmentId[]> = {
  home: ['wall', 'chair', 'mat'],
  bands: ['band', 'loop_band', 'door_anchor'],
  dumbbells: ['dumbbell'],
  bench: ['adjustable_bench'],
  barbell,
  gym: equipmentIds.filter((id) => !['backpack', 'sturdy_table', 'rings_trx', 'sled'].includes(id)),
};

export const equipmentGroups = {
  home: [
    'mat',
    'wall',
    'chair',
    'sturdy_table',
    'stairs',
    'band',
    'loop_band',
    'door_anchor',
    'backpack',
  ],
  free: ['dumbbell', 'kettlebell', 'barbell', 'plates', 'ez_bar', 'trap_bar', 'ab_wheel', 'sled'],
  stations: [
    'adjustable_bench',
    'rack',
    'pullup_bar',
    'dip_bars',
    'rings_trx',
    'landmine',
    'cable',
  ],
  machines: [
    'leg_press',
    'smith_machine',
    'machine_chest_press',
    'machine_shoulder_press',
    'machine_row',
    'machine_pulldown',
    'machine_leg_curl',
    'machine_leg_extension',
    'machine_calf_raise',
    'machine_hack_squat',
    'machine_back_extension',
  ],
  cardio: ['bike', 'rower', 'treadmill', 'elliptical'],
} as const satisfies Record<string, readonly EquipmentId[]>;

export type EquipmentGroup = keyof typeof equipmentGroups;

/** Kits of which every piece is there. */
export function kitsOf(equipment: readonly EquipmentId[]): KitId[] {
  return kitIds.filter((kit) => kits[kit].every((id) => equipment.includes(id)));
}

/**
 * The equipment after kits were ticked or unticked; single pieces stay. Ticking the gym ticks the
 * kits inside it, so unticking it takes them along.
 */
export function withKits(equipment: readonly EquipmentId[], chosen: KitId[]): EquipmentId[] {
  const dropped = kitsOf(equipment).filter((kit) => !chosen.includes(kit));
  const kept = new Set(dropped.includes('gym') ? [] : chosen.flatMap((kit) => kits[kit]));
  const lost = new Set(dropped.flatMap((kit) => kits[kit]).filter((id) => !kept.has(id)));
  const pieces = new Set([...equipment, ...kept].filter((id) => !lost.has(id)));
  pieces.add('bodyweight');
  return equipmentIds.filter((id) => pieces.has(id));
}

/** Nothing but the body, which is always there. */
export function isBodyOnly(equipment: readonly EquipmentId[]): boolean {
  return equipment.every((id) => id === 'bodyweight');
}
