import type { Block, DocumentTree } from '#shared/documents/tree.ts';
import { documentTree, paragraph, recordOrigin, text } from './every-node-tree.ts';

const labels = [
  'Käsittelyn tarkoitus',
  'Oikeusperuste',
  'Rekisteröityjen ryhmät',
  'Henkilötietojen ryhmät',
  'Tietojen lähteet',
  'Vastaanottajat',
  'Siirrot kolmansiin maihin',
  'Säilytysaika',
  'Poistaminen',
  'Tekniset turvatoimet',
  'Organisatoriset turvatoimet',
  'Järjestelmät',
];

const value =
  'Yhteydenottojen käsittely, asiakkaan tunnistaminen ja palvelun toteuttaminen sekä palvelun laadun seuranta ja virheiden selvittäminen.';

/** The texts of one synthetic activity: twelve pairs of label and value. */
function activityRows(index: number): readonly (readonly [string, string])[] {
  return labels.map((label, row) => [
    label,
    `${value.slice(0, 40 + ((index * 7 + row * 13) % 90))} (${index}.${row})`,
  ]);
}

/** A record of many activities, a section with a table of twelve rows each. */
export function largeRecordTree(activities: number): DocumentTree {
  const sections = Array.from({ length: activities }, (_, index): Block => ({
    kind: 'section',
    id: `toimi-${index}`,
    numbering: 'decimal',
    number: String(index + 1),
    title: [text(`Käsittelytoimi ${index + 1}`)],
    startsPage: false,
    origin: recordOrigin('name', `toimi-${index}`),
    children: [
      {
        kind: 'fieldTable',
        origin: recordOrigin('sheet', `toimi-${index}`),
        caption: [text(`Käsittelytoimi ${index + 1}`)],
        captionVisible: false,
        rows: activityRows(index).map(([label, content], row) => ({
          origin: recordOrigin(`rows/${row}`, `toimi-${index}`),
          label: [text(label)],
          citation: {
            kind: 'citation',
            act: 'gdpr',
            article: '30',
            paragraph: '1',
            point: 'a',
            text: '30 artiklan 1 kohdan a alakohta',
          },
          value: [paragraph(content)],
        })),
      },
    ],
  }));
  return documentTree({
    documentKind: 'record',
    title: [text('Seloste käsittelytoimista')],
    children: sections,
  });
}
