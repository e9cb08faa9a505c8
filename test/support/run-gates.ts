import { spawnSync } from 'node:child_process';
import { projectRoot } from '#test/support/project-files.ts';

// Every gate runs even when an earlier one failed, so that one run shows all there is to mend.
const gates = ['format', 'lint', 'typecheck', 'knip', 'test', 'demo', 'test:e2e'] as const;

const failed = gates.filter((gate) => {
  console.log(`\n── ${gate}`);
  const { status } = spawnSync('npm', ['run', '--silent', gate], {
    cwd: projectRoot,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status !== 0;
});

console.log(failed.length === 0 ? '\nAll gates passed.' : `\nFailed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
