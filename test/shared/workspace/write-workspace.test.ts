import { describe, expect, it } from 'vitest';
import { hashOf } from '#shared/workspace/hash.ts';
import { openWorkspace } from '#shared/workspace/open-workspace.ts';
import type { WorkspaceFile } from '#shared/workspace/workspace-file.ts';
import { writeJson, writeSeloste } from '#shared/workspace/write-workspace.ts';
import { smallJson } from '#test/support/small-file.ts';

/** The small workspace with an attachment of these bytes. */
function withAttachment(bytes: Uint8Array): WorkspaceFile {
  const sha256 = hashOf(bytes);
  const opened = openWorkspace(
    smallJson({ attachments: [{ id: 'file', fileName: 'file.bin', sha256 }] }),
  );
  if (!opened.ok) throw new Error('The small workspace does not open');
  return { ...opened.value, attachments: new Map([[sha256, bytes]]) };
}

function textOf(file: WorkspaceFile): string {
  const written = writeJson(file);
  if (!written.ok) throw new Error(written.failure.code);
  return new TextDecoder().decode(written.value);
}

describe('writing a workspace', () => {
  it('leaves out what has a default, and types without records', () => {
    expect(JSON.parse(textOf(withAttachment(new Uint8Array())))).toMatchObject({
      activities: [
        { id: 'sales', register: 'customers', name: {}, purpose: { text: {} } },
        { id: 'support', register: 'customers', name: {}, purpose: { text: {} } },
      ],
    });
    const [sales] = (
      JSON.parse(textOf(withAttachment(new Uint8Array()))) as { activities: object[] }
    ).activities;
    expect(Object.keys(sales ?? {})).toEqual(['id', 'name', 'purpose', 'register']);
    expect(textOf(withAttachment(new Uint8Array()))).not.toContain('"transfers": [');
  });

  it('begins the JSON form with what the file is', () => {
    const keys = Object.keys(JSON.parse(textOf(withAttachment(new Uint8Array()))) as object);
    expect(keys.slice(0, 4)).toEqual(['format', 'formatVersion', 'schemaVersions', 'settings']);
    expect(keys.at(-1)).toBe('attachmentData');
  });

  it('refuses the JSON form for an attachment above 1 MB, which the ZIP form takes', () => {
    const file = withAttachment(new Uint8Array(1_000_001));
    expect(writeJson(file)).toMatchObject({
      ok: false,
      failure: { code: 'attachment-too-large', limit: 1_000_000 },
    });
    expect(openWorkspace(writeSeloste(file))).toEqual({ ok: true, value: file });
  });

  it('never writes what reading would take for a bomb', () => {
    const file = withAttachment(new Uint8Array(20_000_000));
    expect(openWorkspace(writeSeloste(file)).ok).toBe(true);
  });

  it('holds 1 MB in the JSON form', () => {
    const file = withAttachment(new Uint8Array(1_000_000).fill(7));
    const written = writeJson(file);
    expect(written.ok && openWorkspace(written.value)).toEqual({ ok: true, value: file });
  });
});
