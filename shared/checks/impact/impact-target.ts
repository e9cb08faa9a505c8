import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { acts } from '#shared/law/acts.ts';
import { adequacyDecisions, adequacyDecisionsNamed } from '#shared/law/adequacy.ts';
import { placeOf } from '#shared/law/citations.ts';
import { decisionDigits } from '#shared/law/decision-number.ts';
import { type FrameworkId, frameworks } from '#shared/law/frameworks.ts';
import { type InstrumentId, transferInstruments } from '#shared/law/instruments.ts';
import { sccDecisionNamed } from '#shared/law/scc.ts';
import { type RecordType, recordTypes } from '#shared/model/ids.ts';
import type { AnyRecord } from '#shared/model/records.ts';
import { indexOf } from '#shared/workspace/record-index.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { instrumentKeysIn, nearest } from './known-keys.ts';
import {
  gdprPlace,
  type NationalTarget,
  nationalTarget,
  nationalTargets,
  type ProvisionTarget,
  provisionTarget,
} from './law-target.ts';

/** What somebody asks about: "what depends on this?" */
export type ImpactTarget =
  /** A record, or (`item` not `null`) one item of a list in it, such as a contact point of a party. */
  | {
      readonly kind: 'record';
      readonly type: RecordType;
      readonly record: string;
      readonly item: string | null;
    }
  /** A way of Chapter V GDPR to transfer data, in general or by decision. */
  | MechanismTarget
  | ProvisionTarget
  | NationalTarget
  /** An act that legal bases or retention rules rest on: by the id in the law tables, else as typed. */
  | { readonly kind: 'act'; readonly key: string; readonly number: string };

/** A transfer instrument, a decision on it, a framework, or whatever is adequate about a country. */
export type MechanismTarget = {
  readonly kind: 'mechanism';
  /** How the command line and reports name it: `bcr`, `2021/914`, `dpf`, `adequacy:JP`. */
  readonly key: string;
  /** `null` = the decisions alone decide. */
  readonly instrument: InstrumentId | null;
  /** Year and number of the decisions that are meant; empty = any. */
  readonly decisions: readonly string[];
  readonly framework: FrameworkId | null;
  /** Country that the decisions cover; `null` = none in particular. */
  readonly country: string | null;
};

/** Nothing in the workspace or in the law tables is called so; what comes nearest, best first. */
export type UnknownTarget = { readonly code: 'unknown-target'; readonly near: readonly string[] };

/**
 * Finds out what a person means: the id of a record (`host`, or `host/privacy` for an item of it), a
 * transfer instrument (`scc_commission`, `SCC 2021/914`, `EU-US DPF`, `adequacy:JP`, `GDPR Art. 46(2)(c)`), an
 * Article that legal bases rest on (`GDPR Art. 6(1)(f)`), a rule of national law (`consent-age:FI`,
 * `identity-number:SE`, `fi.accounting_vouchers`), or an act by its id or number (`fi-1997-1336`, `1336/1997`).
 */
export function impactTarget(
  workspace: Workspace,
  asked: string,
): Result<ImpactTarget, UnknownTarget> {
  const words = asked.trim();
  const target =
    recordTarget(workspace, words) ??
    nationalTarget(words) ??
    provisionTarget(words) ??
    mechanismTarget(words) ??
    actTarget(words);
  if (target !== undefined) return ok(target);
  const known = [
    ...recordTypes.flatMap((type) => workspace[type].map(({ id }: AnyRecord) => id)),
    ...instrumentKeysIn(workspace),
    ...frameworks.map(({ id }) => id),
    ...transferInstruments.map(({ id }) => id),
    ...acts.map(({ id }) => id),
    ...nationalTargets.map(({ key }) => key),
  ];
  return fail({ code: 'unknown-target', near: nearest(words, known) });
}

function recordTarget(workspace: Workspace, words: string): ImpactTarget | undefined {
  const [id = '', item, ...rest] = words.split('/');
  const index = indexOf(workspace);
  const type = recordTypes.find((each) => index.find(each, id) !== undefined);
  if (type === undefined || rest.length > 0) return undefined;
  if (item === undefined) return { kind: 'record', type, record: id, item: null };
  const hasItem = JSON.stringify(index.find(type, id)).includes(`"id":"${item}"`);
  return hasItem ? { kind: 'record', type, record: id, item } : undefined;
}

const everyMechanism = {
  kind: 'mechanism',
  decisions: [],
  framework: null,
  country: null,
} as const;

function mechanismTarget(words: string): MechanismTarget | undefined {
  return (
    frameworkTarget(words) ?? decisionTarget(words) ?? countryTarget(words) ?? familyTarget(words)
  );
}

/** Everyday names beside those that texts use. */
const shortNames: Readonly<Record<FrameworkId, RegExp>> = {
  safeHarbour: /^safe[ -]?harbou?r$/i,
  privacyShield: /^(eu-us )?privacy[ -]?shield$/i,
  dpf: /^(eu-?us )?dpf$/i,
};

function frameworkTarget(words: string): MechanismTarget | undefined {
  const found = frameworks.find(
    ({ id, mentions }) =>
      id === words ||
      shortNames[id].test(words) ||
      mentions.some((pattern) => new RegExp(pattern).test(words)),
  );
  if (found === undefined) return undefined;
  return {
    ...everyMechanism,
    key: found.id,
    instrument: 'adequacy',
    decisions: [found.decisionDigits],
    framework: found.id,
    country: 'US',
  };
}

function decisionTarget(words: string): MechanismTarget | undefined {
  const digits = decisionDigits(words);
  if (digits === undefined) return undefined;
  const adequacy = adequacyDecisionsNamed(digits)[0];
  if (adequacy !== undefined) {
    const { recipient } = adequacy;
    return {
      ...everyMechanism,
      key: digits,
      instrument: 'adequacy',
      decisions: [digits],
      country: recipient.kind === 'country' ? recipient.country : null,
    };
  }
  if (sccDecisionNamed(digits) === undefined) return undefined;
  return { ...everyMechanism, key: digits, instrument: 'scc_commission', decisions: [digits] };
}

/** "adequacy:JP": every decision on the country, also one that was annulled. */
function countryTarget(words: string): MechanismTarget | undefined {
  const country = /^adequacy[ :/-]+([A-Za-z]{2})$/.exec(words)?.[1]?.toUpperCase();
  const rows = adequacyDecisions.filter(
    ({ recipient }) => recipient.kind === 'country' && recipient.country === country,
  );
  if (country === undefined || rows.length === 0) return undefined;
  return {
    ...everyMechanism,
    key: `adequacy:${country}`,
    instrument: 'adequacy',
    decisions: [...new Set(rows.map(({ number }) => number.digits))],
    country,
  };
}

function familyTarget(words: string): MechanismTarget | undefined {
  const asked = words.toLowerCase();
  const place = gdprPlace(words);
  const article = place && placeOf(place);
  const found = transferInstruments.find(
    ({ id, reference, furtherReferences, names, practice }) =>
      id === asked ||
      [reference, ...furtherReferences].some((place) => placeOf(place) === article) ||
      [...Object.values(names), ...Object.values(practice ?? {})].some(
        (name) => name?.toLowerCase() === asked,
      ),
  );
  const id = found === undefined && asked === 'scc' ? 'scc_commission' : found?.id;
  const known = instrumentIds.find((each) => each === id);
  return known === undefined ? undefined : { ...everyMechanism, key: known, instrument: known };
}

const instrumentIds: readonly InstrumentId[] = [
  ...(['adequacy', 'legal_instrument_public', 'bcr', 'scc_commission', 'scc_sa'] as const),
  ...(['code_of_conduct', 'certification', 'ad_hoc_clauses', 'admin_arrangement'] as const),
  ...(['foreign_judgment', 'derog_a', 'derog_b', 'derog_c', 'derog_d', 'derog_e'] as const),
  ...(['derog_f', 'derog_g', 'compelling_legitimate_interests'] as const),
];

function actTarget(words: string): ImpactTarget | undefined {
  const number = actNumber(words);
  const act = acts.find((row) => row.id === words || row.number === words || row.number === number);
  if (act !== undefined) return { kind: 'act', key: act.id, number: act.number };
  return number === undefined ? undefined : { kind: 'act', key: words, number };
}

/** The number of an act in a name that holds one: `1336/1997`, `2018:218`. */
export function actNumber(words: string): string | undefined {
  return /\d{1,4}\/\d{4}|\d{4}:\d{1,4}|\d{4}\/\d{1,4}/.exec(words)?.[0];
}
