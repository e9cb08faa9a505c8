/** Writes the outputs of every golden case as they are now. Look at the pages before committing them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { goldenCases, goldenOutputs } from './golden.ts';
import { printedGoldens, printedOutput } from './golden-check.ts';
import { projectRoot } from './project-files.ts';

function accept(file: string, content: string): void {
  const path = join(projectRoot, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  console.log(file);
}

for (const golden of goldenCases()) {
  for (const [name, content] of await goldenOutputs(golden)) {
    accept(`${golden.folder}/${name}`, content);
  }
}
for (const golden of printedGoldens) accept(golden.path, await printedOutput(golden));
