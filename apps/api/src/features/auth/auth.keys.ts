import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from 'node:crypto';

export interface AuthKeys {
  /** Ed25519, signs access tokens. */
  signing: KeyObject;
  verifying: KeyObject;
}

/** PKCS #8 envelope of an Ed25519 private key; the 32 bytes of the seed follow it. */
const ed25519Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Derives the keys from the secret, so that every replica has the same without sharing a file. */
export function deriveAuthKeys(secretKey: string): AuthKeys {
  const seed = hkdfSync('sha256', secretKey, '', 'vigor access token v1', 32);
  const der = Buffer.concat([ed25519Prefix, Buffer.from(seed)]);
  const signing = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  return { signing, verifying: createPublicKey(signing) };
}
