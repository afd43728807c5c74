import type { Role, Tier } from '@vigor/contract';

/** Who makes a request. */
export interface Member {
  userId: string;
  /** The sign-in that this request belongs to. */
  sessionId: string;
  role: Role;
  tier: Tier;
}
