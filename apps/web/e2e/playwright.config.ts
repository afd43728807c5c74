import { defineConfig, devices } from '@playwright/test';
import { chromium, findProgram } from '../../../scripts/test/programs.ts';

const apiPort = 8101;
const webPort = 5273;

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  timeout: 120_000,
  // Two cores: one browser beside the server is what they carry.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${webPort}`,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: findProgram(chromium),
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node scripts/start/start.ts --temporary',
    cwd: '../../..',
    url: `http://localhost:${webPort}`,
    env: {
      PORT: String(apiPort),
      WEB_PORT: String(webPort),
      RATE_LIMIT_PER_MINUTE: '0',
      DATABASE_URL: '',
    },
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
