import { checkCycles } from './cycles.ts';
import { checkImports } from './import-rules.ts';
import { checkNames } from './name-rules.ts';
import { readSourceFiles, type SourceFile } from './source-files.ts';

/** Every fault of the tree, in words; no files at all is a fault as well. */
export function checkStructure(files: SourceFile[]): string[] {
  if (files.length === 0) return ['no source file was found: the check looks in the wrong place'];
  return [...checkNames(files), ...checkImports(files), ...checkCycles(files)];
}

if (import.meta.main) {
  const files = await readSourceFiles(process.cwd());
  const faults = checkStructure(files);
  for (const fault of faults) console.error(fault);
  console.log(`structure: ${files.length} files, ${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
