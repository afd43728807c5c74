import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export interface SourceFile {
  /** From the root of the checkout, with forward slashes. */
  path: string;
  /** What it imports: a path like `path`, or the name of a package. */
  imports: string[];
}

const roots = ['apps/api', 'apps/web', 'packages', 'scripts', 'benchmarks', 'reliability'];
const skippedFolders = new Set(['node_modules', 'dist', 'migrations', 'test-results']);
/** What ends in “from” inside a text is followed by no name of a module. */
const importPattern = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"\s,;]+)['"]/g;

/** Reads every TypeScript file of the checkout with its imports. */
export async function readSourceFiles(root: string): Promise<SourceFile[]> {
  const found = await Promise.all(roots.map((folder) => listFiles(root, folder)));
  return Promise.all(
    found.flat().map(async (file) => ({
      path: file,
      imports: importsOf(file, await readFile(path.join(root, file), 'utf8')),
    })),
  );
}

async function listFiles(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => []);
  const nested = entries.map((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : listFiles(root, file);
    return /\.tsx?$/.test(entry.name) ? [file] : [];
  });
  return (await Promise.all(nested)).flat();
}

export function importsOf(file: string, text: string): string[] {
  const code = text.replace(/^\s*(\/\/|\*|\/\*).*$/gm, '');
  return [...code.matchAll(importPattern)].map(([, specifier = '']) =>
    specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : specifier,
  );
}
