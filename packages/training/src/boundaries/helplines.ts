/** What a helpline is for. */
export type HelplinePurpose = 'crisis' | 'eating' | 'abuse' | 'child';

export interface Helpline {
  /** ISO 3166-1 alpha-2, or `INT` for one that finds help in any country. */
  country: string;
  name: string;
  /** A phone number as dialled in the country, or an address on the web. */
  contact: string;
  purposes: readonly HelplinePurpose[];
}

/** Only numbers that the services themselves publish; to be read again once a year. */
const helplines: readonly Helpline[] = [
  line('US', '988 Suicide & Crisis Lifeline', '988', 'crisis'),
  line('US', 'ANAD eating disorder helpline', '1-888-375-7767', 'eating'),
  line('US', 'National Domestic Violence Hotline', '1-800-799-7233', 'abuse'),
  line('US', 'Childhelp', '1-800-422-4453', 'child', 'abuse'),
  line('CA', '9-8-8 Suicide Crisis Helpline', '988', 'crisis'),
  line('CA', 'NEDIC', '1-866-633-4220', 'eating'),
  line('CA', 'Kids Help Phone', '1-800-668-6868', 'child', 'abuse'),
  line('GB', 'Samaritans', '116 123', 'crisis'),
  line('GB', 'Beat', '0808 801 0677', 'eating'),
  line('GB', 'National Domestic Abuse Helpline', '0808 2000 247', 'abuse'),
  line('GB', 'Childline', '0800 1111', 'child', 'abuse'),
  line('IE', 'Samaritans', '116 123', 'crisis'),
  line('IE', 'Bodywhys', '01 210 7906', 'eating'),
  line('IE', "Women's Aid", '1800 341 900', 'abuse'),
  line('IE', 'Childline', '1800 66 66 66', 'child', 'abuse'),
  line('AU', 'Lifeline', '13 11 14', 'crisis'),
  line('AU', 'Butterfly', '1800 33 4673', 'eating'),
  line('AU', '1800RESPECT', '1800 737 732', 'abuse'),
  line('AU', 'Kids Helpline', '1800 55 1800', 'child'),
  line('NZ', 'Need to talk?', '1737', 'crisis', 'eating', 'abuse', 'child'),
  line('IN', 'Tele MANAS', '14416', 'crisis', 'eating'),
  line('DE', 'TelefonSeelsorge', '0800 1110111', 'crisis', 'eating'),
  line('DE', 'Hilfetelefon Gewalt gegen Frauen', '116 016', 'abuse'),
  line('DE', 'Nummer gegen Kummer', '116 111', 'child', 'abuse'),
  line('AT', 'Telefonseelsorge', '142', 'crisis', 'eating'),
  line('AT', 'Frauenhelpline gegen Gewalt', '0800 222 555', 'abuse'),
  line('AT', 'Rat auf Draht', '147', 'child', 'abuse'),
  line('CH', 'Die Dargebotene Hand', '143', 'crisis', 'eating', 'abuse'),
  line('CH', 'Pro Juventute', '147', 'child'),
  line('ES', 'Línea 024', '024', 'crisis'),
  line('ES', 'Teléfono de la Esperanza', '717 003 717', 'crisis', 'eating'),
  line('ES', 'Teléfono 016', '016', 'abuse'),
  line('ES', 'ANAR', '116 111', 'child', 'abuse'),
  line('MX', 'Línea de la Vida', '800 911 2000', 'crisis', 'eating', 'abuse'),
  line('FR', '3114', '3114', 'crisis'),
  line('FR', '3919', '3919', 'abuse'),
  line('NL', '113 Zelfmoordpreventie', '113', 'crisis'),
  line('INT', 'Find A Helpline', 'findahelpline.com', 'crisis', 'eating', 'abuse', 'child'),
];

const countriesByLanguage: ReadonlyMap<string, readonly string[]> = new Map([
  ['de', ['DE', 'AT', 'CH']],
  ['es', ['ES', 'MX', 'US']],
]);
const englishCountries: readonly string[] = ['US', 'GB', 'IE', 'CA', 'AU', 'NZ'];

/**
 * The helplines for a purpose: of the locale's region (“en-GB”), or, where it names none that is
 * known, of the countries that speak its language. The international directory always comes last.
 */
export function helplinesFor(purpose: HelplinePurpose, locale: string): Helpline[] {
  const [language = '', ...subtags] = locale.split(/[-_]/);
  const region = subtags.find((subtag) => /^[a-z]{2}$/i.test(subtag))?.toUpperCase();
  const spoken = countriesByLanguage.get(language.toLowerCase()) ?? englishCountries;
  const fitting = helplines.filter(({ purposes }) => purposes.includes(purpose));
  const ofRegion = fitting.filter(({ country }) => country === region);
  const shown =
    ofRegion.length > 0
      ? ofRegion
      : spoken.flatMap((country) => fitting.filter((helpline) => helpline.country === country));
  return [...shown, ...fitting.filter(({ country }) => country === 'INT')];
}

function line(
  country: string,
  name: string,
  contact: string,
  ...purposes: HelplinePurpose[]
): Helpline {
  return { country, name, contact, purposes };
}
