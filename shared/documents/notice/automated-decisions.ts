import { answered } from '#shared/model/answer.ts';
import type { Activity } from '#shared/model/activity.ts';
import type { LocalizedText } from '#shared/model/localized-text.ts';
import { citeGdpr } from '#shared/phrases/citation.ts';
import { list, listItem, paragraph } from '#shared/documents/block.ts';
import { isVisible, originOf, placeOf } from '#shared/documents/context.ts';
import { capitalised, crossReference, gdprCitation, strong } from '#shared/documents/inline.ts';
import { isGiven, localized } from '#shared/documents/localized.ts';
import { marked } from '#shared/documents/mark.ts';
import { say, sayPlain, sentences } from '#shared/documents/say.ts';
import { plainText } from '#shared/documents/tree-text.ts';
import type { Block, Citation, Inline, Section } from '#shared/documents/tree.ts';
import { type NoticeContext, noticeSectionOf, sectionId } from './notice-context.ts';
import { controllerActivities, hasArticle22Decision } from './right-entitlement.ts';
import { activityTerms } from './right-pieces.ts';

type Decision = Extract<Activity['automatedDecisions'], { state: 'answered' }>['value'];
type Told = {
  readonly activity: Activity;
  readonly statement: readonly Inline[];
  readonly details: readonly (readonly Inline[])[];
};

/** Automated decision-making and profiling: Arts. 13(2)(f), 14(2)(g), 22. Open answers print nothing. */
export function buildAutomatedDecisionsSection(context: NoticeContext): Section | null {
  const activities = controllerActivities(context);
  const told = activities
    .filter((activity) => isVisible(activity, context, 'automatedDecisions'))
    .flatMap((activity) => {
      const decision = decisionOf(context, activities, activity);
      return decision === undefined ? [] : [{ activity, ...decision }];
    })
    .filter(({ statement, details }) => statement.length + details.length > 0);
  return noticeSectionOf(
    context,
    'automatedDecisions',
    context.phrases.automatedDecisions.heading,
    told.length === 0
      ? []
      : [...toldBlocks(context, told, activities.length), ...rightsPointer(context)],
  );
}

function decisionOf(
  context: NoticeContext,
  activities: readonly Activity[],
  activity: Activity,
): Omit<Told, 'activity'> | undefined {
  const decision = answered(activity.automatedDecisions);
  if (decision !== undefined) {
    return {
      statement: statementOf(context, activity, decision),
      details: detailsOf(context, activity, decision),
    };
  }
  const isNone = context.content === 'derived' && activities.every(saysNone);
  if (!isNone) return undefined;
  const origin = originOf(placeOf('activities', activity), 'automatedDecisions');
  return {
    statement: marked(sayPlain(context.phrases.automatedDecisions.notMade), origin),
    details: [],
  };
}

/** Whether a record says that no such decisions are made: `notApplicable`, or answered so. */
function saysNone({ automatedDecisions }: Activity): boolean {
  if (automatedDecisions.state === 'notApplicable') return true;
  const decision = answered(automatedDecisions);
  return decision !== undefined && isDenied(decision);
}

function isDenied(decision: Decision): boolean {
  return (
    answered(decision.solelyAutomated) === false || answered(decision.significantEffect) === false
  );
}

function statementOf(
  context: NoticeContext,
  activity: Activity,
  decision: Decision,
): readonly Inline[] {
  const { automatedDecisions: phrases } = context.phrases;
  const at = (field: string) =>
    originOf(placeOf('activities', activity), `automatedDecisions/value/${field}`);
  const claim = claimOf(context, activity, decision);
  const made =
    claim === undefined
      ? []
      : marked(sayPlain(phrases[claim]), at('solelyAutomated'), at('significantEffect'));
  const profiling = answered(decision.profiling);
  return sentences(
    made,
    profiling === undefined
      ? []
      : marked(sayPlain(profiling ? phrases.profiling : phrases.noProfiling), at('profiling')),
    groundSentence(context, activity, decision),
    specialCategories(context, activity, decision),
  );
}

/** What is told of decisions; of a text taken in also that they are made, where their weight is open. */
function claimOf(
  { content }: NoticeContext,
  activity: Activity,
  decision: Decision,
): 'made' | 'notMade' | 'madeAutomatically' | undefined {
  if (hasArticle22Decision(activity)) return 'made';
  if (isDenied(decision)) return 'notMade';
  const isSaid = content === 'asStated' && answered(decision.solelyAutomated) === true;
  return isSaid ? 'madeAutomatically' : undefined;
}

function article(context: NoticeContext, place: Parameters<typeof gdprCitation>[0]): Citation {
  return gdprCitation(place, citeGdpr(place, context.phrases.citation));
}

const groundPoints = { contract: 'a', law: 'b', explicitConsent: 'c' } as const;

function groundSentence(
  context: NoticeContext,
  activity: Activity,
  decision: Decision,
): readonly Inline[] {
  const ground = answered(decision.ground);
  if (ground === undefined) return [];
  const citation = article(context, { article: '22', paragraph: '2', point: groundPoints[ground] });
  return marked(
    say(context.phrases.automatedDecisions.grounds[ground], { citation: [citation] }),
    originOf(placeOf('activities', activity), 'automatedDecisions/value/ground'),
  );
}

/** Art. 22(4): decisions on special categories need explicit consent or a substantial public interest. */
function specialCategories(
  context: NoticeContext,
  activity: Activity,
  decision: Decision,
): readonly Inline[] {
  const point = decision.article9Ground;
  if (point === null) return [];
  const { automatedDecisions, legalBases } = context.phrases;
  const origin = originOf(
    placeOf('activities', activity),
    'automatedDecisions/value/article9Ground',
  );
  return say(automatedDecisions.specialCategories, {
    condition: marked(sayPlain(legalBases.conditions[point]), origin),
    citation: marked([article(context, { article: '9', paragraph: '2', point })], origin),
  });
}

function detailsOf(
  context: NoticeContext,
  activity: Activity,
  decision: Decision,
): readonly (readonly Inline[])[] {
  const { automatedDecisions, common } = context.phrases;
  const place = placeOf('activities', activity);
  const detail = (
    field: keyof typeof automatedDecisions.labels,
  ): readonly (readonly Inline[])[] => {
    const value: LocalizedText = decision[field];
    if (!isGiven(value)) return [];
    const path = `automatedDecisions/value/${field}`;
    return [
      say(common.labelled, {
        label: [strong(sayPlain(automatedDecisions.labels[field]))],
        statement: localized(context, place, path, value, activity.links),
      }),
    ];
  };
  return [
    ...detail('logic'),
    ...detail('significance'),
    ...detail('consequences'),
    ...detail('humanIntervention'),
  ];
}

/** Once for all purposes if it is the same for all of them, else purpose by purpose. */
function toldBlocks(
  context: NoticeContext,
  told: readonly Told[],
  count: number,
): readonly Block[] {
  const [first, ...others] = told;
  if (first === undefined) return [];
  const isSame = told.length === count && others.every((other) => textOf(other) === textOf(first));
  if (isSame) {
    const origins = others.map(({ activity }) =>
      originOf(placeOf('activities', activity), 'automatedDecisions'),
    );
    return blocksOf({ ...first, statement: marked(first.statement, ...origins) });
  }
  const groups = new Map<string, readonly Told[]>();
  for (const entry of told) {
    const key = textOf(entry);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const items = [...groups.values()].map((group) => listItem({ blocks: labelled(context, group) }));
  return [list(items)];
}

function textOf({ statement, details }: Told): string {
  return [statement, ...details].map(plainText).join('\n');
}

function blocksOf({ statement, details }: Omit<Told, 'activity'>): readonly Block[] {
  return [
    ...(statement.length === 0 ? [] : [paragraph(statement)]),
    ...(details.length === 0 ? [] : [list(details.map((detail) => listItem(detail)))]),
  ];
}

/** Purposes with one and the same statement under one label. */
function labelled(context: NoticeContext, group: readonly Told[]): readonly Block[] {
  const activities = group.map(({ activity }) => activity);
  const [first] = group;
  if (first === undefined) return [];
  const label = [strong(capitalised(activityTerms(context, activities).base))];
  const others = activities
    .slice(1)
    .map((activity) => originOf(placeOf('activities', activity), 'automatedDecisions'));
  const statement = marked(first.statement, ...others);
  const { details } = first;
  const { common, security } = context.phrases;
  const lead =
    statement.length === 0
      ? say(security.forScope, { scope: label })
      : say(common.labelled, { label, statement });
  return blocksOf({ statement: lead, details });
}

/** A derived notice points from decisions under Art. 22 to the rights that they give rise to. */
function rightsPointer(context: NoticeContext): readonly Block[] {
  const isMade = controllerActivities(context).some(hasArticle22Decision);
  if (!isMade || context.content !== 'derived' || !context.hasSection(sectionId('rights')))
    return [];
  const section = [crossReference(sectionId('rights'), 'number')];
  return [paragraph(say(context.phrases.automatedDecisions.rightsPointer, { section }))];
}
