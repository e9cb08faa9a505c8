/** What the command line tells the program that called it. */
export const exitCodes = {
  done: 0,
  /** Done, but errors in the content were printed as placeholders. */
  contentErrors: 1,
  usage: 2,
  unreadable: 3,
  notWritten: 4,
  defect: 70,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
