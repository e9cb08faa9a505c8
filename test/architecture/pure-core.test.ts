import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '#test/support/project-files.ts';

const settings = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(projectRoot, 'shared/tsconfig.json'), (path) => ts.sys.readFile(path))
    .config,
  ts.sys,
  join(projectRoot, 'shared'),
);

// Only the planted files and what they import are compiled, so the project need not list them.
const { tsBuildInfoFile, ...projectOptions } = settings.options;
const options = { ...projectOptions, composite: false, emitDeclarationOnly: false, noEmit: true };

/** Compiles texts as files of shared/, without writing them; the messages per text. */
function messagesFor(texts: readonly string[]): readonly (readonly string[])[] {
  const planted = new Map(
    texts.map((text, index) => [join(projectRoot, `shared/kernel/planted-${index}.ts`), text]),
  );
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram({
    rootNames: [...planted.keys()],
    options,
    host: {
      ...host,
      fileExists: (path) => planted.has(path) || host.fileExists(path),
      readFile: (path) => planted.get(path) ?? host.readFile(path),
      getSourceFile: (path, target) => {
        const text = planted.get(path);
        return text === undefined
          ? host.getSourceFile(path, target)
          : ts.createSourceFile(path, text, target);
      },
    },
  });
  return [...planted.keys()].map((path) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(path))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  );
}

const outside = [
  ...['document', 'window', 'navigator', 'localStorage', 'indexedDB', 'fetch', 'crypto', 'URL'],
  ...['process', 'Buffer', 'require', 'setTimeout', 'console', 'TextEncoder', 'performance'],
];

describe('the compiler in shared/', () => {
  it('does not know the DOM, Node or their clocks', () => {
    const messages = messagesFor(outside.map((name) => `export const planted = ${name};\n`));
    for (const [index, name] of outside.entries()) {
      expect(messages[index]).toEqual([expect.stringContaining(`Cannot find name '${name}'`)]);
    }
  });

  it("does not know Node's modules", () => {
    const [messages] = messagesFor([
      "import { readFileSync } from 'node:fs';\nreadFileSync('a');\n",
    ]);
    expect(messages).toEqual([expect.stringContaining("Cannot find name 'node:fs'")]);
  });

  it.each(['zod', 'fflate', '@noble/hashes/sha2.js'])(
    'learns nothing about the platform from %s',
    (pack) => {
      const use = `import * as pack from '${pack}';\nexport const planted = pack;\n`;
      const [alone, withProcess] = messagesFor([use, `${use}export const leak = process;\n`]);
      expect(alone).toEqual([]);
      expect(withProcess).toEqual([expect.stringContaining("Cannot find name 'process'")]);
    },
  );

  it('knows the language, and imports across folders by their full path', () => {
    const text = `import { ok } from '#shared/kernel/result.ts';
export const planted = ok([3, 1, 2].toSorted());
`;
    expect(messagesFor([text])).toEqual([[]]);
  });

  it('does not find an import without its extension', () => {
    const [messages] = messagesFor(["import { ok } from '#shared/kernel/result';\nok(1);\n"]);
    expect(messages).toEqual([expect.stringContaining('Cannot find module')]);
  });
});
