import type { Party } from '#shared/model/party.ts';
import { paragraph, present, section } from '#shared/documents/block.ts';
import { contactRefTerm, contactTerms } from '#shared/documents/contact.ts';
import { isVisible, originOf, placeOf } from '#shared/documents/context.ts';
import { crossReference } from '#shared/documents/inline.ts';
import { isGiven, localized, localizedParagraphs } from '#shared/documents/localized.ts';
import { marked } from '#shared/documents/mark.ts';
import { partyName, partyTerm, partyTerms } from '#shared/documents/party-term.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import { withScope } from '#shared/documents/scope-term.ts';
import type { Block, Section } from '#shared/documents/tree.ts';
import { controllerList, controllerTable } from './controller-table.ts';
import { type ResolvedController, resolvedControllers } from './controllers.ts';
import { type NoticeContext, noticeSectionOf, sectionId } from './notice-context.ts';

/** Id of the list of controllers: what other sections refer to. */
export const controllerListId = `${sectionId('controller')}-list`;

/** From how many controllers on those of different countries are listed in a table of their own. */
const listedFrom = 3;

/** Identity and contact details of the controllers, their representatives and contact persons: Art. 13(1)(a), 14(1)(a), 26(2). */
export function buildControllerSection(context: NoticeContext): Section | null {
  const controllers = resolvedControllers(context);
  const { controller } = context.phrases;
  const heading = controllers.length > 1 ? controller.headingSeveral : controller.heading;
  const isListed = controllers.length >= listedFrom && controllers.some(isByCountry);
  return noticeSectionOf(context, 'controller', heading, [
    ...rules(context, controllers, isListed),
    ...(isListed ? [] : controllers.flatMap((entry) => controllerTable(context, entry))),
    ...contactPersons(context),
    ...jointArrangements(context),
    ...(isListed ? present([listSection(context, controllers)]) : []),
  ]);
}

function rules(
  context: NoticeContext,
  controllers: readonly ResolvedController[],
  isListed: boolean,
): readonly Block[] {
  const { controller } = context.phrases;
  const byCountry = controllers.some(isByCountry);
  const sentencesOf = controllers.map(({ controller: entry, register }) => {
    const place = placeOf('registers', register);
    const party = partyTerm(context, place, `controllers/${entry.id}/party`, entry.party);
    if (entry.rule.state !== 'answered') return [];
    if (entry.rule.value.kind === 'fallback') {
      const rule = originOf(place, `controllers/${entry.id}/rule`);
      return marked(say(controller.fallback, { controller: party }), rule);
    }
    if (entry.rule.value.kind !== 'service') return [];
    const field = `controllers/${entry.id}/rule/value/service`;
    const service = localized(context, place, field, entry.rule.value.service);
    return say(controller.forService, { controller: party, service });
  });
  const all = context.registers.map((register) =>
    originOf(placeOf('registers', register), 'controllers'),
  );
  const see = isListed
    ? [
        marked(
          say(controller.seeList, { section: [crossReference(controllerListId, 'number')] }),
          ...all,
        ),
      ]
    : [];
  const first =
    byCountry && context.country === null ? [marked(sayPlain(controller.byCountry), ...all)] : [];
  return [...first, ...sentencesOf, ...see, ...groups(context, controllers)]
    .filter((words) => words.length > 0)
    .map((words) => paragraph(words));
}

function groups(context: NoticeContext, controllers: readonly ResolvedController[]) {
  return controllers.flatMap(({ party }) => {
    const description = party?.groupDescription;
    if (party === undefined || description === undefined || !isGiven(description)) return [];
    const group = localized(context, placeOf('parties', party), 'groupDescription', description);
    return [say(context.phrases.controller.groupMembers, { group })];
  });
}

function isByCountry({ controller }: ResolvedController): boolean {
  return kindOf(controller) === 'countryOfUse';
}

function kindOf(entry: ResolvedController['controller']): string | undefined {
  return entry.rule.state === 'answered' ? entry.rule.value.kind : undefined;
}

function contactPersons(context: NoticeContext): readonly Block[] {
  return context.registers.flatMap((register) => {
    if (
      register.contactPerson.state !== 'answered' ||
      !isVisible(register, context, 'contactPerson')
    ) {
      return [];
    }
    return [contactPerson(context, context.index.party(register.contactPerson.value))];
  });
}

function contactPerson(context: NoticeContext, person: Party): Block {
  const { controller } = context.phrases;
  const name = partyName(context, person);
  const titled =
    person.title === undefined || !isGiven(person.title) || isNamedByTitle(person)
      ? name
      : say(controller.withTitle, {
          name,
          title: localized(context, placeOf('parties', person), 'title', person.title),
        });
  if (person.contactPoints.length === 0) {
    return paragraph(say(controller.contactPersonNamed, { person: titled }));
  }
  const contacts = contactTerms(context, person, person.contactPoints);
  return paragraph(say(controller.contactPersonGives, { person: titled, contacts }));
}

/** A person may be recorded by a title alone, as a name or in place of one. */
function isNamedByTitle({ legalName, tradeName, title }: Party): boolean {
  const name = (legalName === '' ? tradeName : legalName).trim().toLowerCase();
  if (name === '') return true;
  return Object.values(title ?? {}).some(({ text }) => text.trim().toLowerCase() === name);
}

function jointArrangements(context: NoticeContext): readonly Block[] {
  const { controller } = context.phrases;
  return context.registers.flatMap((register) =>
    register.jointArrangements.flatMap((arrangement) => {
      const place = placeOf('registers', register);
      const field = `jointArrangements/${arrangement.id}`;
      const parties = partyTerms(context, place, `${field}/parties`, arrangement.parties);
      const essence =
        arrangement.essence.state === 'answered'
          ? localizedParagraphs(context, place, `${field}/essence/value`, arrangement.essence.value)
          : [];
      return present<Block>([
        paragraph(
          withScope(
            context,
            place,
            `${field}/scope`,
            arrangement.scope,
            context.activities,
            say(controller.jointControllers, { parties }),
          ),
        ),
        essence.length > 0 ? paragraph(sayPlain(controller.jointEssence)) : null,
        ...essence,
        arrangement.contact === null
          ? null
          : paragraph(
              say(controller.jointContact, {
                contact: contactRefTerm(context, arrangement.contact),
              }),
            ),
      ]);
    }),
  );
}

function listSection(
  context: NoticeContext,
  controllers: readonly ResolvedController[],
): Section | null {
  const title = sayPlain(context.phrases.controller.listHeading);
  return section(controllerListId, title, controllerList(context, controllers), {
    numbering: context.workspace.settings.numberedSections ? 'decimal' : 'none',
  });
}
