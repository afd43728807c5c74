import { errors, jwtVerify, SignJWT } from 'jose';
import { AppError } from '../../lib/app-error.ts';
import type { Clock } from '../../lib/clock.ts';
import type { AuthKeys } from './auth.keys.ts';

export interface AccessClaims {
  userId: string;
  /** The sign-in that the token belongs to. */
  sessionId: string;
}

export interface AccessTokens {
  issue(claims: AccessClaims, tokenId: string): Promise<string>;
  /** Throws `NOT_SIGNED_IN`, or `TOKEN_EXPIRED` for a token that was good once. */
  verify(token: string): Promise<AccessClaims>;
  lifetimeSeconds: number;
}

const issuer = 'vigor';
const audience = 'vigor-api';
/** The one algorithm: a token that names another is refused before any key is touched. */
const algorithm = 'EdDSA';
const tokenType = 'at+jwt';
/** Verified tokens that are remembered; a signature check costs more than the whole rest. */
const rememberedTokens = 5_000;

interface Remembered extends AccessClaims {
  expiresAt: number;
}

export function createAccessTokens(keys: AuthKeys, clock: Clock, minutes: number): AccessTokens {
  const lifetimeSeconds = minutes * 60;
  const remembered = new Map<string, Remembered>();
  return {
    lifetimeSeconds,
    issue: (claims, tokenId) => issue(keys, claims, tokenId, nowSeconds(clock), lifetimeSeconds),
    verify: async (token) => {
      const known = remembered.get(token);
      if (known && known.expiresAt > nowSeconds(clock)) return known;
      const verified = await verify(keys, token, clock.now());
      if (remembered.size >= rememberedTokens) remembered.clear();
      remembered.set(token, verified);
      return verified;
    },
  };
}

function nowSeconds(clock: Clock): number {
  return Math.floor(clock.now().getTime() / 1000);
}

function issue(
  keys: AuthKeys,
  claims: AccessClaims,
  tokenId: string,
  issuedAt: number,
  lifetimeSeconds: number,
): Promise<string> {
  return new SignJWT({ sid: claims.sessionId })
    .setProtectedHeader({ alg: algorithm, typ: tokenType })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(claims.userId)
    .setJti(tokenId)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + lifetimeSeconds)
    .sign(keys.signing);
}

async function verify(keys: AuthKeys, token: string, currentDate: Date): Promise<Remembered> {
  try {
    const { payload } = await jwtVerify(token, keys.verifying, {
      algorithms: [algorithm],
      typ: tokenType,
      issuer,
      audience,
      currentDate,
      requiredClaims: ['sub', 'sid', 'jti', 'exp', 'iat'],
    });
    return {
      userId: String(payload.sub),
      sessionId: String(payload.sid),
      expiresAt: Number(payload.exp),
    };
  } catch (cause) {
    const isExpired = cause instanceof errors.JWTExpired;
    throw new AppError(isExpired ? 'TOKEN_EXPIRED' : 'NOT_SIGNED_IN', { cause });
  }
}
