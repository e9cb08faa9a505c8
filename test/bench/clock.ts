/** Milliseconds that some work takes, until it is done. */
export async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The median of many runs after some that warm the code up; each gets its number. */
export async function medianTime(work: (run: number) => unknown, runs = 25): Promise<number> {
  const warmUp = 10;
  const taken: number[] = [];
  for (let run = 0; run < warmUp + runs; run += 1) taken.push(await time(() => work(run)));
  return median(taken.slice(warmUp));
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
