import { createServer } from 'node:net';

export interface WantedPort {
  port: number;
  use: string;
  variable: string;
}

/** Fails with a sentence that says which port is taken and how to choose another. */
export async function assertPortsFree(wanted: WantedPort[]): Promise<void> {
  const checked = await Promise.all(
    wanted.map(async (one) => ((await isFree(one.port)) ? [] : [one])),
  );
  const taken = checked.flat();
  if (taken.length === 0) return;
  const lines = taken.map(({ port, use }) => `Port ${port} for ${use} is taken.`);
  const choice = taken.map(({ port, variable }) => `${variable}=${port + 100}`).join(' ');
  throw new Error(
    `${lines.join('\n')}\nIs Vigor running already? Otherwise choose other ports: ${choice} npm start`,
  );
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
