import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '#shared/workspace/hash.ts';
import { openWorkspace } from '#shared/workspace/open-workspace.ts';
import type { WorkspaceFile } from '#shared/workspace/workspace-file.ts';
import { writeJson, writeSeloste } from '#shared/workspace/write-workspace.ts';
import { anyWorkspace, baseId } from '#test/support/arbitraries.ts';
import { runs } from '#test/support/property.ts';

/** Any workspace, with the bytes of an attachment of its own. */
const anyFile: fc.Arbitrary<WorkspaceFile> = fc
  .tuple(anyWorkspace, fc.uint8Array({ maxLength: 300 }))
  .map(([workspace, bytes]) => {
    const sha256 = hashOf(bytes);
    const attachments = workspace.attachments.map((attachment) =>
      attachment.id === baseId('attachments') ? { ...attachment, sha256 } : attachment,
    );
    return { workspace: { ...workspace, attachments }, attachments: new Map([[sha256, bytes]]) };
  });

function reopened(bytes: Uint8Array): WorkspaceFile {
  const opened = openWorkspace(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure[0]));
  return opened.value;
}

function jsonOf(file: WorkspaceFile): Uint8Array {
  const written = writeJson(file);
  if (!written.ok) throw new Error(JSON.stringify(written.failure));
  return written.value;
}

function sorted({ workspace, attachments }: WorkspaceFile): WorkspaceFile {
  const copy = structuredClone(workspace);
  for (const records of Object.values(copy)) {
    if (Array.isArray(records)) records.sort((a, b) => (a.id < b.id ? -1 : 1));
  }
  return { workspace: copy, attachments };
}

describe('a workspace file', () => {
  it('reads back as the workspace that was written, in both forms', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        expect(reopened(writeSeloste(file))).toEqual(sorted(file));
        expect(reopened(jsonOf(file))).toEqual(sorted(file));
      }),
      runs('write∘read'),
    );
  });

  it('has equal bytes for equal workspaces, whatever the order of records and fields', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const shuffled = { ...file, workspace: backwards(file.workspace) };
        expect(hashOf(writeSeloste(shuffled))).toBe(hashOf(writeSeloste(file)));
        expect(hashOf(jsonOf(shuffled))).toBe(hashOf(jsonOf(file)));
      }),
      runs('equal bytes', 100),
    );
  });
});

/** The same value with every object's fields, and the records of each type, in reverse order. */
function backwards(workspace: WorkspaceFile['workspace']): WorkspaceFile['workspace'] {
  const turn = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turn);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, child]) => [key, turn(child)]),
    );
  };
  const turned = turn(workspace) as WorkspaceFile['workspace'];
  for (const records of Object.values(turned)) if (Array.isArray(records)) records.reverse();
  return turned;
}
