import type { HostCalls } from '#test/support/chromium-shell/calls.ts';
import type { Caller } from '#test/support/chromium-shell/link.ts';

/** How the stand-in reaches the host. */
export type HostCaller = Caller<HostCalls>;
