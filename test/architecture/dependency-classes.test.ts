import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  allowedLicences,
  folderClasses,
  runtimeDependencies,
} from '#test/architecture/dependency-classes.ts';
import {
  importedPackages,
  isLicenceAllowed,
  manifestIn,
  withDependencies,
} from '#test/support/packages.ts';
import { projectFiles, projectRoot, projectText } from '#test/support/project-files.ts';

const manifest = manifestIn(projectRoot);
const names = Object.keys(manifest.dependencies ?? {});

/** What is wrong with the packages that a file imports, in words. */
function misplacedImports(path: string, text: string): readonly string[] {
  const home = Object.keys(folderClasses)
    .filter((folder) => path.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0];
  const classes = home === undefined ? [] : (folderClasses[home] ?? []);
  return importedPackages(text).flatMap((name) => {
    if (name === 'node:') return classes.includes('node') ? [] : [`${path} imports Node`];
    // What the application runs in, not what it brings along.
    if (name === 'electron')
      return classes.includes('electron') ? [] : [`${path} imports Electron`];
    const dependency = runtimeDependencies[name];
    if (dependency === undefined) return [`${path} imports ${name}, which is not classified`];
    const isAtHome =
      dependency.onlyIn?.some((folder) => path.startsWith(`${folder}/`)) ??
      classes.includes(dependency.class);
    return isAtHome ? [] : [`${path} imports ${name} (${dependency.class})`];
  });
}

describe('runtime dependencies', () => {
  it('are all classified, and nothing else is', () => {
    expect(Object.keys(runtimeDependencies).sort()).toEqual([...names].sort());
  });

  it('have one exact version', () => {
    const versions = { ...manifest.dependencies, ...manifest.devDependencies };
    const loose = Object.entries(versions).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it.each(names)('%s comes under the licence in the list', (name) => {
    expect(manifestIn(join(projectRoot, 'node_modules', name)).license).toBe(
      runtimeDependencies[name]?.licence,
    );
  });

  it('come under allowed licences, with everything that they bring along', () => {
    const refused = withDependencies(names)
      .filter(({ manifest: { license } }) => !isLicenceAllowed(license ?? 'none', allowedLicences))
      .map(({ folder, manifest: { license } }) => [folder, license]);
    expect(refused).toEqual([]);
  });
});

describe('licence expressions', () => {
  it.each([
    ['MIT', true],
    ['MIT AND OFL-1.1', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['GPL-3.0-only', false],
    ['MIT AND GPL-3.0-only', false],
    ['none', false],
  ])('%s → %s', (expression, allowed) => {
    expect(isLicenceAllowed(expression, allowedLicences)).toBe(allowed);
  });
});

describe('imports of packages', () => {
  const sources = ['shared', 'electron', 'renderer']
    .flatMap(projectFiles)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.config.ts'));

  it('stay within the classes of their folder', () => {
    expect(sources.flatMap((path) => misplacedImports(path, projectText(path)))).toEqual([]);
  });

  it.each([
    ['shared/kernel/a.ts', "import { readFileSync } from 'node:fs';"],
    ['shared/kernel/a.ts', "import fs from 'fs';"],
    ['shared/model/a.ts', "import { Document } from 'docx';"],
    ['shared/model/a.ts', "export const load = () => import('docx');"],
    ['shared/model/a.ts', "export { a } from 'left-pad';"],
    ['shared/render/docx/a.ts', "import type { Stats } from 'node:fs';"],
    ['electron/cli/a.ts', "import * as typst from '@myriaddreamin/typst-ts-node-compiler';"],
    ['electron/files/a.ts', "import { Document } from 'docx/build/index.mjs';"],
    ['electron/cli/a.ts', "import 'tsx';"],
    ['electron/documents/a.ts', "import { app } from 'electron';"],
  ])('are refused in %s: %s', (path, text) => {
    expect(misplacedImports(path, text)).toHaveLength(1);
  });

  it.each([
    ['shared/model/a.ts', "import { z } from 'zod';"],
    ['shared/render/docx/a.ts', "import { Document } from 'docx';"],
    ['electron/files/a.ts', "import { readFileSync } from 'node:fs';"],
    ['electron/main/a.ts', "import { app } from 'electron';"],
    ['electron/documents/a.ts', "import * as typst from '@myriaddreamin/typst-ts-node-compiler';"],
  ])('are allowed in %s: %s', (path, text) => {
    expect(misplacedImports(path, text)).toEqual([]);
  });
});
