import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import { answered, basis, unknown, words, shop } from '#test/support/shop-changes.ts';

const linkTo = (target: object) => ({
  key: 'terms',
  label: words('terms'),
  target: target as never,
});

/** Legacy instruments, superseded terms, defects of the source, links. */
export const textCases: readonly RuleCase[] = [
  {
    code: 'legacy-instrument-in-text',
    about: 'The Privacy Shield by name, and words that only sound like it.',
    triggers: shop({ description: words('The carrier is in the Privacy Shield.') }),
    field: 'description',
    spares: shop({ description: words('A shield for privacy.') }),
    unknown: shop({ description: {} }),
    whenUnknown: 'silent',
  },
  {
    code: 'repealed-act-in-text',
    about:
      'The Finnish act before the Regulation, the laws on the subject as a whole, and no words.',
    triggers: shop({ description: { fi: { text: 'Tiedot henkilötietolain 26 §:n mukaan.' } } }),
    field: 'description',
    spares: shop({ description: { fi: { text: 'Noudatamme henkilötietolainsäädäntöä.' } } }),
    unknown: shop({ description: {} }),
    whenUnknown: 'silent',
  },
  {
    code: 'repealed-act-in-text',
    about: 'A directive that had ended on the day, and an act that had not.',
    asOf: '2018-12-31',
    triggers: shop({ evidence: [{ quote: 'enligt Directive 95/46/EC' }] }),
    field: 'evidence/0/quote',
    spares: shop({ description: { sv: { text: 'Enligt personuppgiftslagen.' } } }),
    neverUnknown: 'A text names the act or does not.',
  },
  {
    code: 'repealed-act-in-text',
    about: 'The Swedish act ended before the Finnish one of the same name, and both by their time.',
    asOf: '2018-06-01',
    settings: { defaultCountry: 'SE' },
    triggers: shop({ description: { sv: { text: 'Enligt personuppgiftslagen (PUL).' } } }),
    field: 'description',
    spares: shop({ description: { sv: { text: 'Enligt dataskyddsförordningen.' } } }),
    neverUnknown: 'A text names the act or does not.',
  },
  {
    code: 'repealed-act-in-text',
    about: 'The Swedish rule on misuse has ended with its act; a rule of one’s own has not.',
    triggers: basis({ justification: { sv: { text: 'Missbruksregeln tillämpas.' } } }),
    field: 'legalBases/basis/justification',
    spares: basis({ justification: { sv: { text: 'Regeln om missbruk av konton.' } } }),
    unknown: basis({ justification: {} }),
    whenUnknown: 'silent',
  },
  {
    code: 'repealed-act-in-text',
    about: 'The British act of 1998, that of 2018, and an act without its year.',
    triggers: shop({ description: words('We comply with the Data Protection Act 1998.') }),
    field: 'description',
    spares: shop({ description: words('We comply with the Data Protection Act 2018.') }),
    unknown: shop({ description: words('We comply with the Data Protection Act.') }),
    whenUnknown: 'silent',
  },
  {
    code: 'superseded-term',
    about:
      'A Swedish word for a processor that is none, the official one, and the first in words of no known language.',
    triggers: shop({ description: { sv: { text: 'Vår registerförare är ett lager.' } } }),
    field: 'description',
    spares: shop({ description: { sv: { text: 'Vårt personuppgiftsbiträde är ett lager.' } } }),
    unknown: shop({ evidence: [{ quote: 'registerförare' }] }),
    whenUnknown: 'finds',
  },
  {
    code: 'unofficial-term',
    about:
      'A word that is understood, the official one, and the first where nothing tells the language apart.',
    triggers: shop({ description: words('We hold personally identifiable information.') }),
    field: 'description',
    spares: shop({ description: words('We hold personal data.') }),
    unknown: shop({ evidence: [{ quote: 'personally identifiable information' }] }),
    whenUnknown: 'finds',
  },
  {
    code: 'text-defect',
    about: 'Garbled words, sound ones, and words that can be read in two ways.',
    triggers: shop({ evidence: [{ quote: 'purp ose', defect: 'garbled' }] }),
    field: '',
    spares: shop({ evidence: [{ quote: 'purpose' }] }),
    unknown: shop({ evidence: [{ quote: 'purpose', defect: 'ambiguous' }] }),
    whenUnknown: 'silent',
  },
  {
    code: 'label-against-content',
    about: 'A label that points elsewhere, one that fits, and words that can be read in two ways.',
    triggers: shop({ evidence: [{ printedLabel: 'A', defect: 'mislabelled' }] }),
    field: '',
    spares: shop({ evidence: [{ printedLabel: 'A' }] }),
    unknown: shop({ evidence: [{ printedLabel: 'A', defect: 'ambiguous' }] }),
    whenUnknown: 'silent',
  },
  {
    code: 'ambiguous-source',
    about: 'Words that can be read in two ways, and words that cannot.',
    triggers: shop({ evidence: [{ field: 'name', quote: 'they', defect: 'ambiguous' }] }),
    field: 'name',
    spares: shop({ evidence: [{ field: 'name', quote: 'customers' }] }),
    neverUnknown: 'That the reading is not known is what is found.',
  },
  {
    code: 'link-without-target',
    about: 'A link leads somewhere, or it cannot be printed, also when its target is not known.',
    triggers: shop({ links: [{ key: 'terms', label: words('terms') }] }),
    field: 'links/terms/target',
    spares: shop({
      links: [
        {
          key: 'terms',
          label: words('terms'),
          target: { state: 'answered', value: 'https://kauppa.example/terms' },
        },
      ],
    }),
    unknown: shop({ links: [{ key: 'terms', label: words('terms'), target: unknown }] }),
    whenUnknown: 'finds',
  },
  {
    code: 'legacy-link',
    about: 'An unencrypted link, an encrypted one to a page, and one whose target is not known.',
    triggers: shop({ links: [linkTo(answered('http://kauppa.example/terms'))] }),
    field: 'links/terms/target',
    spares: shop({ links: [linkTo(answered('https://kauppa.example/terms'))] }),
    unknown: shop({ links: [linkTo(unknown)] }),
    whenUnknown: 'silent',
  },
];
