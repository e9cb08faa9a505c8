import type { DocumentTree } from '#shared/documents/tree.ts';
import {
  awkwardText,
  callouts,
  dataTable,
  everyInline,
  fieldTable,
  figure,
  lists,
} from './sample-blocks.ts';
import { documentTree, paragraph, phraseOrigin, recordOrigin, text } from './tree-builders.ts';

/**
 * The sample for the tests of every renderer: each block and each inline kind with awkward text, finished
 * as `finishTree` leaves it.
 */

export { awkwardText, everyInline, longWord } from './sample-blocks.ts';
export {
  documentTree,
  paragraph,
  phraseOrigin,
  plainTheme,
  recordOrigin,
  text,
} from './tree-builders.ts';

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
