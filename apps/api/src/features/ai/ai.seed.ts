import { createHash } from 'node:crypto';

/** 31 bits that follow from the member and the plan, so that a plan can be made again. */
export function seedOf(userId: string, id: string): number {
  return createHash('sha256').update(`${userId}:${id}`).digest().readUInt32BE() >>> 1;
}
