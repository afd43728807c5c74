const formats = new Map<string, Intl.DateTimeFormat>();

/** Hour of the day, 0–23, at an instant in a time zone. Throws for a zone that does not exist. */
export function hourIn(timeZone: string, atMs: number): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' });
    formats.set(timeZone, format);
  }
  return Number(format.format(atMs));
}
