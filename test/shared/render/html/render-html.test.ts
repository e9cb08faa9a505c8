import { describe, expect, it } from 'vitest';
import { referenceTexts, sectionNumbers } from '#shared/documents/tree-text.ts';
import type { Block, Inline, Link, Section } from '#shared/documents/tree.ts';
import { renderHtml, renderHtmlBody, renderHtmlPreview } from '#shared/render/html/render-html.ts';
import { attribute, elementsOf, hasClass, textOf } from '#test/support/html-text.ts';
import {
  documentTree,
  everyNodeTree,
  paragraph,
  phraseOrigin,
  recordOrigin,
  text,
} from '#test/support/every-node-tree.ts';

const page = renderHtml(everyNodeTree).output;
const elements = elementsOf(page);
const withTag = (...names: readonly string[]): typeof elements =>
  elements.filter((element) => names.includes(element.tagName));

function htmlOf(...children: readonly Block[]): string {
  return renderHtmlBody(documentTree({ title: [], children })).output.mainHtml;
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

describe('the file', () => {
  it('is one file: no scripts, no requests, no style attributes, one style element', () => {
    expect(withTag('script', 'link', 'iframe', 'object')).toEqual([]);
    expect(withTag('style')).toHaveLength(1);
    expect(elements.filter((element) => attribute(element, 'style') !== null)).toEqual([]);
    expect(page).not.toMatch(/url\(|@import/);
    for (const image of withTag('img')) expect(attribute(image, 'src')).toMatch(/^data:/);
  });

  it('states its language, title and author', () => {
    expect(withTag('html').map((element) => attribute(element, 'lang'))).toEqual(['fi']);
    expect(withTag('title').map((element) => textOf(element))).toEqual([
      'Tietosuojaseloste: neuvontapalvelu – Koivulahden palvelupiste Oy & kumppanit',
    ]);
    const author = withTag('meta').find((element) => attribute(element, 'name') === 'author');
    expect(author && attribute(author, 'content')).toBe('Koivulahden palvelupiste Oy');
  });

  it('equals itself when written again', () => {
    expect(renderHtml(everyNodeTree).output).toBe(page);
  });

  it('carries the nonce of a preview on its style element and no policy of its own', () => {
    const preview = renderHtml(everyNodeTree, { styleNonce: 'a"b' }).output;
    const style = elementsOf(preview).find((element) => element.tagName === 'style');
    expect(style && attribute(style, 'nonce')).toBe('a"b');
    expect(preview).not.toContain('Content-Security-Policy');
  });
});

describe('accessibility', () => {
  it('has one heading of the first level and no gaps below it', () => {
    const levels = withTag('h1', 'h2', 'h3', 'h4', 'h5', 'h6').map((heading) =>
      Number(heading.tagName.slice(1)),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    }, 0);
  });

  it('goes on below the sixth level with headings by role', () => {
    const headings = elementsOf(htmlOf(nested(7))).filter(
      (element) => attribute(element, 'role') === 'heading',
    );
    expect(headings.map((heading) => attribute(heading, 'aria-level'))).toEqual(['7', '8']);
  });

  it('gives every table a caption and every header cell a scope', () => {
    for (const table of withTag('table')) {
      expect(table.childNodes.some((child) => child.nodeName === 'caption')).toBe(true);
    }
    const scopes = withTag('th').map((cell) => attribute(cell, 'scope'));
    expect(new Set(scopes)).toEqual(new Set(['row', 'col']));
  });

  it('keeps an invisible caption for assistive technology', () => {
    const html = htmlOf({
      kind: 'fieldTable',
      origin: [],
      caption: [text('Caption')],
      captionVisible: false,
      rows: [],
    });
    expect(html).toContain('<caption class="visually-hidden">Caption</caption>');
  });

  it('lists the contents as navigation that leads to the sections', () => {
    const nav = withTag('nav')[0];
    expect(nav && attribute(nav, 'aria-label')).toBe('Sisällys');
    const ids = new Set(elements.map((element) => attribute(element, 'id')));
    const targets = withTag('a')
      .map((link) => attribute(link, 'href') ?? '')
      .filter((target) => target.startsWith('#'));
    expect(targets.filter((target) => !ids.has(target.slice(1)))).toEqual([]);
  });

  it('has no id twice', () => {
    const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== null);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says before a placeholder that something is missing', () => {
    const mark = withTag('mark')[0];
    expect(mark && textOf(mark)).toBe('Puuttuva tieto: [säilytysaika puuttuu]');
  });
});

describe('numbers and references', () => {
  it('prints the number of each section in its heading', () => {
    const printed = withTag('section').flatMap((section) => {
      const heading = section.childNodes.find((child) => /^h\d$/.test(child.nodeName));
      const number = elements.find(
        (element) => element.parentNode === heading && hasClass(element, 'number'),
      );
      return number === undefined
        ? []
        : [{ target: attribute(section, 'id'), text: textOf(number) }];
    });
    expect(printed).toEqual(sectionNumbers(everyNodeTree));
  });

  it('prints cross references as links', () => {
    const printed = elements
      .filter((element) => hasClass(element, 'cross-reference'))
      .map((link) => ({ target: attribute(link, 'href')?.slice(1), text: textOf(link) }));
    expect(printed).toEqual(referenceTexts(everyNodeTree));
  });

  it('counts list items as the tree does', () => {
    const values = withTag('li').map((item) => attribute(item, 'value'));
    expect(values.filter((value) => value !== null).slice(0, 2)).toEqual(['1', '2']);
    const html = htmlOf({
      kind: 'list',
      origin: [],
      marker: 'lowerLetter',
      items: [{ origin: [], id: null, number: 'ab', children: [paragraph('x')] }],
    });
    expect(html).toContain('<ol type="a" class="letters">\n<li value="28">');
  });
});

describe('links', () => {
  const link = (target: string): Link => ({ kind: 'link', target, children: [text('go')] });

  it.each(['https://a.example/?x=1&y="2"', 'http://a.example', 'mailto:a@b.example', 'tel:+358'])(
    'lead to %s',
    (target) => {
      const anchor = elementsOf(htmlOf(paragraph(link(target)))).find(
        (element) => element.tagName === 'a',
      );
      expect(anchor && attribute(anchor, 'href')).toBe(target);
    },
  );

  it.each(['javascript:alert(1)', 'data:text/html,x', ' https://a.example', 'file:///etc', '//a'])(
    'to %s are printed as text',
    (target) => {
      expect(htmlOf(paragraph(link(target)))).toContain('<p>go</p>');
    },
  );

  it('do not nest', () => {
    const outer: Link = { ...link('https://a.example'), children: [link('https://b.example')] };
    const anchors = elementsOf(htmlOf(paragraph(outer))).filter(
      (element) => element.tagName === 'a',
    );
    expect(anchors.map((anchor) => attribute(anchor, 'href'))).toEqual(['https://a.example']);
  });
});

describe('footnotes', () => {
  it('inside links and notes do not nest links and are counted in order', () => {
    const inner: Inline = { kind: 'footnote', children: [text('inner')] };
    const outer: Inline = { kind: 'footnote', children: [text('outer'), inner] };
    const link: Link = {
      kind: 'link',
      target: 'https://a.example',
      children: [outer, { kind: 'crossReference', target: 'a', show: 'number', text: '1' }],
    };
    const read = elementsOf(htmlOf(paragraph(link)));
    expect(read.filter((element) => element.tagName === 'li').map((note) => textOf(note))).toEqual([
      'outer2 ↩\ufe0e',
      'inner ↩\ufe0e',
    ]);
    const paragraphHtml = read.find((element) => element.tagName === 'p');
    expect(paragraphHtml && textOf(paragraphHtml)).toBe('11');
  });
});

it('writes a callout without a title as its content alone', () => {
  const callout: Block = {
    kind: 'callout',
    origin: [],
    variant: 'note',
    title: [],
    children: [paragraph('x')],
  };
  expect(htmlOf(callout)).toContain('<div class="callout callout-note" role="note">\n<p>x</p>');
});

it('refuses a kind of node that it does not know', () => {
  const unknown = { kind: 'raw', origin: [], html: '<b>' } as unknown as Block;
  const inline = { kind: 'raw' } as unknown as Inline;
  expect(() => htmlOf(unknown)).toThrow('raw');
  expect(() => htmlOf(paragraph(inline))).toThrow('raw');
});

describe('figures', () => {
  it('carry their drawing inside the address, where nothing in it can act', () => {
    const image = withTag('img')[0];
    const source = image && attribute(image, 'src');
    expect(decodeURIComponent(source ?? '')).toContain('<svg xmlns=');
  });

  it('that are not SVG give way to their alternative text, with a diagnostic', () => {
    const origin = recordOrigin('flow');
    const figure: Block = {
      kind: 'figure',
      origin,
      svg: '<script>',
      alternativeText: 'Alt',
      caption: [],
    };
    const { output, diagnostics } = renderHtmlBody(documentTree({ children: [figure] }));
    expect(output.mainHtml).toContain('<p class="missing-image">Alt</p>');
    expect(diagnostics).toEqual([{ code: 'image-not-supported', severity: 'warning', origin }]);
  });
});

describe('columns', () => {
  it('get their share of the width by class', () => {
    expect(page).toContain('.column-3-7 { width: 42.86%; }');
    expect(page).toContain(
      '<col class="column-2-7"><col class="column-2-7"><col class="column-3-7">',
    );
  });

  it('in great number scroll in a frame that the keyboard reaches', () => {
    const html = htmlOf({
      kind: 'dataTable',
      origin: [],
      caption: [text('Wide')],
      captionVisible: true,
      columns: Array.from({ length: 5 }, () => ({ header: [text('h')], weight: 1 })),
      rowHeaders: false,
      rows: [],
    });
    expect(html).toContain('role="group" tabindex="0" aria-label="Wide"');
  });
});

describe('a preview', () => {
  it('marks blocks and inlines with the place that they come from', () => {
    const inline = { ...text('b'), origin: recordOrigin('inner') };
    const tree = documentTree({ children: [paragraph('a', inline)] });
    const { pageHtml, origins } = renderHtmlPreview(tree, { styleNonce: 'n' }).output;
    expect(pageHtml).toContain('<p data-origin="1">a<span data-origin="0">b</span></p>');
    expect(origins).toEqual([recordOrigin('inner'), phraseOrigin]);
  });

  it('leads from a placeholder to the field that is empty', () => {
    const { mainHtml, origins } = renderHtmlBody(everyNodeTree, { provenance: true }).output;
    const mark = elementsOf(mainHtml).filter((element) => element.tagName === 'mark')[1];
    const index = Number(mark && attribute(mark, 'data-origin'));
    expect(origins[index]).toEqual(recordOrigin('retention'));
  });

  it('alone carries such marks', () => {
    expect(page).not.toContain('data-origin');
  });
});

it('refuses a theme whose colour is not a colour', () => {
  const { theme } = everyNodeTree;
  const colors = { ...theme.colors, text: 'red} body{display:none' };
  expect(() => renderHtml(documentTree({ theme: { ...theme, colors } }))).toThrow('#rrggbb');
});
