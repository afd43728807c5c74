import type { SessionUser } from '@vigor/contract';
import { isOnboarded } from '../profiles/profiles.service.ts';
import type { AccountRow } from './auth.repository.ts';

export function toSessionUser(row: AccountRow): SessionUser {
  return {
    id: row.id,
    email: row.email,
    username: row.username,
    role: row.role,
    tier: row.tier,
    emailVerified: row.emailVerifiedAt !== null,
    onboardingComplete: isOnboarded(row),
  };
}
