import { actById, actName } from '#shared/law/acts.ts';
import { parseGdprReference } from '#shared/law/citations.ts';
import type { LawReference } from '#shared/model/legal-basis.ts';
import {
  citeForeign,
  citeSection,
  citeSections,
  citeUnionAct,
  isWrittenOut,
} from '#shared/phrases/citation.ts';
import { joinTexts, semicolons } from '#shared/phrases/join-list.ts';
import { type DocumentContext, originOf, type Place } from './context.ts';
import { text } from './inline.ts';
import { localized } from './localized.ts';
import { joinTerms, plainTerm, type Term } from './term.ts';
import { plainText } from './tree-text.ts';
import type { Inline, Origin } from './tree.ts';

/** Provisions of one act, with the fields that name them. */
type Provisions = {
  readonly act: readonly Inline[];
  readonly jurisdiction: string;
  readonly sections: readonly string[];
  readonly origins: readonly Origin[];
};

/**
 * Provisions of other acts as one term: "kirjanpitolaki (1336/1997) 2 luku 10 §; tietosuojalaki
 * (1050/2018) 6 ja 29 §". Sections of one act stand together; acts of another country than the workspace's
 * name that country. Acts are set apart by semicolons, because names and places of acts hold commas and
 * conjunctions.
 */
export function lawTerms(
  context: DocumentContext,
  place: Place,
  field: string,
  references: readonly LawReference[],
): Term {
  const provisions = references.map((reference, index): Provisions => {
    const at = `${field}/${String(index)}`;
    return {
      act: actWords(context, place, at, reference),
      jurisdiction: reference.jurisdiction,
      sections: [reference.section],
      origins: [originOf(place, at)],
    };
  });
  const terms = byAct(provisions).map((group) => provisionsTerm(context, group));
  return joinTerms(terms, { lists: { and: semicolons, or: semicolons } });
}

/** Sections of one national act as one; whole acts, chapters and acts of the Union stay by themselves. */
function byAct(provisions: readonly Provisions[]): readonly Provisions[] {
  const groups: Provisions[] = [];
  for (const provision of provisions) {
    const index = groups.findIndex((group) => isJoinable(group, provision));
    const group = groups[index];
    if (group === undefined) groups.push(provision);
    else {
      groups[index] = {
        ...group,
        sections: [...group.sections, ...provision.sections],
        origins: [...group.origins, ...provision.origins],
      };
    }
  }
  return groups;
}

function isJoinable(first: Provisions, second: Provisions): boolean {
  const isPlain = ({ sections }: Provisions): boolean =>
    sections.every((section) => section !== '' && !section.includes(':') && !isWrittenOut(section));
  return (
    first.jurisdiction !== 'EU' &&
    first.jurisdiction === second.jurisdiction &&
    plainText(first.act) === plainText(second.act) &&
    isPlain(first) &&
    isPlain(second)
  );
}

function provisionsTerm(context: DocumentContext, provisions: Provisions): Term {
  const placeholder = provisions.act.find((inline) => inline.kind === 'placeholder');
  if (placeholder !== undefined) return plainTerm([placeholder]);
  const inline: Inline = {
    kind: 'citation',
    act: plainText(provisions.act),
    article: provisions.sections.join(', '),
    paragraph: null,
    point: null,
    text: citedWords(context, provisions),
    origin: provisions.origins,
  };
  return plainTerm([inline]);
}

function citedWords(context: DocumentContext, { act, jurisdiction, sections }: Provisions): string {
  const { citation, format } = context.phrases;
  const name = plainText(act);
  const [section = '', ...more] = sections;
  if (jurisdiction === 'EU') {
    const place = parseGdprReference(section);
    return place === undefined
      ? citeSection(name, section, citation)
      : citeUnionAct(name, place, citation);
  }
  const cited =
    more.length === 0
      ? citeSection(name, section, citation)
      : citeSections(name, joinTexts(sections, format, 'and'), citation);
  return jurisdiction === context.workspace.settings.defaultCountry
    ? cited
    : citeForeign(cited, jurisdiction, citation, format);
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
