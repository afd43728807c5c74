import type { SourceFile } from './source-files.ts';

interface Zone {
  name: string;
  files: RegExp;
  /** Imports of the project that are allowed, beside the zone itself. */
  mayImport: RegExp[];
  /** Packages that are allowed; absent: any. */
  packages?: RegExp;
}

const contract = /^@vigor\/contract$/;
const llm = /^@vigor\/llm$/;
const training = /^@vigor\/training(\/|$)/;
const nodeBuiltin = /^node:/;

/** The first zone that a file matches is its own; `docs/architecture.md` draws the same picture. */
const zones: Zone[] = [
  { name: 'tests', files: /\.(test|arbitrary|fixture)\.tsx?$|\/test\/|\/e2e\//, mayImport: [/./] },
  { name: 'training', files: /^packages\/training\//, mayImport: [], packages: /^$/ },
  {
    name: 'contract',
    files: /^packages\/contract\//,
    mayImport: [],
    packages: /^(zod|eventsource-parser\/stream|@vigor\/training\/vocabulary)$/,
  },
  { name: 'llm', files: /^packages\/llm\//, mayImport: [], packages: notWorkspaceOr() },
  {
    name: 'api lib',
    files: /^apps\/api\/src\/lib\//,
    mayImport: [],
    packages: notWorkspaceOr(contract),
  },
  {
    name: 'api http',
    files: /^apps\/api\/src\/http\//,
    mayImport: [/^apps\/api\/src\/(lib|db)\//, /^apps\/api\/src\/(actor|context|env)\.ts$/],
    packages: notWorkspaceOr(contract),
  },
  {
    name: 'api db',
    files: /^apps\/api\/src\/db\//,
    mayImport: [/^apps\/api\/src\/lib\//],
    packages: notWorkspaceOr(contract, training, llm),
  },
  {
    name: 'api',
    files: /^apps\/api\//,
    mayImport: [/^apps\/api\/src\//],
    packages: notWorkspaceOr(contract, training, llm),
  },
  {
    name: 'web lib',
    files: /^apps\/web\/src\/lib\//,
    mayImport: [/^apps\/web\/src\/locales\//],
    packages: notWorkspaceOr(contract, training),
  },
  {
    name: 'web locales',
    files: /^apps\/web\/src\/locales\//,
    mayImport: [],
    packages: notWorkspaceOr(),
  },
  {
    name: 'web theme',
    files: /^apps\/web\/src\/theme\//,
    mayImport: [],
    packages: notWorkspaceOr(),
  },
  {
    name: 'web components',
    files: /^apps\/web\/src\/components\//,
    mayImport: [/^apps\/web\/src\/(lib|theme)\//],
    packages: notWorkspaceOr(contract, training),
  },
  {
    name: 'web features',
    files: /^apps\/web\/src\/features\//,
    mayImport: [/^apps\/web\/src\/(components|lib|theme)\//, /^apps\/web\/src\/app\/paths\.ts$/],
    packages: notWorkspaceOr(contract, training),
  },
  {
    name: 'web pages',
    files: /^apps\/web\/src\/pages\//,
    mayImport: [
      /^apps\/web\/src\/(features|components|lib|theme)\//,
      /^apps\/web\/src\/app\/paths\.ts$/,
    ],
    packages: notWorkspaceOr(contract, training),
  },
  {
    name: 'web',
    files: /^apps\/web\//,
    mayImport: [/^apps\/web\/src\//],
    packages: notWorkspaceOr(contract, training),
  },
  {
    name: 'scripts',
    files: /^(scripts|benchmarks|reliability)\//,
    mayImport: [/^(apps|packages|scripts|benchmarks)\//],
  },
];

/** Matches packages outside the workspace, and the workspace's own that are given. */
function notWorkspaceOr(...own: RegExp[]): RegExp {
  return new RegExp([/^(?!@vigor\/)/, ...own].map((pattern) => pattern.source).join('|'));
}

/** Imports go one way: training and llm → nothing of ours, contract → zod, api → all, web → all but llm, never each other. */
export function checkImports(files: SourceFile[]): string[] {
  return files.flatMap((file) => {
    const zone = zones.find(({ files: pattern }) => pattern.test(file.path));
    if (!zone) return [`${file.path}: this place is not in the architecture`];
    return file.imports
      .filter((target) => !isAllowed(zone, target) || crossesFeature(file.path, target))
      .map((target) => `${file.path} (${zone.name}) must not import ${target}`);
  });
}

function isAllowed(zone: Zone, target: string): boolean {
  const isFile =
    /^(apps|packages|scripts|benchmarks|reliability)\//.test(target) || target.startsWith('.');
  if (!isFile) {
    const isBuiltin = nodeBuiltin.test(target) && zone.name !== 'training';
    return isBuiltin || (zone.packages?.test(target) ?? true);
  }
  const ownZone = zones.find(({ files }) => files.test(target)) === zone;
  return ownZone || zone.mayImport.some((pattern) => pattern.test(target));
}

const apiFeature = /^apps\/api\/src\/features\/([^/]+)\/(?:.*\/)?[^/]*?\.([a-z-]+)\.ts$/;
const webFeature = /^apps\/web\/src\/features\/([^/]+)\//;

/**
 * API: a route calls its own service, never a repository; other features are reached through
 * their service. Web: a feature never imports another feature.
 */
function crossesFeature(file: string, target: string): boolean {
  if (/\.(test|fixture)\.tsx?$/.test(file)) return false;
  const fromWeb = webFeature.exec(file)?.[1];
  const toWeb = webFeature.exec(target)?.[1];
  if (fromWeb && toWeb) return fromWeb !== toWeb;
  const from = apiFeature.exec(file);
  const to = apiFeature.exec(target);
  if (!from || !to) return false;
  if (from[2] === 'routes' && to[2] === 'repository') return true;
  return from[1] !== to[1] && to[2] !== 'service';
}
