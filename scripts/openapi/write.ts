import { readFile, writeFile } from 'node:fs/promises';
import { version } from '../../apps/api/src/lib/version.ts';
import { buildOpenApi } from '../../packages/contract/src/openapi.ts';

const file = 'apps/api/openapi.json';
const document = `${JSON.stringify(buildOpenApi(version), null, 2)}\n`;

if (process.argv.includes('--check')) {
  const committed = await readFile(file, 'utf8').catch(() => '');
  if (committed !== document) {
    console.error(`${file} is not what the contract says. Run: npm run openapi`);
    process.exitCode = 1;
  }
} else {
  await writeFile(file, document);
  console.log(`wrote ${file}`);
}
