/** A strict reader of XML, for tests: whatever is not well-formed throws. */

export type XmlNode = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
};

const illegal =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const token = /<([^>]*)>|([^<]+)/gy;
const tag = /^(\/?)([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*="[^"<]*")*)\s*(\/?)$/;
const attribute = /([A-Za-z_][\w.:-]*)="([^"<]*)"/g;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

type Open = {
  name: string;
  attributes: Record<string, string>;
  children: (XmlNode | string)[];
};

export function parseXml(source: string): XmlNode {
  if (illegal.test(source)) throw new Error('A character that XML cannot hold');
  const body = source.replace(
    /^<\?xml version="1\.0" encoding="UTF-8"(?: standalone="yes")?\?>/,
    '',
  );
  const document: Open = { name: '', attributes: {}, children: [] };
  const stack: Open[] = [document];
  let end = 0;
  for (const match of body.matchAll(token)) {
    end = match.index + match[0].length;
    if (match[1] === undefined) addText(stack, match[2] ?? '');
    else addTag(stack, match[1]);
  }
  if (end !== body.length) throw new Error(`Not well-formed at ${String(end)}`);
  const root = document.children[0];
  if (stack.length !== 1 || document.children.length !== 1)
    throw new Error('Not one whole element');
  if (root === undefined || typeof root === 'string') throw new Error('No element');
  return root;
}

function addText(stack: Open[], text: string): void {
  if (text.includes(']]>')) throw new Error('"]]>" in text');
  stack.at(-1)?.children.push(decoded(text));
}

function addTag(stack: Open[], source: string): void {
  const match = tag.exec(source);
  if (match === null) throw new Error(`No tag: <${source}>`);
  const [, closing, name = '', attributes = '', empty] = match;
  if (closing === '/') {
    closeElement(stack, name);
    return;
  }
  const node: Open = { name, attributes: parseAttributes(attributes), children: [] };
  stack.at(-1)?.children.push(node);
  if (empty !== '/') stack.push(node);
}

function closeElement(stack: Open[], name: string): void {
  const open = stack.pop();
  if (open?.name !== name) throw new Error(`Not open: ${name}`);
}

function parseAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of source.matchAll(attribute)) {
    if (Object.hasOwn(attributes, name)) throw new Error(`${name} twice`);
    attributes[name] = decoded(value);
  }
  return attributes;
}

function decoded(text: string): string {
  return text.replace(/&([^;\s]*;?)/g, (_, entity: string) => {
    const character = entities[entity.slice(0, -1)];
    if (!entity.endsWith(';') || character === undefined) throw new Error(`Entity &${entity}`);
    return character;
  });
}

/** Elements below a node, in document order. */
export function descendants(node: XmlNode, name?: string): XmlNode[] {
  return childElements(node).flatMap((child) => [
    ...(name === undefined || child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

export function childElements(node: XmlNode, name?: string): XmlNode[] {
  return node.children.filter(
    (child): child is XmlNode =>
      typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The element at a path of names below a node. */
export function at(node: XmlNode, ...path: string[]): XmlNode | undefined {
  const [first, ...rest] = path;
  if (first === undefined) return node;
  const child = childElements(node, first)[0];
  return child === undefined ? undefined : at(child, ...rest);
}

/** `w:val` of the element at a path. */
export function valueAt(node: XmlNode, ...path: string[]): string | undefined {
  return at(node, ...path)?.attributes['w:val'];
}

/** All character data inside an element. */
export function innerText(node: XmlNode): string {
  return node.children
    .map((child) => (typeof child === 'string' ? child : innerText(child)))
    .join('');
}

/** The value, which must be there. */
export function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Nothing there');
  return value;
}

/** Text that a paragraph shows: that of its runs, without field instructions. */
export function shownText(node: XmlNode): string {
  return node.children
    .map((child) => {
      if (typeof child === 'string') return node.name === 'w:t' ? child : '';
      if (child.name === 'w:tab' && node.name === 'w:r') return '\t';
      if (child.name === 'w:br') return '\n';
      if (child.name === 'w:softHyphen') return '\u00AD';
      return shownText(child);
    })
    .join('');
}
