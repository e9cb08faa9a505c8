/** Calls over a border between two processes: name → function of one value. */
export type CallMap = { readonly [name: string]: (value: never) => unknown };

/** One end of a channel between processes that clones what it carries. */
export type Port = {
  readonly send: (message: unknown) => void;
  readonly listen: (listener: (message: unknown) => void) => void;
};

/** Calls the other side by name. */
export type Caller<Theirs extends CallMap> = <Name extends keyof Theirs & string>(
  name: Name,
  value: Parameters<Theirs[Name]>[0],
) => Promise<Awaited<ReturnType<Theirs[Name]>>>;

type Message =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly value: unknown }
  | { readonly kind: 'done'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

type Waiting = {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
};

/** Joins two processes: answers their calls with `mine`, and gives a caller of `theirs`. */
export function connect<Theirs extends CallMap>(port: Port, mine: CallMap): Caller<Theirs> {
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  const answer = async (id: number, name: string, value: unknown): Promise<void> => {
    try {
      const call = mine[name] as ((value: unknown) => unknown) | undefined;
      if (call === undefined) throw new Error(`Unknown call: ${name}`);
      port.send({ kind: 'done', id, value: await call(value) });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      port.send({ kind: 'failed', id, message });
    }
  };
  port.listen((received) => {
    const message = received as Message;
    if (message.kind === 'call') return void answer(message.id, message.name, message.value);
    const waiter = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'done') waiter?.resolve(message.value);
    else waiter?.reject(new Error(message.message));
  });
  return (name, value) =>
    new Promise((resolve, reject) => {
      calls += 1;
      waiting.set(calls, { resolve: resolve as (value: unknown) => void, reject });
      port.send({ kind: 'call', id: calls, name, value });
    });
}
