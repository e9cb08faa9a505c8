/** Marks a branch that the types rule out. Reaching it is a defect. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
