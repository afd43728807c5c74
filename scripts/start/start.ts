import { migrateDatabase } from '../../apps/api/src/db/migrate.ts';
import { readEnv } from '../../apps/api/src/env.ts';
import { demoMember, developmentAdmin } from '../../apps/api/src/seed/accounts.ts';
import { openProjectDatabase, openTemporaryDatabase, type RunningDatabase } from './database.ts';
import { assertPortsFree } from './ports.ts';
import { type ProcessInput, type RunningProcess, startProcess } from './processes.ts';
import { summaryText } from './summary.ts';
import { buildWeb } from './web-build.ts';

const project = process.cwd();
const isDevelopment = process.argv.includes('--dev');
const isTemporary = process.argv.includes('--temporary');
const started: RunningProcess[] = [];
let database: RunningDatabase | undefined;
let isStopping = false;

process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));

try {
  await start();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}\n`);
  await stop(1);
}

async function start(): Promise<void> {
  const apiPort = Number(process.env.PORT ?? 8001);
  const webPort = Number(process.env.WEB_PORT ?? 5173);
  await assertPortsFree([
    { port: apiPort, use: 'the API', variable: 'PORT' },
    { port: webPort, use: 'the web app', variable: 'WEB_PORT' },
  ]);
  say('Starting the database …');
  database = await (isTemporary ? openTemporaryDatabase : openProjectDatabase)(project);
  if (database.wasAdopted) say('Took over the database of a run that was cut off.');
  const env = {
    ...process.env,
    DATABASE_URL: database.url,
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
  };
  const { mode } = readEnv(env);
  await migrateDatabase(database.url);
  if (mode !== 'production') await prepareDemo(env);
  if (!isDevelopment) await prepareWeb();
  for (const one of processes()) await startOne(env, one);
  const accounts = [
    { who: 'Demo member', ...demoMember },
    { who: 'Administrator', ...developmentAdmin },
  ];
  say(
    summaryText({
      webPort,
      apiPort,
      dataPlace: database.place,
      accounts: mode === 'production' ? [] : accounts,
    }),
  );
}

async function prepareDemo(env: NodeJS.ProcessEnv): Promise<void> {
  const { seedDevelopment } = await import('../../apps/api/src/seed/seed.ts');
  const result = await seedDevelopment(readEnv(env));
  if (result === 'seeded') say('Made the demo member and the administrator.');
}

async function prepareWeb(): Promise<void> {
  say('Preparing the web app …');
  await buildWeb(project);
}

function processes(): ProcessInput[] {
  const api = { name: 'API', script: 'apps/api/src/server.ts' };
  return isDevelopment
    ? [
        { ...api, execArgv: ['--watch-path=apps/api/src', '--watch-path=packages', '--watch'] },
        { name: 'web app', script: 'scripts/start/vite-server.ts' },
      ]
    : [api, { name: 'web app', script: 'apps/web/server.ts' }];
}

async function startOne(env: NodeJS.ProcessEnv, input: ProcessInput): Promise<void> {
  const running = await startProcess(project, env, input);
  started.push(running);
  void running.ended.then((sentence) => {
    if (isStopping) return;
    console.error(sentence);
    void stop(1);
  });
}

/** In the order of use, backwards, so that nothing that was asked for is cut off. */
async function stop(exitCode: number): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  for (const running of started.reverse()) await running.stop();
  await database?.stop();
  if (exitCode === 0) say('Stopped. Your data is kept.');
  process.exit(exitCode);
}

function say(text: string): void {
  console.log(text);
}
