import type { RightsSetting } from '#shared/model/rights-setting.ts';
import { answered } from '#shared/model/answer.ts';
import type { RightRoutePhrases } from '#shared/phrases/topics/rights.ts';
import { contactRefTerm } from '#shared/documents/contact.ts';
import { originOf, type Place, placeOf } from '#shared/documents/context.ts';
import { crossReference, withoutFullStop } from '#shared/documents/inline.ts';
import { isGiven, localized } from '#shared/documents/localized.ts';
import { marked } from '#shared/documents/mark.ts';
import { partyName, partyTerm } from '#shared/documents/party-term.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import { joinTerms, plainTerm } from '#shared/documents/term.ts';
import { plainText } from '#shared/documents/tree-text.ts';
import type { Inline } from '#shared/documents/tree.ts';
import { controllerListId } from './controller.ts';
import { resolvedControllers } from './controllers.ts';
import { type NoticeContext, sectionId } from './notice-context.ts';
import { type Piece, sentence } from './right-pieces.ts';

type Reach = 'all' | 'one';
type Channel = RightsSetting['channels'][number];

/** How requests are made and what may be asked, as settings for all rights or for one right say: Art. 12(2) and (6). */
export function exercisePieces(
  context: NoticeContext,
  settings: readonly RightsSetting[],
  reach: Reach,
): readonly Piece[] {
  const seen = new Set<string>();
  return settings
    .flatMap((setting) => [
      ...setting.channels.flatMap((channel) => channelWords(context, setting, channel, reach)),
      ...requestWords(context, setting),
    ])
    .filter((words) => {
      const text = plainText(words);
      if (seen.has(text)) return false;
      seen.add(text);
      return true;
    })
    .flatMap(sentence);
}

/** What a derived notice adds for all rights: whom to turn to if no record says so, cost and time. Art. 12(3) and (5). */
export function derivedExercise(
  context: NoticeContext,
  settings: readonly RightsSetting[],
): { readonly first: readonly Piece[]; readonly last: readonly Piece[] } {
  const { rights } = context.phrases;
  const hasRoute = settings.some(({ channels }) => channels.length > 0);
  return {
    first: hasRoute ? [] : sentence(controllerRoute(context, rights.routes.all)),
    last: [...sentence(sayPlain(rights.cost)), ...sentence(sayPlain(rights.time))],
  };
}

function channelWords(
  context: NoticeContext,
  setting: RightsSetting,
  channel: Channel,
  reach: Reach,
): readonly (readonly Inline[])[] {
  const { rights, format } = context.phrases;
  const place = placeOf('rightsSettings', setting);
  const field = `channels/${channel.id}`;
  const route = routeWords(context, channel, rights.routes[reach]);
  const manners = channel.channels.map((manner, index) =>
    plainTerm(
      marked(
        sayPlain(rights.manners[manner]),
        originOf(place, `${field}/channels/${String(index)}`),
      ),
    ),
  );
  return [
    marked(route, originOf(place, `${field}/to`)),
    manners.length === 0 ? [] : say(rights.manner, { manners: joinTerms(manners, format, 'or') }),
    localized(context, place, `${field}/text`, channel.text, setting.links),
  ];
}

function routeWords(
  context: NoticeContext,
  channel: Channel,
  routes: RightRoutePhrases,
): readonly Inline[] {
  switch (channel.to.kind) {
    case 'contactPoint':
      return say(routes.contactPoint, { contact: contactRefTerm(context, channel.to.contact) });
    case 'contactPerson':
      return contactPersonRoute(context, routes);
    case 'controller':
      return controllerRoute(context, routes);
    case 'dpo':
      return context.hasSection(sectionId('dpo'))
        ? say(routes.dpo, { section: [crossReference(sectionId('dpo'), 'number')] })
        : sayPlain(routes.dpoNamed);
  }
}

function contactPersonRoute(context: NoticeContext, routes: RightRoutePhrases): readonly Inline[] {
  const persons = context.registers.flatMap((register) => {
    const person = answered(register.contactPerson);
    return person === undefined ? [] : [{ register, person: context.index.party(person) }];
  });
  if (persons.length === 0) return [];
  const origins = persons.map(({ register }) =>
    originOf(placeOf('registers', register), 'contactPerson'),
  );
  if (context.hasSection(sectionId('controller'))) {
    const reference = crossReference(sectionId('controller'), 'number');
    return marked(say(routes.contactPerson, { section: [reference] }), ...origins);
  }
  const names = persons.map(({ person }) => partyName(context, person));
  return marked(
    say(routes.contactPersonNamed, { person: joinTerms(names, context.phrases.format) }),
    ...origins,
  );
}

/** The controller, or where several are listed the one concerned, by a live reference to their contact details. */
function controllerRoute(context: NoticeContext, routes: RightRoutePhrases): readonly Inline[] {
  if (context.hasSection(controllerListId) && resolvedControllers(context).length > 2) {
    return say(routes.applicableController, {
      section: [crossReference(controllerListId, 'number')],
    });
  }
  if (context.hasSection(sectionId('controller'))) {
    return say(routes.controller, {
      section: [crossReference(sectionId('controller'), 'number')],
    });
  }
  const names = resolvedControllers(context).map(({ register, controller }) =>
    partyTerm(
      context,
      placeOf('registers', register),
      `controllers/${controller.id}/party`,
      controller.party,
    ),
  );
  if (names.length === 0) return [];
  return say(routes.controllerNamed, { controller: joinTerms(names, context.phrases.format) });
}

function requestWords(
  context: NoticeContext,
  setting: RightsSetting,
): readonly (readonly Inline[])[] {
  const { rights } = context.phrases;
  const place: Place = placeOf('rightsSettings', setting);
  const isDerived = context.content === 'derived';
  const phrases = {
    identityCheck: isDerived ? rights.identityCheckOnDoubt : rights.identityCheck,
    clarification: rights.clarification,
    requestForm: rights.requestForm,
  };
  const ifSo = (field: keyof typeof phrases): readonly Inline[] =>
    answered(setting[field]) === true
      ? marked(sayPlain(phrases[field]), originOf(place, field))
      : [];
  const what = localized(context, place, 'whatToState', setting.whatToState, setting.links);
  return [
    isGiven(setting.whatToState) ? say(rights.whatToState, { what: withoutFullStop(what) }) : [],
    ifSo('clarification'),
    ifSo('identityCheck'),
    ifSo('requestForm'),
  ];
}
