// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { RecordAttachments } from '#renderer/features/attachments/record-attachments.tsx';
import { mediaTypeOf } from '#renderer/features/attachments/media-types.ts';
import type { RequestOf } from '#shared/contract/desktop.ts';
import { hashOf } from '#shared/workspace/hash.ts';
import { openPage } from '#test/support/form-page.tsx';
import { storedShop } from '#test/support/stored-shop.ts';

const bytes = new TextEncoder().encode('signed');

/** The machine, with a person who always chooses this file. */
function machine(saved: unknown[]) {
  const call = {
    'file.open': () =>
      Promise.resolve({ ok: true, value: { token: '', name: 'DPA.pdf', bytes, hash: '' } }),
    'file.saveAs': ({ bytes: written, ...request }: RequestOf<'file.saveAs'>) => {
      saved.push({ ...request, text: new TextDecoder().decode(written) });
      return Promise.resolve({ ok: true, value: null });
    },
  };
  globalThis.desktop = { call } as never;
}

afterEach(() => {
  globalThis.desktop = undefined;
});

describe('the files of a record', () => {
  it('are kept with the workspace, saved out again, and taken back by undo', async () => {
    const saved: unknown[] = [];
    machine(saved);
    const { user, store } = await openPage(
      storedShop(),
      <RecordAttachments type="parties" id="carrier" />,
    );
    await user.click(await screen.findByRole('button', { name: 'Attach a file' }));
    expect(await screen.findByRole('link', { name: 'DPA.pdf' })).toBeDefined();
    const sha256 = hashOf(bytes);
    expect(store.getState().workspace.attachments).toMatchObject([
      { fileName: 'DPA.pdf', mediaType: 'application/pdf', sha256, evidences: ['carrier'] },
    ]);
    expect(store.getState().attachments.get(sha256)).toEqual(bytes);
    await user.click(screen.getByRole('button', { name: 'Save a copy of DPA.pdf' }));
    expect(saved).toEqual([{ kind: 'attachment', suggestedName: 'DPA.pdf', text: 'signed' }]);
    store.undo();
    await waitFor(() => expect(screen.queryByRole('link', { name: 'DPA.pdf' })).toBeNull());
    expect(store.getState().workspace.attachments).toEqual([]);
  });
});

describe('a media type', () => {
  it.each([
    ['DPA.PDF', 'application/pdf'],
    ['kuva.jpeg', 'image/jpeg'],
    ['notes', 'application/octet-stream'],
    ['constructor.toString', 'application/octet-stream'],
  ])('of %s is %s', (name, type) => {
    expect(mediaTypeOf(name)).toBe(type);
  });
});
