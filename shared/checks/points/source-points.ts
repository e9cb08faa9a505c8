import { answered } from '#shared/model/answer.ts';
import type { Source } from '#shared/model/source.ts';
import type { NoticeFacts, PlacedUse } from '#shared/checks/facts/notice-facts.ts';
import { hasGeneralData, isOwn } from '#shared/checks/facts/register-facts.ts';
import {
  article14State,
  ownUses,
  regimeOf,
  sourcesOf,
} from '#shared/checks/facts/source-regime.ts';
import { subjectsWithoutData } from '#shared/checks/facts/subjects.ts';
import type { FieldPlace } from '#shared/checks/rule.ts';
import type { Judgement, Part } from './judgement.ts';
import { asking, full, missing, none, notApplicable, ofParts, partial, weak } from './judgement.ts';

/**
 * Art. 14(1)(d): where data comes from others, the categories of data. Every activity that the notice
 * explains and every group of persons needs some, be it in one list for all purposes; asked while all
 * sources are open. Silent on what is done for others and told only in passing.
 */
export function dataCategories(facts: NoticeFacts): Judgement {
  const regime = article14State(facts);
  if (regime === 'doesNot') return notApplicable;
  const general = new Set<string>(
    facts.registers.flatMap(({ register }) => (hasGeneralData(register) ? [register.id] : [])),
  );
  const judgement = ofParts(
    facts.activities
      .filter((activity) => activity.listed || isOwn(activity))
      .map(({ id, register, dataUses }) =>
        dataUses.length > 0 || general.has(register)
          ? full
          : none({ type: 'activities', record: id, field: 'dataUses' }),
      ),
  );
  const [subject] = facts.registers.flatMap(({ register, activities }) =>
    subjectsWithoutData(register, activities, [facts.notice]).map((field): FieldPlace => {
      return { type: 'registers', record: register.id, field };
    }),
  );
  const told =
    judgement.status === 'satisfied' && subject !== undefined
      ? partial('subjects-without-data', subject)
      : judgement;
  return askedWhileOpen(facts, regime, told);
}

/** Art. 14(2)(f): the source of data that others supply. Asked while all sources are open. */
export function source(facts: NoticeFacts): Judgement {
  const regime = article14State(facts);
  if (regime === 'doesNot') return notApplicable;
  const judgement = ofParts(facts.uses.map((placed) => sourcePart(facts, placed)));
  return askedWhileOpen(facts, regime, judgement);
}

function sourcePart(facts: NoticeFacts, placed: PlacedUse): Part {
  const place = { ...placed.place, field: `${placed.place.field}/sources` };
  const sources = sourcesOf(facts, placed);
  if (sources.length === 0) return none(place, 'source-open');
  const unnamed = sources.find(
    ({ kind, party, publiclyAccessible }) =>
      kind.state !== 'answered' ||
      (kind.value === 'thirdParty' &&
        (party === null || party.kind === 'notStated') &&
        answered(publiclyAccessible) !== true),
  );
  return unnamed === undefined
    ? full
    : weak('source-not-named', {
        type: 'sources',
        record: unnamed.id,
        field: unnamed.kind.state === 'answered' ? 'party' : 'kind',
      });
}

function askedWhileOpen(
  facts: NoticeFacts,
  regime: 'applies' | 'open',
  judgement: Judgement,
): Judgement {
  if (regime === 'applies' || judgement.status === 'satisfied') return judgement;
  return asking(judgement, openSource(facts));
}

/**
 * Art. 14(3): people whose data comes from others are told in time, or an exception of Art. 14(5) is relied
 * on. Asked while it is open whether the controller's own data comes from others: all that supply it only may.
 */
export function timing14(facts: NoticeFacts): Judgement {
  const state = article14State(facts);
  if (state === 'doesNot') return notApplicable;
  const others = ownUses(facts)
    .flatMap((placed) => sourcesOf(facts, placed))
    .filter(({ kind }) => answered(kind) === 'thirdParty');
  if (others.length > 0) {
    const certain = others.filter(({ modality }) => modality !== 'may');
    const judgement = ofParts([...new Set([...certain, ...others])].map(timingPart));
    const isAsked = judgement.status === 'missing' && certain.length === 0;
    return isAsked ? asking(judgement, judgement.place) : judgement;
  }
  const question = openSource(facts);
  return question === null ? notApplicable : missing('source-open', question, question);
}

function timingPart({ id, informing }: Source): Part {
  if (informing.state === 'answered' || informing.state === 'notApplicable') return full;
  return none({ type: 'sources', record: id, field: 'informing' });
}

/** The first own data use whose source is open; the activity where it has none at all. */
function openSource(facts: NoticeFacts): FieldPlace | null {
  const uses = ownUses(facts);
  const open = uses.find((placed) => regimeOf(sourcesOf(facts, placed)) === 'open');
  if (open !== undefined) return { ...open.place, field: `${open.place.field}/sources` };
  const [first] = facts.own;
  if (uses.length > 0 || first === undefined) return null;
  return { type: 'activities', record: first.id, field: 'dataUses' };
}
