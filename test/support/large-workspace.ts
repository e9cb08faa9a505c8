import type { WorkspaceFileInput } from '#shared/workspace/file-head.ts';

/** Numbers in [0, 1) that follow from a seed alone (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Size = { readonly activities: number; readonly seed: number };
type Random = {
  readonly below: (end: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
};

const words = {
  fi: 'asiakas tieto rekisteri laskutus palvelu käsittely säilytys työsuhde hakemus lomake osoite valvonta koulutus sopimus ylläpito'.split(
    ' ',
  ),
  sv: 'kund uppgift register fakturering tjänst behandling lagring anställning ansökan blankett adress bevakning utbildning avtal underhåll'.split(
    ' ',
  ),
  en: 'customer data register invoicing service processing storage employment application form address monitoring training contract maintenance'.split(
    ' ',
  ),
};

const perRegister = 25;
const categories = 120;
const parties = 60;
const items = 40;

/** How many of each an activity has, by turns: the averages are exact when 20 divides the activities. */
const dataUsesByTurns = [4, 5, 6, 7, 8];
const legalBasesByTurns = [1, 2, 3, 2];
const retentionRulesByTurns = [3, 2, 3, 4];
const disclosuresByTurns = [2, 1, 2, 3];

function turn(index: number, counts: readonly number[]): number {
  return counts[index % counts.length] ?? 0;
}

/**
 * A workspace as large as asked for, equal for equal seeds: per activity on average 6 data uses, 2 legal
 * bases, 3 retention rules and 2 disclosures, with texts in three languages. It is written as the application
 * writes: what has a default is left out, and a text stands where the samples have one.
 */
export function largeWorkspace({ activities, seed }: Size): WorkspaceFileInput {
  const next = randomFrom(seed);
  const below = (end: number) => Math.floor(next() * end);
  const random: Random = {
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('Nothing to pick from');
      return item;
    },
  };
  const registers = Math.ceil(activities / perRegister);
  const numbers = Array.from({ length: activities }, (_, index) => index);
  return {
    format: 'seloste',
    formatVersion: 1,
    settings: {
      name: `Large ${seed}`,
      languages: ['fi', 'sv', 'en'],
      completeIn: ['fi', 'sv', 'en'],
      defaultCountry: 'FI',
    },
    vocabulary: [
      ...vocabulary(random, 'subjectCategory', 'subjects'),
      ...vocabulary(random, 'startEvent', 'start'),
      ...vocabulary(random, 'purpose', 'service'),
    ],
    dataCategories: Array.from({ length: categories }, (_, index) => ({
      id: `category-${index}`,
      name: { text: texts(random, 2) },
    })),
    parties: Array.from({ length: parties }, (_, index) => ({
      id: `party-${index}`,
      legalName: `Yritys ${index} Oy`,
      country: 'FI',
      contactPoints: [
        { id: 'mail', channel: 'email' as const, value: `tietosuoja@yritys-${index}.example` },
      ],
    })),
    registers: Array.from({ length: registers }, (_, index) => ({
      id: `register-${index}`,
      name: texts(random, 2),
      description: texts(random, 14),
      controllers: [
        { id: 'controller', party: { kind: 'party' as const, party: `party-${index % parties}` } },
      ],
      subjectCategories: [`subjects-${index % items}`],
    })),
    sources: Array.from({ length: registers }, (_, index) => ({
      id: `source-${index}`,
      register: `register-${index}`,
      kind: { state: 'answered' as const, value: 'dataSubject' as const },
    })),
    activities: numbers.map((index) => activity(random, index)),
    retentionRules: numbers.flatMap((index) =>
      Array.from({ length: turn(index, retentionRulesByTurns) }, (_, rule) =>
        retentionRule(random, index, rule),
      ),
    ),
    disclosures: numbers.flatMap((index) =>
      Array.from({ length: turn(index, disclosuresByTurns) }, (_, order) =>
        disclosure(random, index, order),
      ),
    ),
  };
}

/** Texts of so many words in the three languages. */
function texts({ pick }: Random, length: number) {
  const sentence = (list: readonly string[]) => Array.from({ length }, () => pick(list)).join(' ');
  return {
    fi: { text: sentence(words.fi) },
    sv: { text: sentence(words.sv) },
    en: { text: sentence(words.en) },
  };
}

function vocabulary(
  random: Random,
  kind: 'subjectCategory' | 'startEvent' | 'purpose',
  prefix: string,
) {
  return Array.from({ length: items }, (_, index) => ({
    id: `${prefix}-${index}`,
    kind,
    texts: texts(random, 2),
  }));
}

function registerOf(index: number): string {
  return `register-${Math.floor(index / perRegister)}`;
}

function onlyActivity(index: number) {
  return { activities: { kind: 'only' as const, ids: [`activity-${index}`] } };
}

function onlySubjects(index: number) {
  return { kind: 'only' as const, ids: [`subjects-${index}`] };
}

function activity(random: Random, index: number) {
  const { below } = random;
  return {
    id: `activity-${index}`,
    register: registerOf(index),
    name: texts(random, 2),
    purpose: { text: texts(random, 3) },
    ...(below(5) === 0 ? { description: texts(random, 6) } : {}),
    order: index % perRegister,
    role: { state: 'answered' as const, value: 'controller' as const },
    legalBases: Array.from({ length: turn(index, legalBasesByTurns) }, (_, basis) =>
      legalBasis(random, basis),
    ),
    dataUses: Array.from({ length: turn(index, dataUsesByTurns) }, (_, use) => ({
      id: `use-${use}`,
      dataCategory: `category-${below(categories)}`,
      ...(below(3) === 0 ? { dataSubjects: onlySubjects(below(items)) } : {}),
      sources: [`source-${Math.floor(index / perRegister)}`],
    })),
  };
}

/** Legitimate interests need words; the other bases speak for themselves. */
function legalBasis(random: Random, basis: number) {
  const point = random.pick(['a', 'b', 'c', 'f'] as const);
  return {
    id: `basis-${basis}`,
    point: { state: 'answered' as const, value: point },
    ...(point === 'f' ? { justification: texts(random, 4) } : {}),
  };
}

function retentionRule(random: Random, index: number, rule: number) {
  return {
    id: `retention-${index}-${rule}`,
    register: registerOf(index),
    scope: onlyActivity(index),
    outcomes: {
      state: 'answered' as const,
      value: [
        {
          id: 'period',
          outcome: {
            kind: 'period' as const,
            duration: random.pick(['P6M', 'P2Y', 'P10Y', 'P30D'] as const),
            start: { state: 'answered' as const, value: { item: `start-${random.below(items)}` } },
          },
        },
      ],
    },
    endAction: { state: 'answered' as const, value: 'erase' as const },
  };
}

function disclosure(random: Random, index: number, order: number) {
  return {
    id: `disclosure-${index}-${order}`,
    register: registerOf(index),
    recipient: { kind: 'party' as const, party: `party-${random.below(parties)}` },
    role: { state: 'answered' as const, value: 'processor' as const },
    scope: onlyActivity(index),
    ...(random.below(2) === 0 ? { service: { item: `service-${random.below(items)}` } } : {}),
  };
}
