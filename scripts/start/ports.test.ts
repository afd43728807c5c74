import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { assertPortsFree } from './ports.ts';

function listen(): Promise<{ port: number; close: () => void }> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({ port, close: () => server.close() });
    });
  });
}

test('names the port that is taken, what it is for and how to choose another', async () => {
  const { port, close } = await listen();
  const check = assertPortsFree([{ port, use: 'the API', variable: 'PORT' }]);
  await expect(check).rejects.toThrow(`Port ${port} for the API is taken`);
  await expect(check).rejects.toThrow(`PORT=${port + 100} npm start`);
  close();
});

test('says nothing about a free port', async () => {
  const { port, close } = await listen();
  close();
  await expect(assertPortsFree([{ port, use: 'it', variable: 'PORT' }])).resolves.toBeUndefined();
});
