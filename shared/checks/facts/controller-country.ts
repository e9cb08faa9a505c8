import type { CheckContext } from '#shared/checks/rule.ts';

/** The country whose law applies to a register: that of its controllers if they have one in common, else the default. */
export function controllerCountry(
  register: string,
  { records, settings }: Pick<CheckContext, 'records' | 'settings'>,
): string {
  const countries = (records.find('registers', register)?.controllers ?? []).flatMap(({ party }) =>
    party.kind === 'party' ? (records.find('parties', party.party)?.country ?? []) : [],
  );
  const [first] = countries;
  const isCommon = first !== undefined && countries.every((country) => country === first);
  return isCommon ? first : settings.defaultCountry;
}
