import { gdpr } from '#shared/law/citations.ts';
import { fieldOfText, textsMatching } from '#shared/checks/facts/record-parts.ts';
import type { FieldPlace, RuleUnits } from '#shared/checks/rule.ts';
import { defineRule, placeIn } from '#shared/checks/rule.ts';

/** Words of the form that the Personal Data Act (523/1999) asked for, which many notices still follow. Manual files are spoken of today as well. */
const oldForm =
  /säännönmukai\S+ (tietoläht\S+|(tietojen )?luovut\S+)|rekisteriasioista vastaav\S+|rekisterin suojauksen periaat\S+|\batk(:|-|\b)\S*/i;

/** Words of a form of earlier law, in a text or in words of the source; once per record. Told. */
const formOfEarlierLaw = defineRule({
  code: 'form-of-earlier-law',
  family: 'documents',
  severity: 'info',
  article: gdpr('12(1)'),
  source: 'Personal Data Act (523/1999), section 10; GDPR, Arts. 12(1), 13, 14',
  unit: 'text',
  types: [
    'registers',
    'notices',
    'clauses',
    'sources',
    'disclosures',
    'measures',
    'rightsSettings',
  ],
  check: (unit) => {
    const found = textsMatching(unit.texts, oldForm).find(
      ({ language }) => language === null || language === 'fi',
    );
    const [words] = found === undefined ? [] : (oldForm.exec(found.text) ?? []);
    if (found === undefined || words === undefined) return [];
    return [{ ...at(unit, fieldOfText(unit, found)), params: { words } }];
  },
});

type Unit = RuleUnits['text'];

function at({ type, record }: Unit, field: string): FieldPlace {
  return placeIn(type, record.id, field);
}

/** Words that have grown old with the law. */
export const oldWordRules = [formOfEarlierLaw] as const;
