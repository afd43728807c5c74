const secondsPerMinute = 60;
const minutesPerHour = 60;

/** Of a timer: `0:45`, `1:30`, `1:02:05`. */
export function formatClock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const hours = Math.floor(whole / (secondsPerMinute * minutesPerHour));
  const minutes = Math.floor(whole / secondsPerMinute) % minutesPerHour;
  const parts = hours > 0 ? [hours, padded(minutes)] : [minutes];
  return [...parts, padded(whole % secondsPerMinute)].join(':');
}

/** Of a session or a rest: `45 s`, `35 min`, `1 h 5 min`. */
export function formatDuration(seconds: number, locale: string): string {
  if (seconds < secondsPerMinute) return formatUnit(Math.round(seconds), 'second', locale);
  const minutes = Math.round(seconds / secondsPerMinute);
  const hours = Math.floor(minutes / minutesPerHour);
  const rest = minutes % minutesPerHour;
  const parts = [
    hours > 0 ? formatUnit(hours, 'hour', locale) : '',
    rest > 0 || hours === 0 ? formatUnit(rest, 'minute', locale) : '',
  ];
  return parts.filter(Boolean).join(' ');
}

function formatUnit(value: number, unit: 'second' | 'minute' | 'hour', locale: string): string {
  const text = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(
    value,
  );
  // English writes "1 hr", British English "2 mins"; the symbols read the same in every language.
  return text
    .replace(/ hrs?$/, ' h')
    .replace(/ mins?$/, ' min')
    .replace(/ secs?$/, ' s');
}

function padded(value: number): string {
  return String(value).padStart(2, '0');
}
