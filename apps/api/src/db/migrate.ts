import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { applicationRole } from './database.ts';

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));

/** Any constant will do; it only has to be ours. */
const migrationLock = 7_364_115;

/**
 * Brings the schema up to date. One of many instances does the work while the others wait;
 * killed at any point, the next run goes on where the last statement committed.
 */
export async function migrateDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await createApplicationRole(client);
    await migrate(drizzle({ client }), { migrationsFolder });
    await client.query(grants);
  } finally {
    await client.end();
  }
}

/** A role cannot be created “if not exists”, and two databases of one server share it. */
async function createApplicationRole(client: pg.Client): Promise<void> {
  await client.query(`
    do $$ begin
      if not exists (select from pg_roles where rolname = '${applicationRole}') then
        create role ${applicationRole} nologin;
      end if;
    exception when duplicate_object or unique_violation then null;
    end $$;
    do $$ begin
      execute format('grant ${applicationRole} to %I', current_user);
    exception when others then
      if not pg_has_role(current_user, '${applicationRole}', 'member') then raise; end if;
    end $$`);
}

/** The audit log can be added to, never changed. */
const grants = `
  grant usage on schema public to ${applicationRole};
  grant select, insert, update, delete on all tables in schema public to ${applicationRole};
  revoke update, delete on audit_log from ${applicationRole};`;
