import { z } from 'zod';

/** An empty value is one that is not set. */
export const optionalText = z
  .string()
  .trim()
  .transform((text) => text || undefined)
  .optional();

export const optionalUrl = z
  .string()
  .trim()
  .refine((text) => text === '' || URL.canParse(text), 'Not an address.')
  .transform((text) => text || undefined)
  .optional();

/** Encrypted with `rediss:`; the path is the number of a database. */
export const optionalRedisUrl = optionalText.refine(
  (text) => text === undefined || isRedisUrl(text),
  'Not an address like redis://:password@localhost:6379/0.',
);

function isRedisUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^rediss?:$/.test(url.protocol) && /^\/?\d*$/.test(url.pathname);
}
