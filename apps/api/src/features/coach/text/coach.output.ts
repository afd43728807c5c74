import type { Citation } from '@vigor/contract';

/** A passage that the model was given, and the number it has there. */
export interface NumberedPassage extends Citation {
  number: number;
}

export interface CleanTextInput {
  /** Addresses of these articles may be linked to. */
  articleIds: ReadonlySet<string>;
  passages: readonly NumberedPassage[];
}

const controls = /[[\p{Cc}\p{Cf}]--[\n\t\u200c\u200d]]/gv;
const tags = /<\/?[a-z!?][^<>]*>/giu;
const tagOpenings = /<(?=[a-z/!?])/giu;
const images = /!(?=\[)/g;
const links = /\[([^[\]\n]*)\]\(((?:[^()\n]|\([^()\n]*\)){0,500})\)/g;
/** Two marks of sources side by side are none. */
const referenceLinks = /\[(?!\d+\])([^[\]\n]*)\]\[[^[\]\n]*\]/g;
/** A link around an image is two of them. */
const deepestLinks = 3;
const bareAddresses = /\b(?:[a-z][a-z0-9+.-]*:\/\/|www\.|mailto:|javascript:|data:)[^\s)\]]*/giu;
const articlePath = /^\/articles\/([a-z0-9-]+)$/;
const citationMarks = /\s?\[(\d{1,3})\](?!\()/g;

/**
 * Markdown of a model, without what could load, run or lead somewhere: no HTML, no images, no
 * address but those of our own articles, no mark of a source that was not given.
 */
export function cleanText(text: string, { articleIds, passages }: CleanTextInput): string {
  const known = new Set(passages.map(({ number }) => String(number)));
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(controls, '')
    .replace(tags, '')
    .replace(tagOpenings, '')
    .replace(images, '');
  return withoutForeignLinks(plain, articleIds)
    .replace(bareAddresses, '')
    .replace(citationMarks, (mark, number: string) => (known.has(number) ? mark : ''))
    .replace(/\n{3,}/g, '\n\n');
}

function withoutForeignLinks(text: string, articleIds: ReadonlySet<string>): string {
  let plain = text;
  for (let depth = 0; depth < deepestLinks; depth += 1) {
    plain = plain
      .replace(links, (whole, label: string, address: string) =>
        isArticle(address, articleIds) ? whole : label,
      )
      .replace(referenceLinks, '$1');
  }
  return plain;
}

function isArticle(address: string, articleIds: ReadonlySet<string>): boolean {
  const id = articlePath.exec(address)?.[1];
  return id !== undefined && articleIds.has(id);
}

export interface CitedText {
  text: string;
  citations: Citation[];
}

/** Numbers the sources that a text names from 1, in the order in which it names them. */
export function citeSources(text: string, passages: readonly NumberedPassage[]): CitedText {
  const cited: NumberedPassage[] = [];
  const numbered = text.replace(citationMarks, (mark, number: string) => {
    const passage = passages.find((one) => one.number === Number(number));
    if (!passage) return '';
    if (!cited.includes(passage)) cited.push(passage);
    return mark.replace(number, String(cited.indexOf(passage) + 1));
  });
  return { text: numbered, citations: cited.map(({ number: _number, ...one }) => one) };
}

/** What some proxies and providers send instead of an answer. */
export function isWebPage(text: string): boolean {
  return /^\s*(?:```html\s*)?<(?:!doctype|html|head|body|script|\?xml)/i.test(text);
}
