import type { OnBeforeRequestListenerDetails, Session, WebRequest } from 'electron';

type BeforeRequest = Parameters<WebRequest['onBeforeRequest']>[0];
type Check = Parameters<Session['setPermissionCheckHandler']>[0];
type Ask = Parameters<Session['setPermissionRequestHandler']>[0];

/** The session: permissions and requests go through the application's own handlers. */
export function standInSession() {
  let beforeRequest: BeforeRequest = null;
  let check: Check = null;
  let ask: Ask = null;
  const webRequest = {
    onBeforeRequest: (listener: unknown) => {
      beforeRequest = listener as BeforeRequest;
    },
  } satisfies Partial<WebRequest>;
  const defaultSession = {
    webRequest: webRequest as unknown as WebRequest,
    setPermissionCheckHandler: (handler) => {
      check = handler;
    },
    setPermissionRequestHandler: (handler) => {
      ask = handler;
    },
    setDevicePermissionHandler: () => undefined,
  } satisfies Partial<Session>;
  return {
    session: { defaultSession },
    isCancelled: (url: string): Promise<boolean> =>
      new Promise((resolve) => {
        if (beforeRequest === null) {
          resolve(false);
          return;
        }
        beforeRequest({ url } as OnBeforeRequestListenerDetails, ({ cancel }) =>
          resolve(cancel === true),
        );
      }),
    /** Granted only when both handlers say so; a permission that nobody guards is granted. */
    grants: async (permission: string): Promise<boolean> => {
      const checked = check?.(null, permission as never, '', {} as never) ?? true;
      const asked = await new Promise<boolean>((resolve) => {
        if (ask === null) resolve(true);
        else ask({} as never, permission as never, resolve, {} as never);
      });
      return checked && asked;
    },
  };
}
