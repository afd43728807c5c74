import { createHmac, timingSafeEqual } from 'node:crypto';

export interface RefreshToken {
  sessionId: string;
  counter: number;
  signature: string;
}

const format = /^v1\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(\d{1,9})\.([\w-]{43})$/;

/** `v1.<sign-in>.<counter>.<HMAC>`: the same counter gives the same token again. */
export function writeRefreshToken(key: Buffer, sessionId: string, counter: number): string {
  return `v1.${sessionId}.${counter}.${sign(key, sessionId, counter)}`;
}

/** `undefined` for anything that is not of the form. */
export function parseRefreshToken(token: string): RefreshToken | undefined {
  const match = format.exec(token);
  if (!match) return undefined;
  const [, sessionId = '', counter = '', signature = ''] = match;
  return { sessionId, counter: Number(counter), signature };
}

export function isSignedBy(key: Buffer, token: RefreshToken): boolean {
  const expected = Buffer.from(sign(key, token.sessionId, token.counter));
  return timingSafeEqual(expected, Buffer.from(token.signature));
}

function sign(key: Buffer, sessionId: string, counter: number): string {
  return createHmac('sha256', key).update(`v1.${sessionId}.${counter}`).digest('base64url');
}
