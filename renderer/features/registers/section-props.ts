/** What every section of the page of a register is given. */
export type SectionProps = {
  /** Id of the register. */
  readonly register: string;
  /** The heading right above. */
  readonly title: string;
};
