import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import { type BareHandler, prepareHandlers } from './handlers.ts';
import { fillValues, type Statement } from './record-statements.ts';

/** What Node and PostgreSQL can do without a framework, a check, or a product around them. */
const connectionString = process.env.DATABASE_URL;
const pool = new pg.Pool({ connectionString, max: Number(process.env.DATABASE_POOL_SIZE) });
const handlers = await loadHandlers();

const server = createServer(async (request, response) => {
  const status = await answer(request).then(
    (payload) => {
      response.writeHead(200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(payload),
      });
      response.end(payload);
      return 200;
    },
    () => 500,
  );
  if (status === 500) response.writeHead(500).end();
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'));

process.on('SIGTERM', stop);
process.on('disconnect', stop);

async function loadHandlers(): Promise<Map<string, BareHandler>> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await prepareHandlers(client);
  } finally {
    await client.end();
  }
}

async function answer(request: IncomingMessage): Promise<string> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const handler = handlers.get(url.pathname);
  if (!handler) throw new Error(`There is nothing at ${url.pathname}.`);
  if (handler.statements.length === 0) return JSON.stringify({ status: 'up' });
  const body = request.method === 'POST' ? JSON.parse(await readText(request)) : {};
  const replacements = handler.replacementsFor({ query: url.searchParams, body });
  const filled = handler.statements.map(({ text, values }) => ({
    text,
    values: fillValues(values, replacements),
  }));
  const rows = handler.isWrite ? await write(filled) : await read(filled);
  return JSON.stringify(rows);
}

async function read(statements: Statement[]): Promise<unknown[]> {
  const rows: unknown[] = [];
  for (const statement of statements) {
    const result = await pool.query({ ...statement, name: nameOf(statement) });
    rows.push(...result.rows);
  }
  return rows;
}

async function write(statements: Statement[]): Promise<unknown[]> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    for (const statement of statements) {
      await client.query({ ...statement, name: nameOf(statement) });
    }
    await client.query('commit');
    return [];
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

const names = new Map<string, string>();

/** A named statement is parsed and planned once for each connection. */
function nameOf({ text }: Statement): string {
  const known = names.get(text);
  if (known) return known;
  const name = `bare_${names.size}`;
  names.set(text, name);
  return name;
}

async function readText(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const part of request) text += part;
  return text;
}

async function stop(): Promise<void> {
  server.close();
  server.closeAllConnections();
  await pool.end();
  process.exit(0);
}
