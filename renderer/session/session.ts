import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Checker } from '#shared/checks/checker.ts';
import type { Finding } from '#shared/checks/finding.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { StorageFailure } from '#shared/ports/workspace-repository.ts';
import {
  openWorkspaceStore,
  type StorePorts,
  type WorkspaceStore,
} from '#renderer/storage/workspace-store.ts';

/** What the window shows beside the workspace itself. */
export type SessionState = {
  readonly open: WorkspaceStore | null;
  /** Calendar day for which documents and checks are made, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** What the rules found the last time they ran; `null` until they have run once. */
  readonly findings: readonly Finding[] | null;
};

/** What one window works on. */
export type Session = {
  readonly state: StoreApi<SessionState>;
  /** Opens a workspace of the store in place of the one that is open, once that is stored. */
  readonly open: (id: string) => Promise<Result<WorkspaceStore, StorageFailure>>;
  /** Stores what is pending and closes; a failure leaves the workspace open. */
  readonly close: () => Promise<Result<void, StorageFailure>>;
  readonly setAsOf: (day: string) => void;
  /** The calendar day where the person sits. */
  readonly today: () => string;
};

/** How long nothing must change before the rules run again. */
const pauseMs = 300;

/** The session of a window: no workspace is open, and the day is today. */
export function createSession(
  ports: StorePorts & {
    /** Called with the store of each workspace that opens; the answer runs before it closes (a backup). */
    readonly onOpen?: (store: WorkspaceStore) => () => Promise<void>;
    /** Does what the first screen need not wait for; at the first chance by default. */
    readonly whenIdle?: (work: () => void) => void;
  },
): Session {
  const state = createStore<SessionState>(() => ({
    open: null,
    asOf: ports.clock.today(),
    findings: null,
  }));
  let leave: (() => void | Promise<void>)[] = [];
  const close = async (): Promise<Result<void, StorageFailure>> => {
    const { open } = state.getState();
    const flushed = open === null ? ok(undefined) : await open.flush();
    if (!flushed.ok) return flushed;
    const ends = leave;
    leave = [];
    // Who comes back while the backup is written waits for it, and sees nothing of what is closing.
    state.setState({ open: null, findings: null });
    for (const end of ends) await end();
    return flushed;
  };
  const inTurn = oneAfterTheOther();
  return {
    state,
    close: () => inTurn(close),
    setAsOf: (asOf) => state.setState({ asOf }),
    today: ports.clock.today,
    open: (id) =>
      inTurn(async () => {
        const { open } = state.getState();
        if (open?.getState().id === id) return ok(open);
        const closed = await close();
        if (!closed.ok) return closed;
        const opened = await openWorkspaceStore(id, ports);
        if (!opened.ok) return opened;
        state.setState({ open: opened.value });
        const end = ports.onOpen?.(opened.value);
        leave = [
          watchFindings(state, opened.value, ports.whenIdle ?? soon),
          ...(end === undefined ? [] : [end]),
        ];
        return opened;
      }),
  };
}

/** Begins each piece of work when the one before is done: who leaves a workspace may come back at once. */
function oneAfterTheOther(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let before: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = before.then(work, work);
    before = done;
    return done;
  };
}

/** Runs the rules now and after each pause in changes; only what an edit concerns is judged anew. */
function watchFindings(
  state: StoreApi<SessionState>,
  open: WorkspaceStore,
  whenIdle: (work: () => void) => void,
): () => void {
  let checker: Promise<Checker> | undefined;
  let timer: number | undefined;
  let isWatched = true;
  const check = () => {
    timer = undefined;
    checker ??= newChecker();
    void checker.then((ready) => {
      const { asOf } = state.getState();
      if (isWatched) state.setState({ findings: ready.check(open.getState().workspace, asOf) });
    });
  };
  const later = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(check, pauseMs);
  };
  const ends = [
    open.subscribe((now, before) => {
      if (now.workspace !== before.workspace) later();
    }),
    state.subscribe((now, before) => {
      if (now.asOf !== before.asOf) later();
    }),
  ];
  // The first screen is drawn before the rules take their time.
  whenIdle(() => {
    if (isWatched) check();
  });
  return () => {
    isWatched = false;
    window.clearTimeout(timer);
    ends.forEach((end) => end());
  };
}

function soon(work: () => void): void {
  window.setTimeout(work, 0);
}

/** The rules and the law behind them load after the first screen. */
async function newChecker(): Promise<Checker> {
  const { createChecker } = await import('#shared/checks/checker.ts');
  return createChecker();
}
