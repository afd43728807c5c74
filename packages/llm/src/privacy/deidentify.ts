import { createNameHider } from './hide-names.ts';
import { passesIban, passesLuhn } from './number-checks.ts';

interface Rule {
  /** Stands in the place of what is found, in brackets. */
  label: string;
  pattern: string;
  /** Looks again at what the pattern found. */
  isMeant?: (found: string) => boolean;
}

/** Not inside a word, a number, a date, a time or a range. */
const start = '(?<![\\p{L}\\d.,:/+-])';
const end = '(?!\\d)';
const separator = '[ ./()-]{0,3}';
/** What may stand before the @ of an address (RFC 5322, atext), and letters of any script. */
const mailbox = "[\\p{L}\\p{M}\\d.!#$%&'*+/=?^_`{|}~-]";
const domainPart = '[\\p{L}\\p{M}\\d-]{1,63}';
/** A point or a bracket behind an address is not a part of it. */
const address = '[^\\s<>"]*[^\\s<>".,;:!?)\\]]';
const phoneWord =
  '(?:[Tt](?:el|elefon|elephone)|TEL|[Pp]hone|[Mm]obile?|[Hh]andy|[Cc]ell|[Ww]hats[Aa]pp|[Ff]ax)';

const phone = [
  // +49 170 1234567, 0049 (0) 30 123456
  `(?:\\+|${start}00)[1-9](?:${separator}\\d){7,14}${end}`,
  // 0170 1234567, (030) 123456: the area code has three digits, so a date is none.
  `${start}\\(?0[1-9]\\d{1,4}\\)?[ ./-]{0,3}\\d(?:[ ./-]?\\d){4,9}${end}`,
  // 06 12 34 56 78
  `${start}0[1-9](?:(?: \\d{2}){4}|(?:\\.\\d{2}){4}|(?:-\\d{2}){4})${end}`,
  // (555) 123-4567, 555-123-4567
  `${start}(?:\\(\\d{3}\\) ?|\\d{3}[-.])\\d{3}[-.]\\d{4}${end}`,
  // Tel. 123 456 789
  `(?<=${phoneWord}[.:]{0,2} {0,3})\\d(?:${separator}\\d){5,14}${end}`,
].join('|');

const rules: Rule[] = [
  { label: 'link', pattern: `(?:(?:https?|ftp)://|(?<![\\p{L}\\d.@-])www\\.)${address}` },
  {
    label: 'email',
    pattern: `(?<!${mailbox})${mailbox}{1,64}@${domainPart}(?:\\.${domainPart}){1,8}`,
  },
  { label: 'id', pattern: '\\b[\\da-fA-F]{8}-(?:[\\da-fA-F]{4}-){3}[\\da-fA-F]{12}\\b' },
  { label: 'account', pattern: '\\b[A-Z]{2}\\d{2}(?: ?[A-Z\\d]{4}){2,7}(?: ?[A-Z\\d]{1,3})?\\b' },
  { label: 'account', pattern: '\\b[a-z]{2}\\d{2}[a-z\\d]{11,30}\\b', isMeant: passesIban },
  {
    label: 'card',
    pattern: `${start}[2-6]\\d{3}(?:[ -]?\\d{4}){2}[ -]?\\d{1,4}(?:[ -]?\\d{1,3})?${end}`,
    isMeant: passesLuhn,
  },
  { label: 'phone', pattern: phone },
  { label: 'number', pattern: `${start}\\d{9,}(?![\\d.,]*\\d)` },
];

const labels = ['name', ...new Set(rules.map(({ label }) => label))];
/** What was replaced before is left alone, so that doing it twice changes nothing. */
const placeholder = `\\[(?:${labels.join('|')})\\]`;
const groups = rules.map(({ pattern }) => `(${pattern})`).join('|');
const word = '[\\p{L}\\p{M}\\d_]+(?:[.-][\\p{L}\\p{M}\\d_]+)*';
/** Whichever begins first counts; at the same place, the first in this order. */
const anything = new RegExp(`${placeholder}|${groups}|${word}`, 'gu');
const nameLabel = '[name]';
const severalNames = /\[name\](?:\s+\[name\])+/g;

/**
 * Replaces what tells who somebody is by neutral words in brackets: the given names and their
 * parts of three letters or more, e-mail addresses, phone, card and account numbers, long
 * numbers, ids and links. Ordinary numbers — loads, repetitions, dates, times — stay as they
 * are. The result is in Unicode's composed form (NFC).
 *
 * Names that nobody gave, and addresses of houses, are not found: this lessens what leaves, it
 * does not make a text anonymous.
 */
export function deidentify(text: string, { names }: { names: readonly string[] }): string {
  const hideNames = createNameHider(names, nameLabel);
  const hidden = text.normalize('NFC').replace(anything, (found: string, ...rest: unknown[]) => {
    const rule = rules[rest.slice(0, rules.length).findIndex((group) => group !== undefined)];
    if (rule && (rule.isMeant?.(found) ?? true)) return `[${rule.label}]`;
    if (rule) return hideLongNumbers(found);
    return found.startsWith('[') ? found : hideNames(found);
  });
  return hidden.replace(severalNames, nameLabel);
}

/** A number of that length is no load and no date, whatever its checksum says. */
function hideLongNumbers(text: string): string {
  return text.replace(/\d{9,}/g, '[number]');
}
