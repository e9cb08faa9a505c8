import { gdpr } from '#shared/law/citations.ts';
import { easyRequest, fee, feeAllowed, formalRequest } from '#shared/checks/facts/request-texts.ts';
import type { TextInRecord } from '#shared/checks/facts/record-parts.ts';
import { fieldOfText, textsMatching } from '#shared/checks/facts/record-parts.ts';
import type { RuleUnits } from '#shared/checks/rule.ts';
import { defineRule, placeIn } from '#shared/checks/rule.ts';

/** Two months or more. */
const longTime =
  /\b(kahden|kolmen|neljän|kuuden|[2-9])\s+\(?\d?\)?\s*kuukauden|\b(två|tre|fyra|sex|[2-9])\s+månader|\b(two|three|four|six|[2-9])\s+months/i;

/** One month, of which the longer time is the extension. */
const oneMonth =
  /\b(yhden|yksi|1)\s+kuukauden|kuukauden kuluessa|kuukauden sisällä|\ben månad|\b1 månad|\bone month|\b1 month|within a month/i;

type Unit = RuleUnits['text'];

function textsWith({ texts }: Unit, pattern: RegExp, sparing: RegExp): readonly TextInRecord[] {
  return textsMatching(texts, pattern).filter(
    ({ text, isEvidence }) => !isEvidence && !sparing.test(text),
  );
}

/** A right whose text speaks of a fee: requests are free of charge. Art. 12(5). Silent where the text names the cases in which a fee is allowed. */
const feeForRequests = defineRule({
  code: 'fee-for-requests',
  family: 'rights',
  severity: 'warning',
  article: gdpr('12(5)'),
  source: 'GDPR, Arts. 12(5), 15(3)',
  unit: 'text',
  types: ['rightsSettings'],
  check: (unit) =>
    textsWith(unit, fee, feeAllowed).map((text) =>
      placeIn(unit.type, unit.record.id, fieldOfText(unit, text)),
    ),
});

/** A right whose text gives two months or more for the answer, and does not speak of one: Art. 12(3). Silent where one month is told as the rule. */
const lateAnswers = defineRule({
  code: 'answer-later-than-month',
  family: 'rights',
  severity: 'warning',
  article: gdpr('12(3)'),
  source: 'GDPR, Art. 12(3)',
  unit: 'text',
  types: ['rightsSettings'],
  check: (unit) =>
    textsWith(unit, longTime, oneMonth).map((text) =>
      placeIn(unit.type, unit.record.id, fieldOfText(unit, text)),
    ),
});

/** A right whose text asks for a signature or a visit: Art. 12(2), recital 59. Silent where an easier way stands beside it. */
const formalRequests = defineRule({
  code: 'formal-request',
  family: 'rights',
  severity: 'warning',
  article: gdpr('12(2)'),
  source:
    'GDPR, Art. 12(2) and (6), recital 59; EDPB Guidelines 01/2022 on access, points 52 to 79',
  unit: 'text',
  types: ['rightsSettings'],
  check: (unit) =>
    textsWith(unit, formalRequest, easyRequest).map((text) =>
      placeIn(unit.type, unit.record.id, fieldOfText(unit, text)),
    ),
});

/** How requests are made and answered. */
export const requestRules = [feeForRequests, lateAnswers, formalRequests] as const;
