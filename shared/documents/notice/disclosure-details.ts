import type { Disclosure } from '#shared/model/disclosure.ts';
import { isVisible, originOf, type Place, placeOf } from '#shared/documents/context.ts';
import { crossReference } from '#shared/documents/inline.ts';
import { withOrigin, wordingTerm } from '#shared/documents/localized.ts';
import { locationTerm } from '#shared/documents/location-term.ts';
import { marked } from '#shared/documents/mark.ts';
import { recipientRefTerm } from '#shared/documents/party-term.ts';
import { systemTerm } from '#shared/documents/record-term.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import { joinTerms, type Term } from '#shared/documents/term.ts';
import type { Inline } from '#shared/documents/tree.ts';
import { agreementSentences } from './agreement-sentences.ts';
import { coverageSentences } from './coverage-sentences.ts';
import { hasDetails } from './disclosure-label.ts';
import { type NoticeContext, sectionId } from './notice-context.ts';

type Words = readonly Inline[];

/** What is known of a disclosure beyond that it is made, as sentences in a fixed order. */
export function disclosureDetails(
  context: NoticeContext,
  place: Place,
  disclosure: Disclosure,
): readonly Words[] {
  return [
    ...coverageSentences(context, place, disclosure.scope),
    ...way(context, place, disclosure),
    role(context, place, disclosure),
    ...agreementSentences(context, place, disclosure),
    duties(context, place, disclosure),
    transferPointer(context, disclosure),
  ];
}

/** Where the data comes from and goes to, and what the recipient does. */
function way(context: NoticeContext, place: Place, disclosure: Disclosure): readonly Words[] {
  const { recipients } = context.phrases;
  return [
    disclosure.service === null
      ? []
      : say(recipients.service, {
          service: wordingTerm(context, place, 'service', disclosure.service),
        }),
    system(context, place, disclosure),
    detailedLocation(context, place, disclosure),
    origin(context, place, disclosure),
  ];
}

function system(context: NoticeContext, place: Place, disclosure: Disclosure): Words {
  if (disclosure.system === null || disclosure.recipient.kind === 'notStated') return [];
  const term: Term = withOrigin(
    systemTerm(context, context.index.system(disclosure.system)),
    originOf(place, 'system'),
  );
  return say(context.phrases.recipients.system, { system: term });
}

function detailedLocation(context: NoticeContext, place: Place, disclosure: Disclosure): Words {
  const { location } = disclosure;
  if (location.state !== 'answered' || !hasDetails(disclosure)) return [];
  if (!isVisible(disclosure, context, 'location')) return [];
  const where = locationTerm(context, place, 'location/value', location.value);
  return say(context.phrases.recipients.locatedAt, { location: where });
}

function origin(context: NoticeContext, place: Place, { from }: Disclosure): Words {
  const { recipients } = context.phrases;
  if (from.kind === 'ownDevice') {
    return marked(sayPlain(recipients.ownDevice), originOf(place, 'from/kind'));
  }
  if (from.kind === 'controller') return [];
  const earlier = context.index.disclosure(from.disclosure);
  if (!isVisible(earlier, context)) return [];
  const term = recipientRefTerm(
    context,
    placeOf('disclosures', earlier),
    'recipient',
    earlier.recipient,
  );
  return say(recipients.onward, {
    from: withOrigin(term, originOf(place, 'from/disclosure')),
  });
}

/**
 * What the recipient is. Negative rules speak of nobody; for authorities and the public the
 * label says it; and a class may hold private persons, who are no controllers.
 */
function role(context: NoticeContext, place: Place, disclosure: Disclosure): Words {
  if (disclosure.role.state !== 'answered' || disclosure.modality === 'never') return [];
  const { value } = disclosure.role;
  if (value === 'authority' || value === 'public') return [];
  if (value === 'controller' && disclosure.recipient.kind === 'class') return [];
  return marked(sayPlain(context.phrases.recipients.roles[value]), originOf(place, 'role'));
}

function duties(context: NoticeContext, place: Place, disclosure: Disclosure): Words {
  if (disclosure.duties.length === 0 || !isVisible(disclosure, context, 'duties')) return [];
  const terms = disclosure.duties.map((duty, index) =>
    wordingTerm(context, place, `duties/${String(index)}`, duty),
  );
  return say(context.phrases.recipients.duties, {
    duties: joinTerms(terms, context.phrases.format),
  });
}

function transferPointer(context: NoticeContext, disclosure: Disclosure): Words {
  const section = sectionId('transfers');
  const isTransferred = context.index
    .transfersOf(disclosure.register)
    .some(
      (transfer) =>
        transfer.disclosure === disclosure.id &&
        transfer.modality !== 'never' &&
        isVisible(transfer, context),
    );
  if (!isTransferred || !context.hasSection(section)) return [];
  return say(context.phrases.recipients.transferSee, {
    section: [crossReference(section, 'number')],
  });
}
