import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordTypes } from '#shared/model/ids.ts';
import { formatVersion } from '#shared/workspace/file-head.ts';
import { hashOf } from '#shared/workspace/hash.ts';
import { openWorkspace } from '#shared/workspace/open-workspace.ts';
import type { WorkspaceFile } from '#shared/workspace/workspace-file.ts';
import { projectRoot } from '#test/support/project-files.ts';

const folder = join(projectRoot, 'test/fixtures/workspaces');

/** Files of released formats as they were written then. They are never edited; a new format adds two. */
const frozen: Readonly<Record<string, string>> = {
  'format-1.json': '5a35754ad4ed0d447ba718f9b250268b3ed5f61c89e28c67decac4a2146b3e92',
  'format-1.seloste': 'eddea217a8e50ddf4cdeeb696f2a3d3b93961a91c5dc24e2f488cec036c05c79',
};

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, name)));
}

function opened(name: string): WorkspaceFile {
  const file = openWorkspace(bytesOf(name));
  if (!file.ok) throw new Error(`${name}: ${JSON.stringify(file.failure[0])}`);
  return file.value;
}

describe('files of released formats', () => {
  it('exist for every format, in both forms', () => {
    const expected = Array.from({ length: formatVersion }, (_, index) => [
      `format-${index + 1}.json`,
      `format-${index + 1}.seloste`,
    ]).flat();
    expect(readdirSync(folder).sort()).toEqual(expected);
    expect(Object.keys(frozen)).toEqual(expected);
  });

  it.each(Object.entries(frozen))('%s was never edited', (name, sha256) => {
    expect(hashOf(bytesOf(name))).toBe(sha256);
  });

  it.each(Object.keys(frozen))('%s opens, with a record of every type', (name) => {
    const { workspace } = opened(name);
    expect(recordTypes.filter((type) => workspace[type].length === 0)).toEqual([]);
  });

  it('say the same in both forms', () => {
    expect(opened('format-1.seloste')).toEqual(opened('format-1.json'));
  });
});
