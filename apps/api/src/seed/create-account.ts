import type { Role } from '@vigor/contract';
import type { Db } from '../db/database.ts';
import { insertUser } from '../features/auth/auth.repository.ts';
import type { AuthTools } from '../features/auth/auth.tools.ts';
import { createDefaultProfile } from '../features/users/users.service.ts';
import { randomIds } from '../lib/ids.ts';

interface NewAccount {
  email: string;
  username: string;
  password: string;
  role: Role;
  auth: AuthTools;
  now: Date;
}

/** Past registration, which refuses passwords as easy to guess as those of development. */
export async function createAccount(db: Db, account: NewAccount): Promise<string> {
  const { email, username, password, role, auth, now } = account;
  const userId = randomIds.next();
  await insertUser(db, {
    id: userId,
    email,
    emailKey: email.toLowerCase(),
    username,
    usernameKey: username.toLowerCase(),
    passwordHash: await auth.passwords.hash(password),
    role,
    tier: 'FREE',
    emailVerifiedAt: now,
    createdAt: now,
  });
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  await createDefaultProfile(db, { userId, username, timeZone, now });
  return userId;
}
