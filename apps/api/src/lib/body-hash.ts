import { createHash } from 'node:crypto';

/**
 * Tells whether two parsed bodies are the same request. Parsing has put the fields in the order of
 * the contract, so equal bodies give equal text.
 */
export function hashBody(body: unknown): string {
  return createHash('sha256').update(JSON.stringify(body)).digest('base64url');
}
