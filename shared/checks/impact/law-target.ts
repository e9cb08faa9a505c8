import { byCodePoint } from '#shared/kernel/compare.ts';
import { gdpr, type LawReference, parseGdprReference, placeOf } from '#shared/law/citations.ts';
import { consentAges, identityNumberRules, statutoryRetention } from '#shared/law/national.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';

/** A place in the GDPR on which processing rests: Arts. 6(1), 9(2) and 10, with or without their points. */
export type ProvisionTarget = {
  readonly kind: 'provision';
  /** How the command line and reports name it: `GDPR 6(1)(f)`. */
  readonly key: string;
  readonly place: LawReference;
};

/** A rule of national law: an age of consent, one on identification numbers, a norm on storage. */
export type NationalTarget = {
  readonly kind: 'national';
  /** How the command line and reports name it: `consent-age:FI`, `identity-number:SE`, `fi.accounting_vouchers`. */
  readonly key: string;
  readonly rule: 'consentAge' | 'identityNumber' | 'retention';
  readonly country: string;
  readonly place: LawReference;
};

/** Places on which legal bases can rest, as far as a workspace tells it. */
const basisPlace = /^(6|6\(1\)|6\(1\)\([a-f]\)|9|9\(2\)|9\(2\)\([a-j]\)|10)$/;

/** The place in the GDPR that a person names: `GDPR Art. 6(1)(f)`, `Article 9(2) GDPR`; `undefined` = none. */
export function gdprPlace(words: string): LawReference | undefined {
  const asked = /^(?:gdpr,?\s*)?(?:art(?:icle|\.)?\s*)?([0-9][0-9a-z()]*)(?:\s*gdpr)?$/i.exec(
    words,
  )?.[1];
  return asked === undefined || asked === words ? undefined : parseGdprReference(asked);
}

/** A place of the GDPR on which legal bases can rest. */
export function provisionTarget(words: string): ProvisionTarget | undefined {
  const place = gdprPlace(words);
  if (place === undefined || !basisPlace.test(placeOf(place))) return undefined;
  return { kind: 'provision', key: `GDPR ${placeOf(place)}`, place };
}

/** A rule of national law by its key. */
export function nationalTarget(words: string): NationalTarget | undefined {
  return nationalTargets.find(({ key }) => key.toLowerCase() === words.toLowerCase());
}

/**
 * The places in the GDPR that legal bases of a workspace rest on, and the national rules of the countries of its
 * parties, by which one can ask what depends on them.
 */
export function lawKeysIn({
  activities,
  registers,
  parties,
  settings,
}: Workspace): readonly string[] {
  const bases = [...activities, ...registers].flatMap(({ legalBases }) => legalBases);
  const points = bases.flatMap(({ point, article9 }) => [
    ...(point.state === 'answered' ? [`GDPR 6(1)(${point.value})`] : []),
    ...article9.map((condition) => `GDPR 9(2)(${condition})`),
  ]);
  const countries = new Set([settings.defaultCountry, ...parties.map(({ country }) => country)]);
  const national = nationalTargets.filter(({ country }) => countries.has(country));
  return [...new Set([...points.sort(byCodePoint), ...national.map(({ key }) => key)])];
}

/** Every rule of national law that can be asked about. */
export const nationalTargets: readonly NationalTarget[] = [
  ...consentAges.map(({ country }) =>
    nationalRule('consentAge', { key: `consent-age:${country}`, country, place: gdpr('8(1)') }),
  ),
  ...identityNumberRules.map(({ country, law }) =>
    nationalRule('identityNumber', { key: `identity-number:${country}`, country, place: law }),
  ),
  ...statutoryRetention.map(({ id, country, law }) =>
    nationalRule('retention', { key: id, country, place: law }),
  ),
];

function nationalRule(
  rule: NationalTarget['rule'],
  about: Pick<NationalTarget, 'key' | 'country' | 'place'>,
): NationalTarget {
  return { kind: 'national', rule, ...about };
}
