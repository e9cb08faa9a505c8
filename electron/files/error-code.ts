/** Code of an error of the operating system (`ENOENT`); `undefined` for any other error: a defect. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
