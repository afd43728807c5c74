import type { SourceFile } from './source-files.ts';

/** Every file that can reach itself over imports, each cycle reported once. */
export function checkCycles(files: SourceFile[]): string[] {
  const imports = new Map(files.map((file) => [file.path, file.imports]));
  const finished = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: string[]): void => {
    const at = trail.indexOf(file);
    if (at >= 0) {
      cycles.push(`cycle: ${[...trail.slice(at), file].join(' → ')}`);
      return;
    }
    if (finished.has(file)) return;
    for (const target of imports.get(file) ?? []) {
      if (imports.has(target)) visit(target, [...trail, file]);
    }
    finished.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return cycles;
}
