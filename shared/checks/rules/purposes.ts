import { gdpr } from '#shared/law/citations.ts';
import type { Observation } from '#shared/checks/rule.ts';
import { defineRule } from '#shared/checks/rule.ts';

/** Data that a register tells of and that serves no activity: Arts. 5(1)(b), 13(1)(c), 30(1)(c). Silent on what is not collected. */
const dataWithoutPurpose = defineRule({
  code: 'data-without-purpose',
  family: 'record',
  severity: 'warning',
  article: gdpr('5(1)(b)'),
  source: 'GDPR, Arts. 5(1)(b) and (c), 30(1)(c)',
  unit: 'register',
  check: ({ register }) =>
    register.dataUses
      .filter(({ polarity }) => polarity === 'processed')
      .map(({ id, dataCategory }): Observation => ({
        type: 'registers',
        record: register.id,
        field: `dataUses/${id}`,
        params: { category: dataCategory },
      })),
});

/** A disclosure that the text ties to no activity: whose purpose does it serve? Art. 13(1)(e). Told. Silent on authorities' demands. */
const recipientWithoutPurpose = defineRule({
  code: 'recipient-without-purpose',
  family: 'recipients',
  severity: 'info',
  article: gdpr('13(1)(e)'),
  source: 'GDPR, Arts. 5(1)(b), 13(1)(e), 30(1)(d)',
  unit: 'disclosure',
  check: ({ id, scope, modality, purpose }) => {
    const isTied = scope.activities.kind !== 'notStated' || purpose.kind === 'activities';
    if (isTied || modality === 'never' || scope.condition?.kind === 'legalDemand') return [];
    return [{ type: 'disclosures', record: id, field: 'scope/activities' }];
  },
});

/** A list of purposes that is closed, and an activity of the controller that it does not count: Art. 13(1)(c). Silent on lists that are open or say nothing. */
const closedPurposes = defineRule({
  code: 'closed-purposes-contradicted',
  family: 'record',
  severity: 'warning',
  article: gdpr('13(1)(c)'),
  source: 'GDPR, Arts. 5(1)(a) and (b), 13(1)(c)',
  unit: 'register',
  check: (facts) => {
    const { register } = facts;
    if (register.lists.purposes !== 'closed') return [];
    return facts.own
      .filter(({ listed }) => !listed)
      .map(({ id }): Observation => ({ type: 'activities', record: id, field: 'listed' }));
  },
});

/** Purposes, and what serves none. */
export const purposeRules = [dataWithoutPurpose, recipientWithoutPurpose, closedPurposes] as const;
