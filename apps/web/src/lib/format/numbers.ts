/** A number as people of this language write it; at most `digits` after the point. */
export function formatNumber(value: number, locale: string, digits = 1): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
}

/** With a sign, for changes: `+6.2`, `−1`, `0`. */
export function formatChange(value: number, locale: string, digits = 1): string {
  const format = new Intl.NumberFormat(locale, {
    maximumFractionDigits: digits,
    signDisplay: 'exceptZero',
  });
  return format.format(value).replace('-', '−');
}
