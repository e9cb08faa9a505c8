import { dpiaCriteria, type Activity } from '#shared/model/activity.ts';

/** What the screening comes to. `one`: one criterion, which decides nothing by itself. */
type Screening = {
  readonly result: 'needed' | 'one' | 'notNeeded' | 'open';
  /** Criteria that are met. */
  readonly met: number;
  /** Criteria that nobody has judged. */
  readonly open: number;
};

/**
 * The result of the nine criteria: two or more call for an assessment as a rule, none for none. What is not
 * judged keeps the result open, unless two are met already.
 *
 * @see Art. 35(1) and (3) GDPR; WP 248 rev.01, section III.B.
 */
export function screeningOf({ criteria }: Activity['dpia']): Screening {
  const answers = dpiaCriteria.map((criterion) => criteria[criterion]);
  const met = answers.filter((answer) => answer?.state === 'answered' && answer.value).length;
  const open = answers.filter(
    (answer) => answer === undefined || answer.state === 'notStated' || answer.state === 'unknown',
  ).length;
  if (met >= 2) return { result: 'needed', met, open };
  if (met === 1) return { result: 'one', met, open };
  return { result: open > 0 ? 'open' : 'notNeeded', met, open };
}
