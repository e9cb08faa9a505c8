import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project root, as an absolute path. */
export const projectRoot = join(import.meta.dirname, '../..');

/** Folders that git ignores, relative to the project root: what is built, installed or reported. */
export const ignoredFolders: readonly string[] = [
  '.git',
  '.tsbuild',
  'coverage',
  'dist',
  'node_modules',
  'out',
  'release',
  'test/.reports',
];

/** Every file of the project below a folder, as sorted paths with `/`, relative to the root. */
export function projectFiles(folder = ''): readonly string[] {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (ignoredFolders.includes(path)) return [];
      return entry.isDirectory() ? projectFiles(path) : [path];
    })
    .sort();
}

/** The text of a file of the project. */
export function projectText(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8');
}
