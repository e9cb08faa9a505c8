import { describe, expect, it } from 'vitest';
import { projectFiles, projectText } from '#test/support/project-files.ts';

// Written in pieces, so that this file does not accuse itself.
const forbidden: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a path of one machine', /(?<![\w.:/*})-])\/(?:work|root|home|Users)\/[\w.]/],
  ['a path of one machine', /\b[A-Z]:\\+Users\\/],
  ['a package registry', new RegExp(['registry', '(?:npmjs|yarnpkg)'].join('\\.'))],
  ['a package registry', new RegExp(['npm', 'pkg', 'github', 'com'].join('\\.'))],
  ['an open end without an issue', new RegExp('\\b(?:TO' + 'DO|FIX' + 'ME)\\b(?!.*#\\d)')],
];

/** What a text mentions that no file of the project may. */
function mentionsIn(text: string): readonly string[] {
  return forbidden.flatMap(([name, pattern]) => {
    const line = text.split('\n').findIndex((candidate) => pattern.test(candidate));
    return line === -1 ? [] : [`line ${line + 1}: ${name}`];
  });
}

const texts = projectFiles().filter(
  (path) => !/\.(?:docx|pdf|png|seloste|ttf|xlsx|zip)$/.test(path),
);

describe('every file of the project', () => {
  it('names no machine, no registry and no open end', () => {
    const found = texts.flatMap((path) =>
      mentionsIn(projectText(path)).map((mention) => `${path}, ${mention}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ["readFile('", '/work', "/main/a.ts')"],
    ['see ', '/root', '/.npmrc'],
    ['"resolved": "https://', 'registry.npm', 'js.org/zod"'],
    ['// TO', 'DO', ': later'],
    ['// FIX', 'ME', ''],
  ])('would be noticed with %s%s%s', (...pieces) => {
    expect(mentionsIn(pieces.join(''))).toHaveLength(1);
  });

  it.each(['../work/a.ts', 'framework/root/a', 'https://seloste.example/home/a', '// TO-DO list'])(
    'may say %s',
    (text) => {
      expect(mentionsIn(text)).toEqual([]);
    },
  );
});
