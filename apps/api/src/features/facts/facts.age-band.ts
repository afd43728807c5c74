import { wholeYearsBetween } from '../profiles/profiles.service.ts';

const bands = [
  { from: 65, name: '65 or older' },
  { from: 50, name: '50–64' },
  { from: 40, name: '40–49' },
  { from: 30, name: '30–39' },
  { from: 18, name: '18–29' },
  { from: 0, name: 'under 18' },
];

/** As much of an age as advice needs. */
export function ageBandOf(birthDate: string | null, today: string): string {
  if (birthDate === null) return 'not given';
  const years = wholeYearsBetween(birthDate, today);
  return bands.find(({ from }) => years >= from)?.name ?? 'not given';
}
