import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { type Account, unprivilegedAccount } from './account.ts';
import { type Binaries, binariesIn, copyBinaries, installedFolder } from './binaries.ts';
import { freePort } from './free-port.ts';
import { findLeftOverServer } from './left-over-server.ts';
import { runAs } from './run-as.ts';

export interface ClusterOptions {
  /** Everything of the cluster lives below it; made when missing. */
  folder: string;
  /** Where copies of the binaries may be kept for another user. */
  sharedFolder: string;
  /** `false` trades safety on power loss for speed: only for tests. */
  isDurable: boolean;
}

export interface Cluster {
  /** Of the owner of everything, in database `vigor`. */
  url: string;
  folder: string;
  /** Whether a server that an earlier run left behind was taken over. */
  wasAdopted: boolean;
  stop(): Promise<void>;
}

interface Place extends ClusterOptions {
  data: string;
  passwordFile: string;
  log: string;
  account: Account | undefined;
  binaries: Binaries;
}

const owner = 'vigor';

/** Starts PostgreSQL in a folder of its own, or takes over the one that a killed run left there. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const place = await preparePlace(options);
  if (!(await exists(place.data))) await initialise(place);
  const running = await findLeftOverServer(place.data);
  const port = running ?? (await start(place));
  const password = await readFile(place.passwordFile, 'utf8');
  const url = `postgresql://${owner}:${password}@127.0.0.1:${port}/vigor`;
  await createDatabase(url);
  return {
    url,
    folder: place.data,
    wasAdopted: running !== undefined,
    stop: () => stop(place),
  };
}

async function preparePlace(options: ClusterOptions): Promise<Place> {
  const account = unprivilegedAccount();
  const folder = account ? await copyBinaries(options.sharedFolder) : installedFolder();
  await mkdir(options.folder, { recursive: true, mode: 0o700 });
  if (account) await chown(options.folder, account.uid, account.gid);
  return {
    ...options,
    account,
    binaries: binariesIn(folder),
    data: path.join(options.folder, 'postgres'),
    passwordFile: path.join(options.folder, 'postgres-password'),
    log: path.join(options.folder, 'postgres.log'),
  };
}

/** Made beside its place and moved there at the end: a killed first start leaves no half cluster. */
async function initialise(place: Place): Promise<void> {
  const half = `${place.data}.new`;
  await rm(half, { recursive: true, force: true });
  await writeFile(place.passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 });
  if (place.account) await chown(place.passwordFile, place.account.uid, place.account.gid);
  await runAs(place.account, place.binaries.initdb, [
    `--pgdata=${half}`,
    `--username=${owner}`,
    `--pwfile=${place.passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    ...(place.isDurable ? [] : ['--no-sync']),
  ]);
  await rename(half, place.data);
}

async function start(place: Place): Promise<number> {
  const port = await freePort();
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 100,
    shared_buffers: '128MB',
    ...(place.isDurable
      ? {}
      : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const flags = Object.entries(settings).map(([name, value]) => `-c ${name}=${value || "''"}`);
  await runAs(place.account, place.binaries.pgCtl, [
    'start',
    '--wait',
    '--timeout=120',
    `--pgdata=${place.data}`,
    `--log=${place.log}`,
    `--options=${flags.join(' ')}`,
  ]).catch(async (cause) => {
    const log = await readFile(place.log, 'utf8').catch(() => '');
    throw new Error(`PostgreSQL did not start.\n${log.slice(-2000)}`, { cause });
  });
  await chmod(place.log, 0o600).catch(() => undefined);
  return port;
}

async function stop(place: Place): Promise<void> {
  await runAs(place.account, place.binaries.pgCtl, [
    'stop',
    '--wait',
    '--mode=fast',
    `--pgdata=${place.data}`,
  ]);
}

async function createDatabase(url: string): Promise<void> {
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  const client = new pg.Client({ connectionString: maintenance.href });
  await client.connect();
  try {
    const found = await client.query('select from pg_database where datname = $1', ['vigor']);
    if (found.rowCount === 0) await client.query('create database vigor');
  } finally {
    await client.end();
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
