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
