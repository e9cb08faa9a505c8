import { adequacyDecisionsNamed } from '#shared/law/adequacy.ts';
import type { DecisionNumber } from '#shared/law/decision-number.ts';
import { type FrameworkRow, frameworks } from '#shared/law/frameworks.ts';
import { sccDecisionNamed } from '#shared/law/scc.ts';
import type { DocumentContext } from '#shared/documents/context.ts';
import { text } from '#shared/documents/inline.ts';
import { say } from '#shared/documents/say.ts';
import type { Inline, Origin } from '#shared/documents/tree.ts';

/** A Commission decision as the language names it: "komission täytäntöönpanopäätös (EU) 2021/914". */
export function decisionWords(
  context: DocumentContext,
  number: DecisionNumber,
  form: 'decision' | 'implementingDecision',
  origin: Origin,
): readonly Inline[] {
  const { transfers } = context.phrases;
  const written =
    number.suffix === null
      ? `(EU) ${number.digits}`
      : `${number.digits}/${transfers.decisionSuffixes[number.suffix]}`;
  return say(transfers[form], { number: [text(written, [origin])] });
}

/** A decision that a record names; as typed where the tables do not know it. */
export function namedDecision(
  context: DocumentContext,
  typed: string,
  origin: Origin,
): readonly Inline[] {
  const adequacy = adequacyDecisionsNamed(typed).at(-1);
  if (adequacy !== undefined) return decisionWords(context, adequacy.number, adequacy.form, origin);
  const clauses = sccDecisionNamed(typed);
  if (clauses !== undefined) return sccDecisionWords(context, clauses.number, origin);
  return [text(typed, [origin])];
}

/** A decision on standard contractual clauses: an implementing one since the GDPR. */
export function sccDecisionWords(
  context: DocumentContext,
  number: DecisionNumber,
  origin: Origin,
): readonly Inline[] {
  const form = number.suffix === null ? 'implementingDecision' : 'decision';
  return decisionWords(context, number, form, origin);
}

/** The EU-US framework that rests on a decision. */
export function frameworkOf(digits: string | undefined): FrameworkRow | undefined {
  return frameworks.find((row) => row.decisionDigits === digits);
}

/** The name of a framework in the document's language. */
export function frameworkWords(
  context: DocumentContext,
  row: FrameworkRow,
  origin: Origin,
): readonly Inline[] {
  const { language } = context.phrases;
  const name = row.names[language === 'fi' || language === 'sv' ? language : 'en'];
  return [text(name, [origin])];
}
