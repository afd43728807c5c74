import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkStructure } from './check.ts';
import { importsOf, readSourceFiles } from './source-files.ts';

const cleanFiles = [
  { path: 'packages/training/src/plan/split.ts', imports: ['packages/training/src/model/plan.ts'] },
  { path: 'packages/training/src/model/plan.ts', imports: [] },
  {
    path: 'apps/api/src/features/plans/plans.routes.ts',
    imports: ['@vigor/contract', 'apps/api/src/features/plans/plans.service.ts'],
  },
  {
    path: 'apps/api/src/features/plans/plans.service.ts',
    imports: ['apps/api/src/features/users/users.service.ts', '@vigor/training'],
  },
  { path: 'apps/api/src/features/users/users.service.ts', imports: [] },
];

test('accepts a tree that follows the architecture', () => {
  expect(checkStructure(cleanFiles)).toEqual([]);
});

test('fails when it sees no files', () => {
  expect(checkStructure([])).toHaveLength(1);
});

test.each([
  ['packages/training/src/plan/split.ts', 'zod'],
  ['packages/training/src/plan/split.ts', 'node:fs'],
  ['packages/contract/src/client.ts', '@vigor/training'],
  ['packages/contract/src/client.ts', 'fastify'],
  ['apps/api/src/lib/clock.ts', 'apps/api/src/features/plans/plans.service.ts'],
  ['apps/api/src/http/bind-route.ts', 'apps/api/src/features/plans/plans.service.ts'],
  [
    'apps/api/src/features/plans/plans.routes.ts',
    'apps/api/src/features/plans/plans.repository.ts',
  ],
  [
    'apps/api/src/features/plans/plans.service.ts',
    'apps/api/src/features/users/users.repository.ts',
  ],
  ['apps/api/src/app.ts', 'apps/web/src/main.tsx'],
  ['apps/web/src/main.tsx', 'apps/api/src/app.ts'],
  ['apps/web/src/features/plans/plans.queries.ts', 'apps/web/src/features/today/today.queries.ts'],
  ['apps/web/src/components/card.tsx', 'apps/web/src/features/today/today.queries.ts'],
  ['apps/web/src/lib/format.ts', 'apps/web/src/components/card.tsx'],
  ['apps/web/src/features/plans/plans.queries.ts', '@vigor/llm'],
])('finds that %s imports %s', (file, target) => {
  const faults = checkStructure([...cleanFiles, { path: file, imports: [target] }]);
  expect(faults.some((fault) => fault.includes(`must not import ${target}`))).toBe(true);
});

test.each([
  'apps/web/src/components/SetRow.tsx',
  'apps/api/src/lib/date-utils.ts',
  'apps/api/src/helpers/clock.ts',
  'apps/api/src/features/plans/service.ts',
])('finds the bad name of %s', (file) => {
  expect(checkStructure([{ path: file, imports: [] }])).not.toEqual([]);
});

test('finds a cycle and names its way', () => {
  const faults = checkStructure([
    { path: 'packages/training/src/a.ts', imports: ['packages/training/src/b.ts'] },
    { path: 'packages/training/src/b.ts', imports: ['packages/training/src/a.ts'] },
  ]);
  expect(faults.join()).toContain('cycle:');
});

test('takes no sentence for an import', () => {
  expect(importsOf('a.ts', "const text = 'where it came from', access = 'admin';")).toEqual([]);
});

test('reads imports from files, not from comments', async () => {
  expect(
    importsOf('apps/api/src/app.ts', "// import x from 'nowhere';\nimport './db/client.ts';"),
  ).toEqual(['apps/api/src/db/client.ts']);
  const root = await mkdtemp(path.join(tmpdir(), 'structure-'));
  await mkdir(path.join(root, 'apps/api/src/lib'), { recursive: true });
  await writeFile(path.join(root, 'apps/api/src/lib/clock.ts'), "import { x } from '../app.ts';");
  const files = await readSourceFiles(root);
  await rm(root, { recursive: true });
  expect(files).toEqual([{ path: 'apps/api/src/lib/clock.ts', imports: ['apps/api/src/app.ts'] }]);
  expect(checkStructure(files)).toHaveLength(1);
});
