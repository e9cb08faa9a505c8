import type { smallWorkspace } from './small-workspace.ts';

/** Changes to the small workspace of the invented shop. */
export type Changes = NonNullable<Parameters<typeof smallWorkspace>[0]>;
type Of<Type extends keyof Changes> = NonNullable<Changes[Type]>[number];

export const answered = <Value>(value: Value) => ({ state: 'answered' as const, value });
export const unknown = { state: 'unknown' as const };
export const notStated = { state: 'notStated' as const };
export const words = (text: string) => ({ en: { text } });
export const wording = (text: string) => ({ text: words(text) });

/** The register, the party and the activity of the shop, and the carrier that gets its data. */
export const shop = (changes: Of<'registers'>): Changes => ({
  registers: [{ id: 'shop', ...changes }],
});
export const kauppa = (changes: Of<'parties'>): Changes => ({
  parties: [{ id: 'kauppa', ...changes }],
});
export const orders = (changes: Of<'activities'>): Changes => ({
  activities: [{ id: 'orders', ...changes }],
});
export const carrier = (changes: Of<'disclosures'>): Changes => ({
  disclosures: [{ id: 'carrier', ...changes }],
});
export const customer = (changes: Of<'sources'>): Changes => ({
  sources: [{ id: 'customer', ...changes }],
});
export const notice = (changes: Of<'notices'>): Changes => ({
  notices: [{ id: 'shop-notice', ...changes }],
});

/** The shop's notice, taken in as it is: what no record states, it does not tell. */
export const asFound: Changes = notice({ content: 'asStated' });

/** Orders on a legal basis. */
export const basis = (changes: object): Changes =>
  orders({ legalBases: [{ id: 'basis', ...changes }] });
export const onPoint = (point: string, changes: object = {}): Changes =>
  basis({ point: answered(point), ...changes });
export const finnishLaw = [{ jurisdiction: 'FI' as const, act: words('Trade Act'), section: '2' }];

/** The category of the customer's name, with changes to it and to the orders. */
export const nameData = (
  category: Of<'dataCategories'>,
  activity: Of<'activities'> = {},
): Changes => ({
  dataCategories: [{ id: 'name', ...category }],
  ...orders(activity),
});

/** Orders handled for the carrier. */
export const processing = (changes: object): Changes =>
  orders({
    role: answered('processor'),
    legalBases: [],
    engagement: {
      onBehalfOf: [{ kind: 'party', party: 'carrier' }],
      categories: [wording('storage')],
      instructions: words('As agreed.'),
      subProcessors: answered('notAllowed'),
      ...changes,
    },
  });

/** Orders decided by a machine, with effect. */
export const decision = (changes: object): Changes =>
  orders({
    automatedDecisions: answered({
      solelyAutomated: answered(true),
      significantEffect: answered(true),
      ...changes,
    }),
  });

/** Marketing by e-mail to those who order. */
export const marketing = (changes: object, point = 'b'): Changes =>
  orders({
    legalBases: [{ id: 'basis', point: answered(point as 'b') }],
    directMarketing: [{ id: 'mail', channels: ['email'], ...changes }],
  });

/** A right as the shop tells it; objection unless another one is named. */
export const right = (changes: Omit<Of<'rightsSettings'>, 'id' | 'register'>): Changes => ({
  rightsSettings: [{ id: 'setting', register: 'shop', right: 'objection', ...changes }],
});

/** The carrier as processor. */
export const processor = (agreement: object | null): Changes =>
  carrier({ role: answered('processor'), processorAgreement: agreement });

/** The shop's only retention rule, its only outcome, and a period from the order. */
export const rule = (changes: Of<'retentionRules'>): Changes => ({
  retentionRules: [{ id: 'two-years', ...changes }],
});
export const period = (duration: string, start: object = answered(wording('the order'))) =>
  answered([{ id: 'o', outcome: { kind: 'period' as const, duration, start: start as never } }]);
export const outcome = (value: object): Changes =>
  rule({ outcomes: answered([{ id: 'o', outcome: value as never }]) });

/** A tracker on the shop's pages. */
export const tracker = (changes: Of<'trackers'>): Changes => ({
  trackers: [{ id: 'basket', register: 'shop', name: 'basket', ...changes }],
});
