/** Prints the hash of every file made of a workspace, for comparing processes in different time zones. */
import { createHash } from 'node:crypto';
import { startDocumentService } from '#electron/documents/document-service.ts';
import type { DocumentFormat } from '#electron/documents/protocol.ts';
import type { DocumentTree } from '#shared/documents/tree.ts';
import { renderHtml } from '#shared/render/html/render-html.ts';
import { renderMarkdown } from '#shared/render/markdown/render-markdown.ts';
import { writeSeloste } from '#shared/workspace/write-workspace.ts';
import { documentOf } from './documents-of.ts';
import { readWorkspace } from './reference-case.ts';

const formats: readonly DocumentFormat[] = [
  { kind: 'docx' },
  { kind: 'pdf', standard: 'ua-1' },
  { kind: 'pdf', standard: 'a-2a' },
];

const workspace = readWorkspace('test/fixtures/as-found/service-desk.json');
const service = startDocumentService();

function printHash(name: string, content: string | Uint8Array): void {
  console.log(name, createHash('sha256').update(content).digest('hex'));
}

async function compiled(tree: DocumentTree, format: DocumentFormat): Promise<Uint8Array> {
  const result = await service.compile(tree, format);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value.bytes;
}

printHash('seloste', writeSeloste({ workspace, attachments: new Map() }));
for (const document of ['notice', 'record'] as const) {
  const register = workspace.registers[0]?.id ?? null;
  const { tree } = documentOf(workspace, { document, register });
  printHash(`${document} html`, renderHtml(tree).output);
  printHash(`${document} md`, renderMarkdown(tree).output);
  for (const format of formats) {
    const name = format.kind === 'pdf' ? format.standard : format.kind;
    printHash(`${document} ${name}`, await compiled(tree, format));
  }
}
service.close();
