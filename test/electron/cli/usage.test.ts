import { describe, expect, it } from 'vitest';
import { runSeloste } from '#electron/cli/run.ts';
import { runSeloste as runProcess } from '#test/support/run-seloste.ts';
import { silentIo } from '#test/support/silent-io.ts';
import { projectText } from '#test/support/project-files.ts';

const file = 'test/fixtures/workspaces/format-1.json';
const generate = ['generate', file, '--document', 'notice', '--register', 'all'];
const complete = [...generate, '--language', 'fi', '--format', 'md', '--out', '/nowhere/at/all'];

describe('wrong usage', () => {
  it.each([
    [[]],
    [['publish']],
    [['validate']],
    [['validate', file, 'another.json']],
    [['validate', file, '--verbose']],
    [['validate', file, '-j']],
    [['validate', file, '--json=yes']],
    [['validate', file, '--language']],
    [['validate', file, '--language', 'de']],
    [['convert', file]],
    [['convert', file, 'copy.zip']],
    [['schema', 'holograms']],
    [generate],
    [[...complete, '--format', 'odt']],
    [[...complete, '--language', 'fi,xx']],
    [[...complete, '--document', 'poster']],
    [[...complete, '--as-of', '2026-02-30']],
    [[...complete, '--country', 'Finland']],
    [[...complete, '--copy', 'public']],
    [[...complete, '--register', 'no-such-register']],
    [[...complete, '--party', 'no-such-party']],
  ])('%j is told of and exits with 2', async (args) => {
    const { io, out, err } = silentIo();
    expect(await runSeloste(args, io)).toBe(2);
    expect(out()).toBe('');
    expect(err()).not.toBe('');
  });

  it('ends the process with 2', async () => {
    const { exit, out, err } = await runProcess(['publish']);
    expect({ exit, out, err }).toEqual({
      exit: 2,
      out: '',
      err: 'Unknown command. There is no command “publish”. See seloste --help.\n',
    });
  });

  it('with --json is a report as well', async () => {
    const { io, out } = silentIo();
    expect(await runSeloste(['validate', '--json'], io)).toBe(2);
    expect(JSON.parse(out())).toMatchObject({
      command: 'validate',
      failure: { code: 'missing-argument', params: { argument: 'FILE' } },
    });
  });
});

describe('help', () => {
  it.each([['--help'], ['generate'], ['validate'], ['convert'], ['list'], ['schema']])(
    'is there for %s',
    async (command) => {
      const args = command === '--help' ? [command] : [command, '--help'];
      const { io, out, err } = silentIo();
      expect(await runSeloste(args, io)).toBe(0);
      expect(err()).toBe('');
      expect(out()).toContain(
        command === '--help' ? 'seloste generate FILE' : `seloste ${command}`,
      );
    },
  );

  it.each([[['--version']], [['list', '--version']]])('%j prints the version', async (args) => {
    const { version } = JSON.parse(projectText('package.json')) as { readonly version: string };
    expect(await runProcess(args)).toEqual({ exit: 0, out: `${version}\n`, err: '' });
  });
});
