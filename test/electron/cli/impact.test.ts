import { describe, expect, it } from 'vitest';
import { impactReportSchema } from '#electron/cli/impact-json.ts';
import { runSeloste as runHere } from '#electron/cli/run.ts';
import { type Run, runSeloste as runProcess } from '#test/support/run-seloste.ts';
import { silentIo } from '#test/support/silent-io.ts';

const file = 'templates/samples/print-fleet.json';
const day = ['--as-of', '2026-11-21'];

/** Runs the command in this process: the same from the reading of its arguments to its exit code. */
async function runSeloste(args: readonly string[]): Promise<Run> {
  const { io, out, err } = silentIo();
  const exit = await runHere(args, io);
  return { exit, out: out(), err: err() };
}

describe('seloste impact', () => {
  it('runs as a process like every other command', async () => {
    const args = ['impact', file, '--on', 'dpf', ...day];
    expect(await runProcess(args)).toEqual(await runSeloste(args));
  });

  it('prints what depends on an instrument, by which way, and what to issue again', async () => {
    const { exit, out } = await runSeloste([
      ...['impact', file, '--on', 'EU-US DPF', '--language', 'fi'],
      ...day,
    ]);
    expect(exit).toBe(0);
    expect(out).toContain(
      [
        'Mikä riippuu tästä: EU:n ja Yhdysvaltojen tietosuojakehys (Data Privacy Framework) (dpf)',
        'Laki ja tiedot päivän 2026-11-21 mukaan',
        '',
        'Rekisterit: 1',
        '',
        '  Rekisteri: Tulostin Fleet Services [registers/fleet-services]',
        '    ← Siirto kolmanteen maahan: Fernhollow Analytics Inc. – Yhdysvallat › Siirtoperuste: tietosuojan riittävyyttä koskeva päätös (perustuu siihen) → kuuluu rekisteriin',
      ].join('\n'),
    );
    expect(out).toContain('Uudelleen annettavat tietosuojaselosteet: 1');
    expect(out).toContain('voimassa oleva versio: 3.0, 2026-11-01');
  });

  it('tells the same as a report', async () => {
    const { out } = await runSeloste(['impact', file, '--on', 'fernhollow', '--json', ...day]);
    const { impact, failure } = impactReportSchema.parse(JSON.parse(out));
    expect(failure).toBeNull();
    expect(impact?.target).toEqual({
      kind: 'record',
      key: 'fernhollow',
      name: 'Party: Fernhollow Analytics Inc.',
    });
    expect(impact?.notices.map(({ record }) => record)).toEqual(['fleet-services-notice']);
  });

  it('says so where nothing depends on it', async () => {
    const { exit, out } = await runSeloste(['impact', file, '--on', 'bcr', ...day]);
    expect(exit).toBe(0);
    expect(out).toContain('Nothing in the workspace depends on it.');
  });

  it('names what comes near a name that nothing bears', async () => {
    const { exit, out, err } = await runSeloste(['impact', file, '--on', 'fernholow', ...day]);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain('Similar names: fernhollow');
  });

  it('does not speak of names that are near where none is', async () => {
    const { exit, err } = await runSeloste(['impact', file, '--on', 'zzzzzzzzzzzzzzzz', ...day]);
    expect(exit).toBe(2);
    expect(err).toContain('“zzzzzzzzzzzzzzzz”, or anything with a similar name.');
  });

  it('must be told what to look at', async () => {
    expect(await runSeloste(['impact', file])).toMatchObject({ exit: 2, out: '' });
  });

  it('has a schema of its report, and the list names the instruments', async () => {
    const schema = await runSeloste(['schema', 'impact-report']);
    expect(JSON.parse(schema.out)).toMatchObject({ properties: { version: { const: 1 } } });
    const { out } = await runSeloste(['list', file, '--instruments']);
    expect(out).toMatch(/Transfer instruments\n {2}2019\/419\n {2}adequacy\n {2}dpf\n$/);
  });
});
