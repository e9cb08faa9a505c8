import { fail, type Result } from '#shared/kernel/result.ts';
import type { StorageFailure } from '#shared/ports/workspace-repository.ts';

/** Ends a transaction with an expected failure: nothing of it is kept. Never leaves this folder. */
export class RefusedError extends Error {
  readonly failure: StorageFailure;

  constructor(failure: StorageFailure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** Runs work on the database; whatever the browser throws becomes a failure that can be told. */
export async function guarded<Value>(
  work: () => Promise<Result<Value, StorageFailure>>,
): Promise<Result<Value, StorageFailure>> {
  try {
    return await work();
  } catch (thrown) {
    return fail(storageFailureOf(thrown));
  }
}

/** What an error of IndexedDB or Dexie means: a full disk, or something only its name can tell. */
export function storageFailureOf(thrown: unknown): StorageFailure {
  const chain = causesOf(thrown);
  const refused = chain.find((cause) => cause instanceof RefusedError);
  if (refused !== undefined) return refused.failure;
  const names = chain.map(({ name }) => name);
  if (names.includes('QuotaExceededError')) return { code: 'storage-full' };
  const [first] = chain;
  return {
    code: 'storage-failed',
    reason: first ? `${first.name}: ${first.message}` : String(thrown),
  };
}

/** An error and what lies behind it: Dexie keeps the browser's own error in `inner`. */
function causesOf(thrown: unknown): readonly Error[] {
  const causes: Error[] = [];
  let next: unknown = thrown;
  while (next instanceof Error && !causes.includes(next)) {
    causes.push(next);
    next = 'inner' in next ? next.inner : next.cause;
  }
  return causes;
}
