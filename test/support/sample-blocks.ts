import type { Block, Citation, Inline } from '#shared/documents/tree.ts';
import { item, paragraph, phraseOrigin, recordOrigin, text } from './tree-builders.ts';

/** Markup of every output format, quotes, brackets out of balance, spaces and dashes that get lost. */
export const awkwardText =
  '<script>alert("1 & 2")</script> #let $x^2_i$ @nimi \\ "lainaus" \'x\' `koodi` *lihava* _kursiivi_ ~ ^ | [auki {auki) ]]> <!-- --> // /* => -> … – — % &amp; &lt; 5 €/kk';

/** Words that only hyphenation gets into a narrow column. */
export const longWord = 'rekisterinpitäjäkohtaisuusarviointimenettelyohjeistuskokonaisuus';

const citation: Citation = {
  kind: 'citation',
  act: 'gdpr',
  article: '30',
  paragraph: '1',
  point: 'a',
  text: '30 artiklan 1 kohdan a alakohta',
};

/** Each kind of inline, cross references among them. */
export const everyInline: readonly Inline[] = [
  text('Tavallinen teksti, '),
  {
    kind: 'strong',
    children: [text('lihava '), { kind: 'emphasis', children: [text('ja kursiivi')] }],
  },
  text(', '),
  { kind: 'emphasis', children: [text('kursiivi')] },
  text(', '),
  {
    kind: 'link',
    target: 'https://tietosuoja.example/ohjeet?a=1&b=%22x%22#osa',
    children: [text('linkki ohjeisiin')],
  },
  text(', '),
  {
    kind: 'link',
    target: 'mailto:tietosuoja@koivulahti.example',
    children: [text('tietosuoja@koivulahti.example')],
  },
  text(', viittaus kohtaan '),
  { kind: 'crossReference', target: 'sailytys', show: 'number', text: '2.1' },
  text(' ('),
  { kind: 'crossReference', target: 'sailytys', show: 'title', text: 'Säilytysaika & "poisto"' },
  text('), alakohtaan '),
  { kind: 'crossReference', target: 'kohta-b', show: 'number', text: 'b' },
  text(' ja liitteeseen '),
  { kind: 'crossReference', target: 'liite', show: 'number', text: 'A' },
  text(', laki '),
  citation,
  {
    kind: 'footnote',
    children: [
      text('Alaviite, jossa on '),
      { kind: 'strong', children: [text('lihavaa')] },
      text('.'),
    ],
  },
  text('.'),
  { kind: 'lineBreak' },
  text('Rivinvaihdon jälkeen '),
  {
    kind: 'placeholder',
    field: { kind: 'record', type: 'activities', record: 'palvelupiste', field: 'retention' },
    text: 'säilytysaika puuttuu',
    origin: recordOrigin('retention'),
  },
  text('.'),
];

export const fieldTable: Block = {
  kind: 'fieldTable',
  origin: recordOrigin('sheet'),
  caption: [text('Käsittelytoimi: neuvontapalvelu')],
  captionVisible: true,
  rows: [
    {
      origin: recordOrigin('purposes/0'),
      label: [text('Käsittelyn tarkoitus')],
      citation,
      value: [paragraph('Asiakkaan neuvominen ja yhteydenottojen seuranta.')],
    },
    {
      origin: recordOrigin('recipients'),
      label: [text('Vastaanottajat')],
      citation: null,
      value: [
        paragraph('Tietoja luovutetaan'),
        {
          kind: 'list',
          origin: phraseOrigin,
          marker: 'bullet',
          items: [
            item(null, null, paragraph('tilintarkastajalle,')),
            item(null, null, paragraph('järjestelmän toimittajalle.')),
          ],
        },
      ],
    },
    {
      origin: recordOrigin('retention'),
      label: [text('Säilytysaika')],
      citation: null,
      value: [
        paragraph({
          kind: 'placeholder',
          field: { kind: 'record', type: 'activities', record: 'palvelupiste', field: 'retention' },
          text: 'säilytysaika puuttuu',
        }),
      ],
    },
  ],
};

export const dataTable: Block = {
  kind: 'dataTable',
  origin: recordOrigin('dataUses'),
  caption: [text('Henkilötiedot ja niiden lähteet')],
  captionVisible: true,
  columns: [
    { header: [text('Tieto')], weight: 2 },
    { header: [text('Lähde')], weight: 2 },
    { header: [text('Peruste')], weight: 3 },
  ],
  rowHeaders: true,
  rows: [
    {
      origin: recordOrigin('dataUses/0'),
      cells: [
        {
          origin: recordOrigin('dataUses/0/category'),
          children: [paragraph('Nimi ja yhteystiedot')],
        },
        { origin: recordOrigin('dataUses/0/source'), children: [paragraph('Rekisteröity itse')] },
        { origin: recordOrigin('dataUses/0/basis'), children: [paragraph('Sopimus, ', citation)] },
      ],
    },
    {
      origin: recordOrigin('dataUses/1'),
      cells: [
        { origin: recordOrigin('dataUses/1/category'), children: [paragraph(longWord)] },
        { origin: recordOrigin('dataUses/1/source'), children: [paragraph(awkwardText)] },
        { origin: recordOrigin('dataUses/1/basis'), children: [] },
      ],
    },
  ],
};

export const figure: Block = {
  kind: 'figure',
  origin: recordOrigin('flow'),
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="60" viewBox="0 0 240 60"><rect x="1" y="10" width="90" height="40" rx="4" fill="#eef2f6" stroke="#1f4e79"/><rect x="149" y="10" width="90" height="40" rx="4" fill="#eef2f6" stroke="#1f4e79"/><path d="M91 30 H149" stroke="#1f4e79"/></svg>',
  alternativeText: 'Tiedot kulkevat "asiakkaalta" palvelupisteeseen.',
  caption: [text('Tietovirta')],
};

export const lists: readonly Block[] = [
  {
    kind: 'list',
    origin: phraseOrigin,
    marker: 'bullet',
    items: [
      item(
        null,
        null,
        paragraph(
          'Ensimmäinen luettelokohta, joka on niin pitkä, että se jatkuu toiselle riville ja näyttää riippuvan sisennyksen',
        ),
        {
          kind: 'list',
          origin: phraseOrigin,
          marker: 'bullet',
          items: [item(null, null, paragraph('sisempi kohta'))],
        },
      ),
      item(null, null, paragraph(awkwardText)),
    ],
  },
  {
    kind: 'list',
    origin: phraseOrigin,
    marker: 'lowerLetter',
    items: [
      item('a', null, paragraph('ensimmäinen alakohta')),
      item('b', 'kohta-b', paragraph('toinen alakohta'), paragraph('ja sen toinen kappale')),
    ],
  },
  {
    kind: 'list',
    origin: phraseOrigin,
    marker: 'decimal',
    items: [
      item('1', null, paragraph('ensimmäinen vaihe')),
      item('2', null, paragraph('toinen vaihe')),
    ],
  },
  {
    kind: 'list',
    origin: phraseOrigin,
    marker: 'upperLetter',
    items: [item('A', null, paragraph('iso kirjain'))],
  },
];

export const callouts: readonly Block[] = (['emphasis', 'note', 'warning'] as const).map(
  (variant) => ({
    kind: 'callout',
    origin: phraseOrigin,
    variant,
    title: [text(`Oikeus vastustaa käsittelyä (${variant})`)],
    children: [
      paragraph(
        'Sinulla on oikeus vastustaa käsittelyä erityiseen tilanteeseesi liittyvällä perusteella.',
      ),
    ],
  }),
);
