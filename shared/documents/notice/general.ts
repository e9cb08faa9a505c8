import type { GlossaryTerm } from '#shared/model/glossary-term.ts';
import { list, listItem, paragraph } from '#shared/documents/block.ts';
import { isVisible, placeOf } from '#shared/documents/context.ts';
import {
  isGiven,
  localized,
  localizedParagraphs,
  textTerm,
  withOrigin,
} from '#shared/documents/localized.ts';
import { originOf } from '#shared/documents/context.ts';
import { partyTerm } from '#shared/documents/party-term.ts';
import { subjectTerm } from '#shared/documents/record-term.ts';
import { say, sayPlain, sentences } from '#shared/documents/say.ts';
import { joinTerms, plainTerm, type Term } from '#shared/documents/term.ts';
import type { Block, Inline, Section } from '#shared/documents/tree.ts';
import { type NoticeContext, noticeSectionOf } from './notice-context.ts';

/** What the notice is about: registers, services, whose data, and the terms that it uses. */
export function buildGeneralSection(context: NoticeContext): Section | null {
  return noticeSectionOf(context, 'general', context.phrases.general.heading, [
    coverage(context),
    ...descriptions(context),
    ...subjects(context),
    ...glossary(context),
  ]);
}

function coverage(context: NoticeContext): Block {
  const { registers, notice, phrases } = context;
  const names = registers.map((register) =>
    textTerm(context, placeOf('registers', register), 'name', register.name, {}),
  );
  const joined = joinTerms(names, phrases.format);
  const about =
    registers.length === 1
      ? say(phrases.general.coversRegister, { register: joined })
      : say(phrases.general.coversRegisters, { registers: joined });
  const place = placeOf('notices', notice);
  const services = notice.covers.map((service, index) =>
    plainTerm(localized(context, place, `covers/${String(index)}`, service, notice.links)),
  );
  const covers =
    services.length === 0
      ? []
      : say(phrases.general.covers, { services: joinTerms(services, phrases.format) });
  return paragraph(sentences(about, covers));
}

function descriptions(context: NoticeContext): readonly Block[] {
  return context.registers
    .filter((register) => isVisible(register, context, 'description'))
    .flatMap((register) =>
      localizedParagraphs(
        context,
        placeOf('registers', register),
        'description',
        register.description,
        register.links,
      ),
    );
}

function subjects(context: NoticeContext): readonly Block[] {
  const { general } = context.phrases;
  const ofRegisters = context.registers.flatMap((register) =>
    register.subjectCategories.map((id, index) =>
      withOrigin(
        subjectTerm(context, id),
        originOf(placeOf('registers', register), `subjectCategories/${String(index)}`),
      ),
    ),
  );
  const audience = context.notice.audience.map((id, index) =>
    withOrigin(
      subjectTerm(context, id),
      originOf(placeOf('notices', context.notice), `audience/${String(index)}`),
    ),
  );
  return [
    ...sentenceOf(context, ofRegisters, (subject) =>
      say(general.dataSubjects, { subjects: subject }),
    ),
    ...sentenceOf(context, audience, (subject) => say(general.audience, { audience: subject })),
  ];
}

function sentenceOf(
  context: NoticeContext,
  terms: readonly Term[],
  write: (joined: Term) => readonly Inline[],
): readonly Block[] {
  if (terms.length === 0) return [];
  return [paragraph(write(joinTerms(terms, context.phrases.format)))];
}

function glossary(context: NoticeContext): readonly Block[] {
  const terms = context.index
    .glossaryOf(context.notice.id)
    .filter((term) => isVisible(term, context) && isGiven(term.term));
  if (terms.length === 0) return [];
  const lead = paragraph(sayPlain(context.phrases.general.definitions));
  return [lead, list(terms.map((term) => listItem(definition(context, term))))];
}

function definition(context: NoticeContext, entry: GlossaryTerm): readonly Inline[] {
  const place = placeOf('glossaryTerms', entry);
  const { general } = context.phrases;
  const term = plainTerm(localized(context, place, 'term', entry.term));
  const { meaning } = entry;
  switch (meaning.kind) {
    case 'party':
      return say(general.stands, {
        term,
        party: partyTerm(context, place, 'meaning/party', meaning.party),
      });
    case 'paired':
      return say(general.paired, {
        term,
        other: localized(context, place, 'meaning/with', meaning.with),
      });
    case 'definition':
      return say(general.means, {
        term,
        meaning: localized(context, place, 'meaning/definition', meaning.definition, entry.links),
      });
  }
}
