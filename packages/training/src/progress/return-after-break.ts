import { floorToIncrement } from '../strength/increment.ts';

interface BreakRow {
  fromDays: number;
  /** Absent where the load must be found anew. */
  loadShare?: number;
  setShare: number;
  /** Absent: as planned. */
  rirFloor?: number;
  rebuild: string;
}

/**
 * Strength is largely kept for about three weeks (McMaster 2013, Mujika & Padilla 2000); what to
 * start with after a break, longest first. (Vigor's own steps.)
 */
const breakRows: readonly BreakRow[] = [
  { fromDays: 112, setShare: 0.6, rirFloor: 4, rebuild: '4 weeks' },
  { fromDays: 56, loadShare: 0.7, setShare: 0.5, rirFloor: 4, rebuild: '3–4 weeks' },
  { fromDays: 28, loadShare: 0.8, setShare: 0.5, rirFloor: 3, rebuild: '2 weeks' },
  { fromDays: 14, loadShare: 0.9, setShare: 0.65, rirFloor: 3, rebuild: '1 week' },
  { fromDays: 8, loadShare: 0.95, setShare: 0.8, rirFloor: 2, rebuild: '1 session' },
];

export interface ReturnSuggestion {
  /** Absent where there was none, or where it must be found anew (`isRecalibration`). */
  loadKg?: number;
  sets: number;
  rirFloor?: number;
  /** From 112 days on: find the load as on the first day. */
  isRecalibration: boolean;
  /** How long until all is as before. */
  rebuild?: string;
}

/**
 * How to come back to an exercise after `gapDays` without a hard session: 0–7 days as planned, from
 * 8 days on less load, fewer sets and more in reserve, from 112 days on a new calibration. Loads are
 * rounded down to `stepKg` where it is given; at least one set remains.
 */
export function suggestReturn(input: {
  gapDays: number;
  loadKg?: number;
  sets: number;
  stepKg?: number;
}): ReturnSuggestion {
  const { gapDays, loadKg, sets, stepKg } = input;
  const row = breakRows.find(({ fromDays }) => gapDays >= fromDays);
  if (!row) return { loadKg, sets, isRecalibration: false };
  const reducedKg =
    loadKg === undefined || row.loadShare === undefined ? undefined : loadKg * row.loadShare;
  return {
    loadKg: reducedKg === undefined || !stepKg ? reducedKg : floorToIncrement(reducedKg, stepKg),
    sets: Math.max(1, Math.round(sets * row.setShare)),
    rirFloor: row.rirFloor,
    isRecalibration: row.loadShare === undefined,
    rebuild: row.rebuild,
  };
}
