import { frameworks } from '#shared/law/frameworks.ts';
import { decisionDigits } from '#shared/law/decision-number.ts';
import { answered } from '#shared/model/answer.ts';
import { type RecordType, recordTypes } from '#shared/model/ids.ts';
import { localizedText } from '#shared/model/localized-text.ts';
import type { Mechanism } from '#shared/model/mechanism.ts';
import { type AnyRecord, recordSchemas } from '#shared/model/records.ts';
import { walkOf } from '#shared/workspace/schema-visitor.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { type Flow, flowsOf } from '#shared/checks/facts/flows.ts';
import { type MechanismState, mechanismState } from '#shared/checks/facts/mechanism-state.ts';
import { type RegisterFacts, registerFacts } from '#shared/checks/facts/register-facts.ts';
import { createRecordStore, type RecordReader } from '#shared/checks/record-store.ts';
import { fieldPath } from '#shared/checks/facts/field-path.ts';
import type { ImpactVia, Reached } from './impact-step.ts';
import type { MechanismTarget } from './impact-target.ts';

/**
 * The records that rest on a transfer instrument: those that name it, those that mean it without naming it
 * (a family stands for the decision in force at the date of the text; a country for the decision that
 * covers it), parties listed under a framework, and texts that mention it.
 */
export function mechanismHits(
  workspace: Workspace,
  target: MechanismTarget,
  asOf: string,
): readonly Reached[] {
  const store = createRecordStore();
  store.update(workspace);
  const named = workspace.registers.flatMap((register) => {
    const facts = registerFacts(register, store.reader, asOf);
    return [
      ...flowsOf(facts, store.reader, asOf).flatMap((flow) => flowHits(flow, target, store.reader)),
      ...safeguardHits(facts, target, asOf),
    ];
  });
  return [...named, ...listings(workspace, target), ...mentions(workspace, target)];
}

function flowHits(flow: Flow, target: MechanismTarget, records: RecordReader): readonly Reached[] {
  const mechanisms = flow.transfer?.mechanisms ?? [];
  if (mechanisms.length === 0) return coveredFlow(flow, target, records);
  return mechanisms.flatMap((mechanism, index) => {
    const via = match(mechanism, flow.mechanisms[index], target);
    return via === undefined ? [] : [hit(flow.place, `mechanisms/${String(index)}`, via)];
  });
}

/** A flow without a mechanism to a country with a decision rests on the decision, if its recipient does. */
function coveredFlow(
  { place, countries, locationField, recipient }: Flow,
  { country, framework, decisions }: MechanismTarget,
  records: RecordReader,
): readonly Reached[] {
  if (country === null || decisions.length === 0 || !countries.includes(country)) return [];
  const party = recipient?.kind === 'party' ? records.find('parties', recipient.party) : undefined;
  const isListed = party?.frameworks.some((entry) => entry.framework === framework) ?? false;
  return framework === null || isListed ? [hit(place, locationField, 'means')] : [];
}

function safeguardHits(
  { register, textDate }: RegisterFacts,
  target: MechanismTarget,
  asOf: string,
): readonly Reached[] {
  return register.defaultSafeguards.mechanisms.flatMap((mechanism, index) => {
    const state = mechanismState(mechanism, { countries: [], asOf, textDate });
    const via = match(mechanism, state, target);
    const place = { type: 'registers' as const, record: register.id };
    return via === undefined
      ? []
      : [hit(place, `defaultSafeguards/mechanisms/${String(index)}`, via)];
  });
}

/** Whether a mechanism is what is asked about, by name or by what it then meant. */
function match(
  { instrument, decision }: Mechanism,
  state: MechanismState | undefined,
  target: MechanismTarget,
): ImpactVia | undefined {
  if (target.instrument !== null && instrument !== target.instrument) return undefined;
  if (target.decisions.length === 0) return 'mechanism';
  const named = answered(decision);
  const digits = named === undefined ? digitsMeant(state) : decisionDigits(named);
  if (digits === undefined || !target.decisions.includes(digits)) return undefined;
  return named === undefined ? 'means' : 'mechanism';
}

function digitsMeant(state: MechanismState | undefined): string | undefined {
  if (state === undefined || !('decision' in state)) return undefined;
  return state.decision?.number.digits;
}

/** A listing tells of a party and of none of its transfers: those that rest on it say so themselves. */
function listings(workspace: Workspace, { framework }: MechanismTarget): readonly Reached[] {
  if (framework === null) return [];
  return workspace.parties.flatMap((party) =>
    party.frameworks
      .filter((entry) => entry.framework === framework)
      .map(({ id }) => ({
        ...hit({ type: 'parties', record: party.id }, `frameworks/${id}`, 'list'),
        spread: 'none' as const,
      })),
  );
}

const walks = new Map(
  recordTypes.map((type) => [
    type,
    walkOf<'text'>(recordSchemas[type], (schema) =>
      schema === localizedText ? 'text' : undefined,
    ),
  ]),
);

function mentions(workspace: Workspace, { framework }: MechanismTarget): readonly Reached[] {
  const row = frameworks.find(({ id }) => id === framework);
  if (row === undefined) return [];
  const patterns = row.mentions.map((pattern) => new RegExp(pattern));
  return recordTypes.flatMap((type) =>
    workspace[type].flatMap((record: AnyRecord) => {
      const fields = textsIn(type, record)
        .filter(({ words }) => patterns.some((pattern) => pattern.test(words)))
        .map(({ field }) => field);
      const [first] = fields;
      return first === undefined ? [] : [hit({ type, record: record.id }, first, 'text')];
    }),
  );
}

function textsIn(type: RecordType, record: AnyRecord) {
  const texts: { readonly field: string; readonly words: string }[] = [];
  walks.get(type)?.trace(record, (_, value, path) => {
    const parsed = localizedText.safeParse(value);
    const words = parsed.success ? Object.values(parsed.data).map(({ text }) => text) : [];
    texts.push({ field: fieldPath(record, [...path]), words: words.join('\n') });
  });
  return texts;
}

function hit(
  {
    type,
    record,
  }: { readonly type: Reached['step']['type'] | 'settings'; readonly record: string },
  field: string,
  via: ImpactVia,
): Reached {
  if (type === 'settings') throw new Error('Settings rest on no instrument');
  return { step: { type, record, field, via }, from: null, spread: 'all' };
}
