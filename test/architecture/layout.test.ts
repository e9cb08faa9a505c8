import { readdirSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { longDataTables } from '#test/lint-rules/data-tables.js';
import {
  ignoredFolders,
  projectFiles,
  projectRoot,
  projectText,
} from '#test/support/project-files.ts';

const rootFolders = ['.ci', 'electron', 'renderer', 'shared', 'templates', 'test'];
const rootFiles = [
  ...['.gitignore', '.npmrc', '.prettierrc.json', 'CHANGELOG.md', 'LICENSE', 'README.md'],
  ...['electron-builder.yml', 'eslint.config.js', 'package-lock.json', 'package.json'],
  'tsconfig.json',
];

describe('the project root', () => {
  const here = readdirSync(projectRoot).filter((name) => !ignoredFolders.includes(name));

  it('holds the listed files and folders only; other configuration lives where it applies', () => {
    expect(here.filter((name) => ![...rootFolders, ...rootFiles].includes(name))).toEqual([]);
  });

  it('keeps one script in .ci', () => {
    expect(projectFiles('.ci')).toEqual(['.ci/run']);
  });
});

describe('folder READMEs', () => {
  const files = projectFiles();
  const foldersOf = (pattern: RegExp) =>
    [...new Set(files.map((path) => pattern.exec(path)?.[1] ?? ''))].filter((path) => path !== '');
  const folders = [
    ...foldersOf(/^(electron|renderer|shared|templates|test)\//),
    ...foldersOf(/^(shared\/[^/]+)\//),
  ];

  it('stand in each top folder and each folder of shared/', () => {
    expect(folders.filter((folder) => !files.includes(`${folder}/README.md`))).toEqual([]);
  });

  it('have at most 40 lines', () => {
    const long = folders
      .map((folder) => `${folder}/README.md`)
      .filter((path) => files.includes(path))
      .filter((path) => projectText(path).trimEnd().split('\n').length > 40);
    expect(long).toEqual([]);
  });
});

/** The functions of a source text, by their first line. */
function functionsIn(path: string): readonly string[] {
  const source = ts.createSourceFile(path, projectText(path), ts.ScriptTarget.ES2023, true);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined)
      found.push(node.getText(source).split('\n')[0] ?? '');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('long tables', () => {
  // `**/` may stand for no folder at all.
  const patterns = longDataTables.map(
    ({ pattern }) =>
      new RegExp(
        `^${pattern.replace('**/', '(?:[^/]+/)*').replace(/(?<!\))\*(?=[/.])/g, '[^/]+')}$`,
      ),
  );
  const long = projectFiles('shared').filter(
    (path) =>
      patterns.some((pattern) => pattern.test(path)) && projectText(path).split('\n').length > 301,
  );

  it('are found', () => {
    expect(long).not.toEqual([]);
  });

  it.each(long)('%s holds no function, as its length is excused for data only', (path) => {
    expect(functionsIn(path)).toEqual([]);
  });
});
