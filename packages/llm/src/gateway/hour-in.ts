interface ZoneHours {
  format: Intl.DateTimeFormat;
  /** Minute since 1970 that was asked for last, and its hour of the day. */
  minute: number;
  hour: number;
}

const zones = new Map<string, ZoneHours>();
const minuteMs = 60_000;

/**
 * Hour of the day, 0–23, at an instant in a time zone. Throws for a zone that does not exist. No
 * zone of today changes its hour within a minute, so each minute is formatted once.
 */
export function hourIn(timeZone: string, atMs: number): number {
  const zone = zones.get(timeZone) ?? openZone(timeZone);
  const minute = Math.floor(atMs / minuteMs);
  if (zone.minute !== minute) {
    zone.minute = minute;
    zone.hour = Number(zone.format.format(atMs));
  }
  return zone.hour;
}

function openZone(timeZone: string): ZoneHours {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' });
  const zone = { format, minute: Number.NaN, hour: 0 };
  zones.set(timeZone, zone);
  return zone;
}
