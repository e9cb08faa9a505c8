import { describe, expect, it } from 'vitest';
import { runScript } from '#test/support/run-script.ts';

/** The hash of each file made of the service desk, from a process in that time zone. */
function hashesIn(timeZone: string): readonly string[] {
  return runScript('test/support/print-document-hashes.ts', { TZ: timeZone }).split('\n');
}

describe('equal workspaces', () => {
  it('give equal bytes in every format, again and in time zones a day apart', () => {
    const first = hashesIn('Pacific/Kiritimati');
    expect(first.map((line) => line.replace(/ [0-9a-f]{64}$/, ''))).toEqual([
      'seloste',
      ...['notice html', 'notice md', 'notice docx', 'notice ua-1', 'notice a-2a'],
      ...['record html', 'record md', 'record docx', 'record ua-1', 'record a-2a'],
    ]);
    expect(hashesIn('America/Los_Angeles')).toEqual(first);
    expect(hashesIn('Pacific/Kiritimati')).toEqual(first);
  });
});
