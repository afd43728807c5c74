/** Loaded before everything else into each process, foreign ones too, so that all are measured alike. */
import { carryOut } from './orders.ts';

const microsecondsPerMs = 1000;

carryOut('usage', () => {
  const { user, system } = process.cpuUsage();
  return { cpuMs: (user + system) / microsecondsPerMs, memoryBytes: process.memoryUsage.rss() };
});
// So a process is stopped, and none is left running by a benchmark that was killed.
process.once('disconnect', () => process.exit(0));
