import path from 'node:path';
import type { SourceFile } from './source-files.ts';

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*\.tsx?$/;
const emptyNames = /(^|[/.-])(utils?|helpers?|common|misc|managers?)([/.-]|$)/;

/** File names: kebab-case, with a subject, and in an API feature starting with its name. */
export function checkNames(files: SourceFile[]): string[] {
  return files.flatMap(({ path: file }) => {
    const name = path.posix.basename(file);
    const faults: string[] = [];
    if (!kebabCase.test(name)) faults.push(`${file}: the name is not kebab-case`);
    if (emptyNames.test(file)) faults.push(`${file}: the name has no subject`);
    const feature = /^apps\/api\/src\/features\/([^/]+)\//.exec(file)?.[1];
    if (feature && !name.startsWith(`${feature}.`)) {
      faults.push(`${file}: starts with “${feature}.” like everything of its feature`);
    }
    return faults;
  });
}
