import type { LawRow, Source } from '#shared/law/law-row.ts';

/** Sources that many rows share. A source that serves one row stands in that row. */

const gdprText = {
  title: 'Regulation (EU) 2016/679 of the European Parliament and of the Council',
  reference: 'CELEX 32016R0679; OJ L 119, 4.5.2016, p. 1',
  checkedOn: '2026-11-21',
} as const satisfies Source;

/** A row that restates the GDPR and has held since the day on which the GDPR began to apply, Art. 99(2). */
export const gdprRow = {
  validFrom: '2018-05-25',
  validTo: null,
  source: gdprText,
  verified: true,
  unverified: [],
} as const satisfies LawRow;

/** The same in the language versions: official terms and headings. */
export const gdprWording = {
  ...gdprRow,
  source: {
    ...gdprText,
    title: 'Regulation (EU) 2016/679, Finnish, Swedish and English language versions',
  },
} as const satisfies LawRow;

export const ePrivacyText = {
  title: 'Directive 2002/58/EC of the European Parliament and of the Council',
  reference: 'CELEX 32002L0058; Art. 5(3), applied through national law',
  checkedOn: '2026-11-21',
} as const satisfies Source;
