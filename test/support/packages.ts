import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '#test/support/project-files.ts';

/** The part of a package's manifest that the tests read. */
export type Manifest = {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

/** A package that is installed, with the folder in which it was found. */
export type InstalledPackage = { readonly folder: string; readonly manifest: Manifest };

/** The manifest in a folder. */
export function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** Every installed package that comes along with the given ones, each once. */
export function withDependencies(names: readonly string[]): readonly InstalledPackage[] {
  const found = new Map<string, InstalledPackage>();
  const visit = (name: string, from: string) => {
    const folder = installedFolder(name, from);
    if (folder === undefined || found.has(folder)) return;
    const manifest = manifestIn(folder);
    found.set(folder, { folder, manifest });
    const next = { ...manifest.dependencies, ...manifest.optionalDependencies };
    for (const dependency of Object.keys(next)) visit(dependency, folder);
  };
  for (const name of names) visit(name, projectRoot);
  return [...found.values()];
}

/** Whether an SPDX expression (AND, OR, brackets round the whole) is met by the allowed licences. */
export function isLicenceAllowed(expression: string, allowed: readonly string[]): boolean {
  return expression
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => allowed.includes(licence.trim())));
}

/** The packages that a TypeScript text imports, in any form; Node's own as `node:`. */
export function importedPackages(text: string): readonly string[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((source) => !source.startsWith('.') && !source.startsWith('#'))
    .map(packageOf);
}

function packageOf(source: string): string {
  if (source.startsWith('node:') || builtinModules.includes(source)) return 'node:';
  return source
    .split('/')
    .slice(0, source.startsWith('@') ? 2 : 1)
    .join('/');
}

function installedFolder(name: string, from: string): string | undefined {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  return from === dirname(from) ? undefined : installedFolder(name, dirname(from));
}
