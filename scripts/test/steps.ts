import { chromium, type Program, redisServer } from './programs.ts';

export interface Step {
  name: string;
  command: string[];
  /** Takes seconds; what the pre-commit hook runs. */
  isFast: boolean;
  /** Installed before the first step, so that a run does not stop in the middle. */
  needs?: Program;
}

const typed = [
  'packages/training',
  'packages/contract',
  'packages/llm',
  'apps/api',
  'apps/web',
  'scripts',
];

/** Everything that must hold before a change lands, cheapest first. */
export const steps: Step[] = [
  { name: 'format and lint', command: ['biome', 'check', '.'], isFast: true },
  ...typed.map((folder) => ({
    name: `types of ${folder}`,
    command: ['tsc', '-p', folder],
    isFast: true,
  })),
  { name: 'structure', command: ['node', 'scripts/structure/check.ts'], isFast: true },
  { name: 'versions', command: ['sherif'], isFast: true },
  { name: 'dead code', command: ['knip'], isFast: true },
  { name: 'OpenAPI drift', command: ['node', 'scripts/openapi/write.ts', '--check'], isFast: true },
  {
    name: 'migration drift',
    command: ['node', 'scripts/migrations/check.ts'],
    isFast: true,
  },
  {
    name: 'unit, property, API and web tests',
    command: ['vitest', 'run'],
    isFast: false,
    needs: redisServer,
  },
  {
    name: 'browser journeys',
    command: ['playwright', 'test', '--config', 'apps/web/e2e/playwright.config.ts'],
    isFast: false,
    needs: chromium,
  },
];
