import type {
  Block,
  Citation,
  DocumentTree,
  Inline,
  ListItem,
  Origin,
  Paragraph,
  Text,
  Theme,
} from '#shared/documents/tree.ts';

/**
 * Sample trees for the tests of every renderer: one that uses each block and each inline kind with
 * awkward text, finished as `finishTree` leaves it, and small ones to build cases from.
 */

/** Markup of every output format, quotes, brackets out of balance, spaces and dashes that get lost. */
export const awkwardText =
  '<script>alert("1 & 2")</script> #let $x^2_i$ @nimi \\ "lainaus" \'x\' `koodi` *lihava* _kursiivi_ ~ ^ | [auki {auki) ]]> <!-- --> // /* => -> … – — % &amp; &lt; 5 €/kk';

/** Words that only hyphenation gets into a narrow column. */
export const longWord = 'rekisterinpitäjäkohtaisuusarviointimenettelyohjeistuskokonaisuus';

export const plainTheme: Theme = {
  name: 'plain',
  colors: {
    text: '#1b1f24',
    muted: '#57606a',
    accent: '#1f4e79',
    rule: '#c9d1d9',
    headerFill: '#eef2f6',
    calloutFill: '#f4f7fa',
    placeholder: '#9a3412',
  },
  page: { widthMm: 210, heightMm: 297, marginMm: { top: 26, right: 24, bottom: 26, left: 24 } },
  sizes: { body: 10, small: 8.5, title: 22, heading: [14, 11.5, 10] },
};

export const phraseOrigin: readonly Origin[] = [{ kind: 'phrase', phrase: 'sample' }];

export function recordOrigin(field: string, record = 'palvelupiste'): readonly Origin[] {
  return [{ kind: 'record', type: 'activities', record, field }];
}

export function text(value: string): Text {
  return { kind: 'text', text: value };
}

export function paragraph(...content: readonly (string | Inline)[]): Paragraph {
  return {
    kind: 'paragraph',
    tone: 'normal',
    origin: phraseOrigin,
    content: content.map((part) => (typeof part === 'string' ? text(part) : part)),
  };
}

/** An empty finished document in Finnish; a case sets what it is about. */
export function documentTree(parts: Partial<DocumentTree> = {}): DocumentTree {
  return {
    kind: 'document',
    documentKind: 'notice',
    title: [text('Tietosuojaseloste')],
    subtitle: [],
    language: 'fi',
    version: null,
    asOf: '2026-11-21',
    documentDate: '2026-11-21',
    classification: null,
    author: 'Koivulahden palvelupiste Oy',
    theme: plainTheme,
    labels: {
      page: 'Sivu {page} / {pages}',
      contents: 'Sisällys',
      missing: 'Puuttuva tieto',
      footnotes: 'Alaviitteet',
      backToText: 'Takaisin tekstiin',
    },
    titleLines: [],
    children: [],
    ...parts,
  };
}

function item(number: string | null, id: string | null, ...children: readonly Block[]): ListItem {
  return { origin: phraseOrigin, id, number, children };
}

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

const fieldTable: Block = {
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

const dataTable: Block = {
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

const figure: Block = {
  kind: 'figure',
  origin: recordOrigin('flow'),
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="60" viewBox="0 0 240 60"><rect x="1" y="10" width="90" height="40" rx="4" fill="#eef2f6" stroke="#1f4e79"/><rect x="149" y="10" width="90" height="40" rx="4" fill="#eef2f6" stroke="#1f4e79"/><path d="M91 30 H149" stroke="#1f4e79"/></svg>',
  alternativeText: 'Tiedot kulkevat "asiakkaalta" palvelupisteeseen.',
  caption: [text('Tietovirta')],
};

const lists: readonly Block[] = [
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

const callouts: readonly Block[] = (['emphasis', 'note', 'warning'] as const).map((variant) => ({
  kind: 'callout',
  origin: phraseOrigin,
  variant,
  title: [text(`Oikeus vastustaa käsittelyä (${variant})`)],
  children: [
    paragraph(
      'Sinulla on oikeus vastustaa käsittelyä erityiseen tilanteeseesi liittyvällä perusteella.',
    ),
  ],
}));

/** One finished tree with every block kind, every inline kind and awkward text, in Finnish. */
export const everyNodeTree: DocumentTree = documentTree({
  title: [text('Tietosuojaseloste: '), { kind: 'emphasis', children: [text('neuvontapalvelu')] }],
  subtitle: [text('Koivulahden palvelupiste Oy & kumppanit')],
  version: '2.1',
  classification: 'Sisäinen',
  titleLines: [
    [text('Päivätty 21.11.2026')],
    [text('Versio '), { kind: 'strong', children: [text('2.1')] }],
  ],
  children: [
    {
      kind: 'paragraph',
      tone: 'lead',
      origin: phraseOrigin,
      content: [text('Tässä selosteessa kerrotaan, miten käsittelemme henkilötietoja.')],
    },
    { kind: 'tableOfContents', origin: phraseOrigin, title: [text('Sisällys')], depth: 2 },
    {
      kind: 'section',
      id: 'yleista',
      numbering: 'decimal',
      number: '1',
      title: [text('Yleistä: '), text(awkwardText)],
      startsPage: false,
      origin: phraseOrigin,
      children: [
        { kind: 'paragraph', tone: 'normal', origin: phraseOrigin, content: everyInline },
        {
          kind: 'paragraph',
          tone: 'muted',
          origin: phraseOrigin,
          content: [text('Muutettu viimeksi 3.9.2026.')],
        },
        {
          kind: 'paragraph',
          tone: 'normal',
          origin: recordOrigin('description'),
          content: [text(awkwardText)],
        },
        ...lists,
      ],
    },
    {
      kind: 'section',
      id: 'kasittely',
      numbering: 'decimal',
      number: '2',
      title: [text('Käsittely')],
      startsPage: true,
      origin: phraseOrigin,
      children: [
        fieldTable,
        {
          kind: 'section',
          id: 'sailytys',
          numbering: 'decimal',
          number: '2.1',
          title: [text('Säilytysaika & "poisto"')],
          startsPage: false,
          origin: phraseOrigin,
          children: [
            paragraph('Sisemmän osan teksti.'),
            {
              kind: 'section',
              id: 'syvalla',
              numbering: 'decimal',
              number: '2.1.1',
              title: [text('Kolmas taso')],
              startsPage: false,
              origin: phraseOrigin,
              children: [
                paragraph('Kolmannen tason teksti.'),
                {
                  kind: 'section',
                  id: 'syvimmalla',
                  numbering: 'none',
                  number: null,
                  title: [text('Neljäs taso')],
                  startsPage: false,
                  origin: phraseOrigin,
                  children: [paragraph('Neljännen tason teksti.')],
                },
              ],
            },
          ],
        },
      ],
    },
    {
      kind: 'section',
      id: 'taulukot',
      numbering: 'none',
      number: null,
      title: [text('Taulukot, kuvat ja huomautukset')],
      startsPage: false,
      origin: phraseOrigin,
      children: [dataTable, ...callouts, figure],
    },
    { kind: 'pageBreak', origin: phraseOrigin },
    {
      kind: 'section',
      id: 'liite',
      numbering: 'letter',
      number: 'A',
      title: [text('Allekirjoitukset')],
      startsPage: false,
      origin: phraseOrigin,
      children: [
        {
          kind: 'signature',
          origin: phraseOrigin,
          signers: [
            { label: [text('Rekisterinpitäjä')], name: [text('Tietosuojavastaava')] },
            { label: [text('Käsittelijä')], name: [] },
          ],
        },
      ],
    },
  ],
});
