import type { Channel } from '#shared/contract/channels.ts';
import type { contract, DesktopFailure, RequestOf, ResponseOf } from '#shared/contract/desktop.ts';
import type { Result } from '#shared/kernel/result.ts';

/** The contract seen from here: how each request is read. */
export type Requests = {
  readonly [Name in Channel]: {
    readonly request: {
      readonly safeParse: (
        payload: unknown,
      ) => { readonly success: true; readonly data: RequestOf<Name> } | { readonly success: false };
    };
  };
};

/** One plain function per channel. What a handler throws is a defect. */
export type Handlers = {
  readonly [Name in Channel]: (
    request: RequestOf<Name>,
  ) => Promise<Result<ResponseOf<Name>, DesktopFailure>>;
};

/** The handlers of some channels, as one module provides them. */
export type HandlersOf<Name extends Channel> = Pick<Handlers, Name>;

export type Contract = typeof contract;
