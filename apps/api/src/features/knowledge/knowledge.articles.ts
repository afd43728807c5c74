import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { articleTopics } from '@vigor/contract';
import { parse } from 'yaml';
import { z } from 'zod';

const articlesFolder = fileURLToPath(new URL('./articles/', import.meta.url));

const headerSchema = z.strictObject({
  title: z.string().min(1),
  topic: z.enum(articleTopics),
  /** One sentence that answers the question. */
  summary: z.string().min(1),
  /** How members ask for it. */
  questions: z.array(z.string()).min(3),
  keywords: z.array(z.coerce.string()).min(1),
  sources: z
    .array(
      z.strictObject({
        authors: z.string(),
        year: z.number().int(),
        title: z.string(),
        venue: z.string().optional(),
      }),
    )
    .min(1),
  reviewedOn: z.iso.date(),
  related: z.array(z.string()),
});

/** A piece of an article that answers on its own. The first has no heading. */
export interface Section {
  heading?: string;
  text: string;
}

export type StoredArticle = z.output<typeof headerSchema> & {
  id: string;
  body: string;
  sections: Section[];
};

/** Reads every article beside this file; one that does not fit its form stops the start. */
export function readArticles(): StoredArticle[] {
  return readdirSync(articlesFolder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => parseArticle(name.slice(0, -3), readFileSync(articlesFolder + name, 'utf8')));
}

export function parseArticle(id: string, source: string): StoredArticle {
  const [, header, body] = /^---\n([\s\S]*?)\n---\n([\s\S]+)$/.exec(source) ?? [];
  if (header === undefined || body === undefined) throw new Error(`${id} has no header.`);
  const parsed = headerSchema.safeParse(parse(header));
  if (!parsed.success) throw new Error(`${id}: ${z.prettifyError(parsed.error)}`);
  return { id, ...parsed.data, body: body.trim(), sections: sectionsOf(body) };
}

function sectionsOf(body: string): Section[] {
  const [first = '', ...rest] = body.trim().split(/^## /m);
  const headed = rest.map((part) => {
    const [heading = '', ...lines] = part.split('\n');
    return { heading: heading.trim(), text: lines.join('\n').trim() };
  });
  return [{ text: first.trim() }, ...headed];
}
