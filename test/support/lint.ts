import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { projectRoot } from '#test/support/project-files.ts';

/** A file as it might be written one day: its place in the project and its text. */
export type Planted = { readonly path: string; readonly code: string };

const untyped = new ESLint({
  cwd: projectRoot,
  overrideConfig: [tseslint.configs.disableTypeChecked],
});
const typed = new ESLint({ cwd: projectRoot });

/**
 * Names of the project's lint rules that report a planted text. The file need not exist, so rules
 * that ask the compiler are off.
 */
export async function reportedRules(planted: Planted): Promise<readonly string[]> {
  return reported(untyped, planted);
}

/** As `reportedRules`, with the rules that ask the compiler. The path must be that of a real file. */
export async function reportedTypedRules(planted: Planted): Promise<readonly string[]> {
  return reported(typed, planted);
}

async function reported(eslint: ESLint, { path, code }: Planted): Promise<readonly string[]> {
  const results = await eslint.lintText(code, { filePath: join(projectRoot, path) });
  const rules = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => ruleId ?? message),
  );
  return [...new Set(rules)].sort();
}
