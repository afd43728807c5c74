import type { AppDeps } from './context.ts';
import { findAccountByEmail } from './features/auth/auth.repository.ts';
import { developmentAdmin } from './seed/accounts.ts';

/** Production must not run with a password that everybody can read in the documentation. */
export async function refuseUnsafeProduction(deps: AppDeps): Promise<void> {
  if (deps.env.mode !== 'production') return;
  const account = await deps.database
    .forSystem()
    .read((db) => findAccountByEmail(db, developmentAdmin.email));
  if (!account) return;
  const isDefault = await deps.auth.passwords.verify(
    account.passwordHash,
    developmentAdmin.password,
  );
  if (isDefault) {
    throw new Error(
      `${developmentAdmin.email} still has the default password. Change it before production.`,
    );
  }
}
