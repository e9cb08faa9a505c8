import type { Register } from '#shared/model/register.ts';

/** What every section of the page of a register is given. */
export type SectionProps = {
  readonly register: Register;
  /** The heading right above. */
  readonly title: string;
};
