import { gdpr } from '#shared/law/citations.ts';
import { stateOf } from '#shared/law/countries.ts';
import type { Observation } from '#shared/checks/rule.ts';
import { defineRule, placeIn } from '#shared/checks/rule.ts';

function at(field: string): Observation {
  return placeIn('settings', '', field);
}

/** A workspace without any register in use: there is nothing to keep a record of yet. Art. 30(1). Silent once one is drafted. */
const noRegister = defineRule({
  code: 'workspace-without-register',
  family: 'record',
  severity: 'info',
  article: gdpr('30(1)'),
  source: 'GDPR, Art. 30(1) and (2)',
  unit: 'workspace',
  check: (_, { records }) =>
    records.all('registers').some(({ status }) => status !== 'retired') ? [] : [at('')],
});

/**
 * National rules of a country are applied in which no controller is. Silent while no register names a
 * controller whose country is known.
 */
const defaultCountryUnused = defineRule({
  code: 'default-country-of-no-controller',
  family: 'controllers',
  severity: 'info',
  article: null,
  source: 'GDPR, Arts. 8(1), 23, 87 and 88 leave rules to the law of the country of the controller',
  unit: 'workspace',
  check: ({ defaultCountry }, { records }) => {
    const countries = records
      .all('registers')
      .flatMap(({ controllers }) => controllers)
      .flatMap(({ party }) => (party.kind === 'party' ? [party.party] : []))
      .flatMap((party) => records.find('parties', party)?.country ?? []);
    const isUsed = countries.some((country) => stateOf(country) === stateOf(defaultCountry));
    if (countries.length === 0 || isUsed) return [];
    return [{ ...at('defaultCountry'), params: { country: defaultCountry } }];
  },
});

/** The workspace as a whole. */
export const workspaceRules = [noRegister, defaultCountryUnused] as const;
