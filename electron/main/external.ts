import type { Shell } from 'electron';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Dialogs } from './dialogs.ts';
import type { HandlersOf } from './handlers.ts';

/** Opens addresses outside the application: web pages and e-mail only, and only when the person agrees. */
export function externalHandlers(
  dialogs: Pick<Dialogs, 'mayOpenOutside'>,
  shell: Pick<Shell, 'openExternal'>,
): HandlersOf<'external.open'> {
  return {
    'external.open': async ({ url }) => {
      const address = outsideAddress(url);
      if (address === undefined) return fail({ code: 'address-refused', params: {} });
      if (await dialogs.mayOpenOutside(address)) await shell.openExternal(address);
      return ok(null);
    },
  };
}

/** The address as it will be opened; `undefined` for anything but a plain web page or an e-mail. */
export function outsideAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, username, password, href } = new URL(url);
  if (!['https:', 'mailto:'].includes(protocol)) return undefined;
  return username === '' && password === '' ? href : undefined;
}
