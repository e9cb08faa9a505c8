import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import { notice, shop } from '#test/support/shop-changes.ts';

const described = (text: string) => shop({ description: { en: { text } } });

/** Languages that texts are really in. */
export const textLanguageCases: readonly RuleCase[] = [
  {
    code: 'text-in-another-language',
    about: 'Swedish sentences in the English field, English ones, and words that leave a doubt.',
    triggers: described(
      'Uppgifterna används för leveranser och för att kunden ska nås med e-post.',
    ),
    field: 'description',
    spares: described('The data is used for deliveries, and to reach the customer by e-mail.'),
    unknown: described('Leveranser, fakturering, kundtjänst'),
    whenUnknown: 'silent',
  },
  {
    code: 'title-in-another-language',
    about: 'A Finnish title of an English notice, an English one, and one that names no document.',
    triggers: notice({ title: { en: { text: 'Kaupan tietosuojaseloste' } } }),
    field: 'title',
    spares: notice({ title: { en: { text: 'Privacy notice of the shop' } } }),
    unknown: notice({ title: { en: { text: 'Kauppa' } } }),
    whenUnknown: 'silent',
  },
  {
    code: 'notice-in-unwritten-language',
    about: 'A notice in Swedish of a workspace that writes English alone, and one in English.',
    triggers: notice({ languages: ['sv'] }),
    field: 'languages',
    spares: notice({ languages: ['en'] }),
    unknown: notice({ languages: [] }),
    whenUnknown: 'silent',
  },
];
