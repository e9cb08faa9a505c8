/** The time, handed to the core by the shell: nothing in `shared/` reads a clock of its own. */
export type Clock = {
  /** This moment as an instant in UTC, `YYYY-MM-DDThh:mm:ss.sssZ`. */
  readonly now: () => string;
  /** The calendar day where the person sits, `YYYY-MM-DD`: what documents and checks take for `asOf`. */
  readonly today: () => string;
};
