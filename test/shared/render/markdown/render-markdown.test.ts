import { describe, expect, it } from 'vitest';
import { referenceTexts, sectionNumbers } from '#shared/documents/tree-text.ts';
import type { Block, Inline, List, Section } from '#shared/documents/tree.ts';
import { renderMarkdown } from '#shared/render/markdown/render-markdown.ts';
import {
  documentTree,
  everyNodeTree,
  paragraph,
  recordOrigin,
  text,
} from '#test/support/every-node-tree.ts';
import { attribute, elementsOf, textOf } from '#test/support/html-text.ts';
import { markdownHtml } from '#test/support/markdown-text.ts';

const { output, diagnostics } = renderMarkdown(everyNodeTree);
const elements = elementsOf(markdownHtml(output));

function markdownOf(...children: readonly Block[]): string {
  return renderMarkdown(documentTree({ title: [text('T')], children })).output.slice(5);
}

function list(
  marker: List['marker'],
  ...items: readonly (readonly [string | null, string])[]
): List {
  return {
    kind: 'list',
    origin: [],
    marker,
    items: items.map(([number, words]) => ({
      origin: [],
      id: null,
      number,
      children: [paragraph(words)],
    })),
  };
}

function nested(levels: number): Section {
  return {
    kind: 'section',
    id: `level-${String(levels)}`,
    numbering: 'none',
    number: null,
    title: [text('Title')],
    startsPage: false,
    origin: [],
    children: levels === 1 ? [] : [nested(levels - 1)],
  };
}

it('ends with one line feed, has no trailing white space and equals itself when written again', () => {
  expect(output).toMatch(/[^\n]\n$/);
  expect(output).not.toMatch(/[ \t]\n/);
  expect(renderMarkdown(everyNodeTree).output).toBe(output);
});

describe('sections', () => {
  it('are headings with number and anchor', () => {
    const printed = elements
      .filter((element) => /^h[2-6]$/.test(element.tagName))
      .flatMap((heading) => {
        const anchor = elements.find((element) => element.parentNode === heading);
        const number = /^(?:[A-Z]|\d+(?:\.\d+)*)(?= )/.exec(textOf(heading));
        return anchor === undefined || number === null
          ? []
          : [{ target: attribute(anchor, 'id'), text: number[0] }];
      });
    expect(printed).toEqual(sectionNumbers(everyNodeTree));
  });

  it('below the sixth level are bold lines', () => {
    expect(markdownOf(nested(6))).toContain('\n\n<a id="level-1"></a>**Title**');
  });
});

describe('references and contents', () => {
  it('print cross references as links to anchors that exist', () => {
    const ids = new Set(elements.map((element) => attribute(element, 'id')));
    const links = elements.filter((element) =>
      /^#(?!user-)/.test(attribute(element, 'href') ?? ''),
    );
    expect(links.filter((link) => !ids.has((attribute(link, 'href') ?? '').slice(1)))).toEqual([]);
    const inParagraphs = links
      .filter((link) => link.parentNode?.nodeName === 'p')
      .map((link) => ({ target: attribute(link, 'href')?.slice(1), text: textOf(link) }));
    expect(inParagraphs).toEqual(referenceTexts(everyNodeTree));
  });

  it('list the contents as nested links', () => {
    expect(output).toContain('- [2 Käsittely](#kasittely)\n  - [2.1 Säilytysaika');
  });

  it('give contents without a title the label of the language', () => {
    const contents: Block = { kind: 'tableOfContents', origin: [], title: [], depth: 1 };
    expect(markdownOf(contents)).toBe('**Sisällys**\n');
  });
});

describe('lists', () => {
  it('count with the digits of the tree', () => {
    expect(markdownOf(list('decimal', ['9', 'x'], ['10', 'y']))).toBe('9. x\n10. y\n');
  });

  it('write letters out', () => {
    expect(markdownOf(list('lowerLetter', ['a', 'x'], ['b', 'y']))).toBe('- a) x\n- b) y\n');
  });

  it('in a row stay apart', () => {
    const html = markdownHtml(markdownOf(list('bullet', [null, 'x']), list('bullet', [null, 'y'])));
    expect(elementsOf(html).filter((element) => element.tagName === 'ul')).toHaveLength(2);
  });

  it('hold paragraphs and lists below the first line', () => {
    const inner = list('decimal', ['1', 'inner']);
    const outer: List = {
      ...list('decimal', ['1', 'x']),
      items: [
        {
          origin: [],
          id: 'here',
          number: '1',
          children: [paragraph('first'), inner, paragraph('last')],
        },
      ],
    };
    expect(markdownOf(outer)).toBe('1. <a id="here"></a>first\n\n   1. inner\n\n   last\n');
  });
});

describe('tables', () => {
  it('of fields have two columns, the label in bold with its citation', () => {
    expect(output).toContain(
      '|  |  |\n| --- | --- |\n| **Käsittelyn tarkoitus**<br>30 artiklan 1 kohdan a alakohta | Asiakkaan',
    );
  });

  it('break lines only in cells with more than one', () => {
    expect(output).toContain('| Tietoja luovutetaan<br>• tilintarkastajalle,<br>• ');
  });

  it('refuse blocks that a cell cannot hold', () => {
    const table: Block = {
      kind: 'fieldTable',
      origin: [],
      caption: [],
      captionVisible: false,
      rows: [{ origin: [], label: [text('l')], citation: null, value: [nested(1)] }],
    };
    expect(() => markdownOf(table)).toThrow('section');
  });
});

describe('marks', () => {
  const strong = (...children: readonly Inline[]): Inline => ({ kind: 'strong', children });
  const emphasis = (...children: readonly Inline[]): Inline => ({ kind: 'emphasis', children });

  it('inside equal marks are left out', () => {
    expect(markdownOf(paragraph(strong(text('a'), strong(text('b')))))).toBe('**ab**\n');
    expect(markdownOf(paragraph(emphasis(emphasis(text('a')))))).toBe('_a_\n');
  });

  it('leave white space outside and vanish around nothing', () => {
    expect(markdownOf(paragraph('x', strong(text(' a ')), 'y', strong()))).toBe('x **a** y\n');
  });
});

it('prints references and links inside a link as words', () => {
  const link: Inline = {
    kind: 'link',
    target: 'https://a.example',
    children: [
      { kind: 'crossReference', target: 'a', show: 'number', text: '1' },
      { kind: 'link', target: 'https://b.example', children: [text('b')] },
    ],
  };
  expect(markdownOf(paragraph(link))).toBe('[1b](https://a.example)\n');
});

it('writes counted lists and targets in cells', () => {
  const cell = (marker: List['marker'], number: string): Block => ({
    ...list(marker),
    items: [{ origin: [], id: `at-${number}`, number, children: [paragraph('x')] }],
  });
  const table: Block = {
    kind: 'fieldTable',
    origin: [],
    caption: [text('Caption')],
    captionVisible: false,
    rows: [
      {
        origin: [],
        label: [],
        citation: null,
        value: [cell('decimal', '1'), cell('lowerLetter', 'a'), paragraph(' ')],
      },
    ],
  };
  expect(markdownOf(table)).toBe(
    '|  |  |\n| --- | --- |\n|  | <a id="at-1"></a>1. x<br><a id="at-a"></a>a) x |\n',
  );
});

describe('links', () => {
  const link = (target: string): Inline => ({ kind: 'link', target, children: [text('go')] });

  it.each([
    'https://a.example/x?a=1&copy=2',
    'https://a.example/(x)_y_',
    'https://a.example/[x]*y*|z',
    'mailto:a_b@c.example',
  ])('lead to %s', (target) => {
    const anchor = elementsOf(markdownHtml(markdownOf(paragraph(link(target))))).find(
      (element) => element.tagName === 'a',
    );
    expect(anchor && decodeURI(attribute(anchor, 'href') ?? '')).toBe(target);
  });

  it('that could run something are printed as text', () => {
    expect(markdownOf(paragraph(link('javascript:alert(1)')))).toBe('go\n');
  });
});

it('collects footnotes at the end', () => {
  const note: Inline = {
    kind: 'footnote',
    children: [text('one'), { kind: 'lineBreak' }, text('# two')],
  };
  expect(markdownOf(paragraph('x', note))).toBe('x[^1]\n\n[^1]: one\\\n    \\# two\n');
});

it('prints the words of a figure and says that the drawing is missing', () => {
  expect(output).toContain('\n_Tiedot kulkevat "asiakkaalta" palvelupisteeseen._\n\nTietovirta\n');
  expect(diagnostics).toEqual([
    { code: 'image-not-supported', severity: 'warning', origin: recordOrigin('flow') },
  ]);
});
