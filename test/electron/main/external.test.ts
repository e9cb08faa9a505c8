import { describe, expect, it } from 'vitest';
import { externalHandlers, outsideAddress } from '#electron/main/external.ts';

function handler(agrees: boolean) {
  const asked: string[] = [];
  const opened: string[] = [];
  const { 'external.open': open } = externalHandlers(
    {
      mayOpenOutside: (address) => {
        asked.push(address);
        return Promise.resolve(agrees);
      },
    },
    {
      openExternal: (address) => {
        opened.push(address);
        return Promise.resolve();
      },
    },
  );
  return { open, asked, opened };
}

describe('an address outside', () => {
  it('opens when the person agrees', async () => {
    const { open, asked, opened } = handler(true);
    expect(await open({ url: 'https://tietosuoja.fi/en' })).toEqual({ ok: true, value: null });
    expect([asked, opened]).toEqual([['https://tietosuoja.fi/en'], ['https://tietosuoja.fi/en']]);
  });

  it('stays closed when the person does not', async () => {
    const { open, opened } = handler(false);
    expect(await open({ url: 'mailto:dpo@kunta.example' })).toEqual({ ok: true, value: null });
    expect(opened).toEqual([]);
  });

  it.each([
    'http://tietosuoja.fi/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://server/share',
    'ms-msdt:/id',
    'https://user:secret@tietosuoja.fi/',
    'nonsense',
  ])('is refused without a question: %s', async (url) => {
    const { open, asked, opened } = handler(true);
    expect(await open({ url })).toEqual({
      ok: false,
      failure: { code: 'address-refused', params: {} },
    });
    expect([asked, opened]).toEqual([[], []]);
  });

  it('is shown as it will be opened', () => {
    expect(outsideAddress('https://tietosuoja.fi/\u202efdp.exe')).toBe(
      'https://tietosuoja.fi/%E2%80%AEfdp.exe',
    );
    expect(outsideAddress('https://аpple.example/')).toBe('https://xn--pple-43d.example/');
  });
});
