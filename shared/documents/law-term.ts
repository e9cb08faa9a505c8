import { actById, actName } from '#shared/law/acts.ts';
import type { LawReference } from '#shared/model/legal-basis.ts';
import { citeForeign, citeSection } from '#shared/phrases/citation.ts';
import { type DocumentContext, originOf, type Place } from './context.ts';
import { text } from './inline.ts';
import { localized } from './localized.ts';
import { joinTerms, plainTerm, type Term } from './term.ts';
import { plainText } from './tree-text.ts';
import type { Inline } from './tree.ts';

/**
 * A provision of another act as a citation: "kirjanpitolaki (1336/1997), 2 luku 10 §". Acts of another
 * country than the workspace's name that country.
 */
export function lawTerm(
  context: DocumentContext,
  place: Place,
  field: string,
  reference: LawReference,
): Term {
  const { citation, format } = context.phrases;
  const act = actWords(context, place, field, reference);
  const cited = citeSection(plainText(act), reference.section, citation);
  const isForeign =
    reference.jurisdiction !== 'EU' &&
    reference.jurisdiction !== context.workspace.settings.defaultCountry;
  const words = isForeign ? citeForeign(cited, reference.jurisdiction, citation, format) : cited;
  const placeholder = act.find((inline) => inline.kind === 'placeholder');
  if (placeholder !== undefined) return plainTerm([placeholder]);
  const inline: Inline = {
    kind: 'citation',
    act: plainText(act),
    article: reference.section,
    paragraph: null,
    point: null,
    text: words,
    origin: [originOf(place, field)],
  };
  return plainTerm([inline]);
}

/** Several provisions as one term. */
export function lawTerms(
  context: DocumentContext,
  place: Place,
  field: string,
  references: readonly LawReference[],
): Term {
  const terms = references.map((reference, index) =>
    lawTerm(context, place, `${field}/${String(index)}`, reference),
  );
  return joinTerms(terms, context.phrases.format);
}

function actWords(
  context: DocumentContext,
  place: Place,
  field: string,
  reference: LawReference,
): readonly Inline[] {
  const act = reference.actId === undefined ? undefined : actById(reference.actId);
  if (act === undefined) return localized(context, place, `${field}/act`, reference.act);
  const { language } = context.phrases;
  const name = actName(act, language === 'fi' || language === 'sv' ? language : 'en');
  return [text(`${name.text} (${act.number})`)];
}
