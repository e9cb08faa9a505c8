import { describe, expect, it } from 'vitest';
import { projectFiles, projectText } from '#test/support/project-files.ts';

/** Names of formats. They look like addresses, but nothing is ever fetched from them. */
const namespaces = [
  'docs.oasis-open.org',
  'json-schema.org',
  'ns.adobe.com',
  'purl.org',
  'schemas.microsoft.com',
  'schemas.openxmlformats.org',
  'www.w3.org',
];

/** Where the texts of law and guidance that we cite are published. */
const legalSources = [
  'commission.europa.eu',
  'data.europa.eu',
  'ec.europa.eu',
  'edpb.europa.eu',
  'eur-lex.europa.eu',
  'finlex.fi',
  'tietosuoja.fi',
  'www.dataprivacyframework.gov',
  'www.edpb.europa.eu',
  'www.finlex.fi',
  'www.imy.se',
  'www.riksdagen.se',
];

/** Tables of law: websites of authorities and sources of rows, printed for people to open. */
const lawTables = 'shared/law/data/';

const address = /\b(?:https?|wss?|ftp):\/\/([^\s/"'`<>()[\]{}\\]+|\$\{)/g;

/** Hosts in a text that are neither a namespace, a legal source, nor reserved for examples. */
function foreignHosts(path: string, text: string): readonly string[] {
  return [...text.matchAll(address)].flatMap(([url, host = '']) => {
    if (/\.example(?::\d+)?$/.test(host)) return [];
    if ([...namespaces, ...legalSources].includes(host)) return [];
    return path.startsWith(lawTables) && host !== '${' ? [] : [`${path}: ${url}`];
  });
}

const sources = projectFiles().filter((path) =>
  /^(?:electron|renderer|shared|templates)\/.*\.(?:c?js|css|html|json|svg|tsx?|ya?ml)$/.test(path),
);

describe('offline', () => {
  it('holds no address outside namespaces, legal sources and examples', () => {
    expect(sources.flatMap((path) => foreignHosts(path, projectText(path)))).toEqual([]);
  });

  it.each([
    "load('https://cdn.somewhere.net/font.ttf')",
    'const socket = "ws://localhost:8080";',
    'const url = `https://${host}/update`;',
    '<script src="http://www.w3.org.evil.net/a.js">',
  ])('would notice %s', (text) => {
    expect(foreignHosts('electron/cli/a.ts', text)).toHaveLength(1);
  });

  it.each([
    'xmlns="http://www.w3.org/2000/svg"',
    'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    'https://www.kunta.example/tietosuoja',
  ])('accepts %s', (text) => {
    expect(foreignHosts('templates/samples/a.json', text)).toEqual([]);
  });

  it('accepts the website of an authority in the tables of law only', () => {
    const row = "website: 'https://www.authority.gov'";
    expect(foreignHosts('shared/law/data/authority-rows.ts', row)).toEqual([]);
    expect(foreignHosts('shared/documents/notice.ts', row)).toHaveLength(1);
  });
});
