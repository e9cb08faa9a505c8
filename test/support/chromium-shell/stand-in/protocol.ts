import type { CustomScheme, Protocol } from 'electron';
import type { ShellResponse } from '#test/support/chromium-shell/calls.ts';

type Handler = (request: GlobalRequest) => GlobalResponse | Promise<GlobalResponse>;

/** Schemes of the application and who answers them. */
export function standInProtocol(isReady: () => boolean) {
  const schemes = new Map<string, CustomScheme>();
  const handlers = new Map<string, Handler>();
  const protocol = {
    registerSchemesAsPrivileged: (wanted) => {
      if (isReady()) throw new Error('Schemes must be registered before the application is ready');
      for (const scheme of wanted) schemes.set(scheme.scheme, scheme);
    },
    handle: (scheme, handler) => {
      const { privileges } = schemes.get(scheme) ?? {};
      if (privileges?.standard !== true || privileges.secure !== true)
        throw new Error(`${scheme} is not registered as a standard, secure scheme`);
      if (privileges.bypassCSP === true) throw new Error(`${scheme} may not bypass the policy`);
      if (handlers.has(scheme)) throw new Error(`Failed to register a second handler: ${scheme}`);
      handlers.set(scheme, handler);
    },
  } satisfies Partial<Protocol>;
  return {
    protocol,
    answer: async (url: string, method: string): Promise<ShellResponse | null> => {
      const handler = handlers.get(new URL(url).protocol.slice(0, -1));
      if (handler === undefined) return null;
      const response = await handler(new Request(url, { method }));
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: new Uint8Array(await response.arrayBuffer()),
      };
    },
  };
}
