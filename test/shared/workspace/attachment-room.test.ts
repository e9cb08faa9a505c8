import { describe, expect, it } from 'vitest';
import { attachmentRoom } from '#shared/workspace/attachment-room.ts';
import { limits } from '#shared/workspace/limits.ts';
import { hashOf } from '#shared/workspace/hash.ts';
import { workspaceSchema } from '#shared/workspace/workspace.ts';
import { storedShop } from '#test/support/stored-shop.ts';

const shop = { ...storedShop(), attachments: [] };
const bytes = new Uint8Array(1_000_000);
const sha256 = hashOf(bytes);
const withRecord = workspaceSchema.parse({
  ...shop,
  attachments: [{ id: 'contract', fileName: 'contract.pdf', sha256 }],
});

describe('the room for one more attachment', () => {
  it('leaves the records of the workspace their part of the file', () => {
    const room = attachmentRoom({ workspace: shop, attachments: new Map() });
    expect(room).toBeGreaterThan(400_000_000);
    expect(room).toBeLessThan(limits.bytes);
  });

  it('is less by what records speak of already, and by nothing else', () => {
    const attachments = new Map([[sha256, bytes]]);
    const empty = attachmentRoom({ workspace: shop, attachments: new Map() });
    expect(attachmentRoom({ workspace: shop, attachments })).toBe(empty);
    expect(attachmentRoom({ workspace: withRecord, attachments })).toBe(empty - 1_000_000);
  });

  it('is none where a file would have too many entries', () => {
    const records = Array.from({ length: limits.entries }, (_, at) => ({
      id: `a-${at}`,
      fileName: 'a.txt',
      sha256: at.toString(16).padStart(64, '0'),
    }));
    const workspace = workspaceSchema.parse({ ...shop, attachments: records });
    expect(attachmentRoom({ workspace, attachments: new Map() })).toBe(0);
  });
});
