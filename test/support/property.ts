/** Settings of a property test: at least 300 runs, from a seed that is printed and can be given again. */
export function runs(name: string, numRuns = 300): { numRuns: number; seed: number } {
  const given = process.env['SELOSTE_SEED'];
  const seed = given === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(given);
  process.stdout.write(`${name}: ${numRuns} runs, SELOSTE_SEED=${seed}\n`);
  return { numRuns, seed };
}

/**
 * As `runs`, from one seed unless another is given, for properties that read a PDF back: the reader has
 * ways of its own with rare texts, and a new seed for each run would test the reader.
 */
export function runsOfReader(name: string, numRuns: number): { numRuns: number; seed: number } {
  const seed = Number(process.env['SELOSTE_SEED'] ?? 20_261_122);
  process.stdout.write(`${name}: ${numRuns} runs, SELOSTE_SEED=${seed}\n`);
  return { numRuns, seed };
}
