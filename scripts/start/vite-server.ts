import { createServer } from 'vite';

const server = await createServer({
  root: 'apps/web',
  server: { port: Number(process.env.WEB_PORT ?? 5173), strictPort: true },
});
await server.listen();
process.send?.('ready');

async function stop(): Promise<void> {
  await server.close();
  process.exit(0);
}

process.on('SIGTERM', stop);
process.on('disconnect', stop);
