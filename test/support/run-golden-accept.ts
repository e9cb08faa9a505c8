/** Writes the outputs of every golden case as they are now. Look at the pages before committing them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { goldenCases, goldenOutputs } from './golden.ts';
import { projectRoot } from './project-files.ts';

for (const golden of goldenCases()) {
  for (const [name, content] of await goldenOutputs(golden)) {
    const path = join(projectRoot, golden.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    console.log(`${golden.folder}/${name}`);
  }
}
