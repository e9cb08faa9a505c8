import type { DocumentDiagnostic } from '#shared/documents/diagnostic.ts';
import type { Origin } from '#shared/documents/tree.ts';
import { fillIn, type Messages } from '#shared/messages/messages.ts';
import type { ReportDiagnostic } from './report.ts';

/** Where a diagnostic was met, beyond what it says itself. */
type Met = { readonly language: string; readonly format: string | null };

/** Diagnostics of all documents, each told once, in the order in which they were met. */
export function reportDiagnostics(
  met: readonly (Met & { readonly diagnostic: DocumentDiagnostic })[],
  messages: Messages,
): readonly ReportDiagnostic[] {
  const told = met.map(({ diagnostic, language, format }) => {
    const { type, record, field } = placeOf(diagnostic);
    const params = {
      ...ownParams(diagnostic),
      type,
      language,
      ...(format === null ? {} : { format }),
    };
    const place = [type, record, field].filter((part) => part !== '').join('/');
    const { explanation, action } = messages.diagnostics[diagnostic.code];
    const values = { ...params, place: place === '' ? messages.cli.anywhere : place };
    const message = `${fillIn(explanation, values)} ${fillIn(action, values)}`;
    return { code: diagnostic.code, severity: diagnostic.severity, record, field, params, message };
  });
  return [...new Map(told.map((each) => [JSON.stringify(each), each])).values()];
}

/** A diagnostic as a line for people. */
export function diagnosticLine(
  { code, severity, params, message }: ReportDiagnostic,
  { cli, diagnostics }: Messages,
): string {
  const title = Object.entries(diagnostics).find(([known]) => known === code)?.[1].title ?? code;
  const word = severity === 'error' ? cli['severity-error'] : cli['severity-warning'];
  return `${word}: ${title} [${params['language'] ?? ''}]. ${message}`;
}

function placeOf(diagnostic: DocumentDiagnostic) {
  if ('record' in diagnostic) return diagnostic;
  const origin = diagnostic.origin.find(isRecord);
  return origin ?? { type: '', record: '', field: '' };
}

function isRecord(origin: Origin): origin is Extract<Origin, { kind: 'record' }> {
  return origin.kind === 'record';
}

function ownParams(diagnostic: DocumentDiagnostic): Readonly<Record<string, string>> {
  if ('params' in diagnostic) return diagnostic.params;
  if (diagnostic.code === 'table-too-wide') return { columns: String(diagnostic.columns) };
  if (diagnostic.code !== 'character-not-in-fonts') return {};
  const codePoint = (diagnostic.character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return { character: `${diagnostic.character} (U+${codePoint.padStart(4, '0')})` };
}
