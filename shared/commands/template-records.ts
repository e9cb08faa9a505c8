import type { RecordType } from '#shared/model/ids.ts';
import type { LawReference } from '#shared/model/legal-basis.ts';
import type { LibraryItem, LibraryKind } from '#shared/model/library.ts';
import type { RegisterTemplate } from '#shared/model/register-template.ts';

/** Ways from the keys of a template to the words of a workspace. */
export type TemplateWords = {
  readonly itemOf: (kind: LibraryKind, key: string) => LibraryItem;
  /** Id of the workspace's own copy. */
  readonly own: (kind: LibraryKind, key: string) => string;
  /** The words to be written in place. */
  readonly wording: (kind: LibraryKind, key: string) => Readonly<Record<string, unknown>>;
};

/** What a template becomes in a certain workspace. */
export type TemplateSettings = {
  /** Id of the new register. */
  readonly register: string;
  readonly controller: string | null;
  /** Country of the workspace, whose laws are taken. */
  readonly country: string;
  /** Document languages of the workspace. */
  readonly languages: readonly string[];
  readonly idOf: (name: string) => string;
};

type NewRecord = {
  readonly type: RecordType;
  readonly record: Readonly<Record<string, unknown>> & { readonly id: string };
};

const answered = (value: unknown) => ({ state: 'answered', value });

/** Ids of the records that a template's activities and sources become. */
type Ids = ReadonlyMap<string, string>;
type Setting = { readonly ids: Ids; readonly country: string };

/** The records of a template, the register first. What only the controller can know stays open. */
export function* templateRecords(
  template: RegisterTemplate,
  words: TemplateWords,
  settings: TemplateSettings,
): Generator<NewRecord> {
  const { register, idOf, country } = settings;
  yield { type: 'registers', record: registerOf(template, words, settings) };
  const ids = new Map<string, string>();
  for (const source of template.sources) {
    const id = idOf(`${register}-from-${source.id}`);
    ids.set(source.id, id);
    yield { type: 'sources', record: { id, register, ...sourceOf(source, words) } };
  }
  for (const [order, activity] of template.activities.entries()) {
    const id = idOf(`${register}-${activity.id}`);
    ids.set(activity.id, id);
    yield {
      type: 'activities',
      record: { id, register, order: order + 1, ...activityOf(activity, words, { ids, country }) },
    };
  }
  for (const rule of rulesIn(template, country)) {
    const own = ruleOf(rule, words, { ids, country });
    const record = { id: idOf(`${register}-retention`), register, ...own };
    yield { type: 'retentionRules', record };
  }
  for (const recipient of template.recipients) {
    const id = idOf(`${register}-${words.itemOf('recipientCategory', recipient.who).texts.en}`);
    yield { type: 'disclosures', record: { id, register, ...recipientOf(recipient, words, ids) } };
  }
  for (const key of template.measures) {
    const id = idOf(`${register}-${words.itemOf('measure', key).texts.en}`);
    yield { type: 'measures', record: { id, register, ...measureOf(key, words) } };
  }
  yield* documentsOf(settings);
}

function registerOf(
  { name, description, subjects }: RegisterTemplate,
  words: TemplateWords,
  { register, controller }: TemplateSettings,
) {
  const party = { kind: 'party', party: controller };
  const rule = answered({ kind: 'always' });
  return {
    id: register,
    name: localized(name),
    description: localized(description),
    controllers: controller === null ? [] : [{ id: 'controller', party, rule }],
    subjectCategories: subjects.map((key) => words.own('subjectCategory', key)),
  };
}

function localized(texts: RegisterTemplate['name']) {
  return Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, { text }]));
}

function sourceOf(
  { kind, occasion, from }: RegisterTemplate['sources'][number],
  words: TemplateWords,
) {
  return {
    kind: answered(kind),
    occasion: occasion === undefined ? null : words.wording('occasion', occasion),
    party: from === undefined ? null : classOf(from, words),
  };
}

function classOf(key: string, words: TemplateWords) {
  return { kind: 'class', class: { item: words.own('recipientCategory', key) } };
}

function activityOf(
  { purpose, bases, data }: RegisterTemplate['activities'][number],
  words: TemplateWords,
  { ids, country }: Setting,
) {
  return {
    name: {},
    purpose: words.wording('purpose', purpose),
    role: answered('controller'),
    legalBases: bases.map(({ point, interests, article9, laws }, index) => ({
      id: `basis-${index + 1}`,
      point: answered(point),
      interests: interests.map((key, count) => ({
        id: `interest-${index + 1}-${count + 1}`,
        what: { item: words.own('legitimateInterest', key) },
      })),
      article9,
      laws: lawsIn(laws, country),
    })),
    dataUses: data.map(({ category, source, modality }, index) => ({
      id: `data-${index + 1}`,
      dataCategory: words.own('dataCategory', category),
      sources: [idIn(ids, source)],
      modality,
    })),
  };
}

/** The rules that hold in a country: those of its own law, else those for everywhere else. */
function rulesIn({ retention }: RegisterTemplate, country: string): RegisterTemplate['retention'] {
  const hasOwn = retention.some(({ where }) => where === country);
  return retention.filter(
    ({ where }) => where === null || where === country || (where === 'elsewhere' && !hasOwn),
  );
}

/** Laws of the Union and of the country itself. */
function lawsIn(laws: readonly LawReference[], country: string): readonly LawReference[] {
  return laws.filter(({ jurisdiction }) => jurisdiction === 'EU' || jurisdiction === country);
}

function ruleOf(
  { activities, outcome, end, grounds }: RegisterTemplate['retention'][number],
  words: TemplateWords,
  { ids, country }: Setting,
) {
  const item = words.itemOf('endAction', end);
  return {
    scope: scopeOf(activities, ids),
    outcomes: answered([{ id: 'outcome-1', outcome: outcomeOf(outcome, words) }]),
    grounds: lawsIn(grounds, country),
    endAction: 'action' in item ? answered(item.action) : { state: 'notStated' },
    endActionWording: { item: words.own('endAction', end) },
  };
}

function outcomeOf(
  outcome: RegisterTemplate['retention'][number]['outcome'],
  words: TemplateWords,
) {
  if (outcome.kind === 'criteria') {
    const criteria = outcome.criteria.map((key) => ({
      item: words.own('retentionCriterion', key),
    }));
    return { kind: 'criteria', criteria };
  }
  const start = answered({ item: words.own('startEvent', outcome.start) });
  return { kind: 'period', duration: outcome.duration, start };
}

function recipientOf(
  { who, role, activities, modality }: RegisterTemplate['recipients'][number],
  words: TemplateWords,
  ids: Ids,
) {
  return {
    recipient: classOf(who, words),
    role: answered(role),
    scope: scopeOf(activities, ids),
    modality,
  };
}

function measureOf(key: string, words: TemplateWords) {
  const item = words.itemOf('measure', key);
  return {
    name: { item: words.own('measure', key) },
    ...('measureKind' in item
      ? { kind: item.measureKind, objective: answered(item.objective) }
      : { kind: 'organisational' }),
  };
}

function scopeOf(activities: readonly string[], ids: Ids) {
  if (activities.length === 0) return {};
  return { activities: { kind: 'only', ids: activities.map((id) => idIn(ids, id)) } };
}

function idIn(ids: Ids, id: string): string {
  const found = ids.get(id);
  if (found === undefined) throw new Error(`The template has no "${id}"`);
  return found;
}

/** The notice of the register, and the right to complain, which every notice tells. */
function* documentsOf({ register, languages, idOf }: TemplateSettings): Generator<NewRecord> {
  const notice = { id: idOf(`${register}-notice`), registers: [register], languages };
  yield { type: 'notices', record: notice };
  const complaint = { authorities: [{ kind: 'controllersCountry' }] };
  const id = idOf(`${register}-complaint`);
  yield { type: 'rightsSettings', record: { id, register, right: 'complaint', complaint } };
}
