import { gdpr } from '#shared/law/citations.ts';
import type { Observation } from '#shared/checks/rule.ts';
import { defineRule, placeIn } from '#shared/checks/rule.ts';
import { listedDataRules } from './listed-data.ts';

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
    return [placeIn('disclosures', id, 'scope/activities')];
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
      .map(({ id }): Observation => placeIn('activities', id, 'listed'));
  },
});

/** Purposes, and what serves none. */
export const purposeRules = [...listedDataRules, recipientWithoutPurpose, closedPurposes] as const;
