import type { Visibility } from '#shared/model/base.ts';
import type { RecordType } from '#shared/model/ids.ts';
import type { Catalogue } from '#shared/phrases/catalogue.ts';
import { indexOf, type WorkspaceIndex } from '#shared/workspace/record-index.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import type { BuildDiagnostic } from './diagnostic.ts';
import type { Origin } from './tree.ts';

/** What every builder works with. Equal contexts give equal trees. */
export type DocumentContext = {
  readonly workspace: Workspace;
  readonly index: WorkspaceIndex;
  readonly phrases: Catalogue;
  /** Language that translations were made from. */
  readonly sourceLanguage: string;
  /** The day for which law and facts are read. */
  readonly asOf: string;
  /** `asStated`: print only what the records state, derive nothing. */
  readonly content: 'derived' | 'asStated';
  /** Who reads the document: records and fields that may not reach them are left out. */
  readonly audience: Visibility;
  /** How periods are written. */
  readonly periodStyle: 'figures' | 'wordAndFigure';
  /** How purposes are referred to: by letter (a live reference), or by name. */
  readonly purposeLabels: 'letters' | 'none';
  /** Whether the document has a section with that id; cross references ask first. */
  readonly hasSection: (id: string) => boolean;
  /** Takes what could not be written in full. */
  readonly report: (diagnostic: BuildDiagnostic) => void;
};

/** A record as a place that texts come from. */
export type Place = {
  readonly type: RecordType | 'workspace';
  readonly record: string;
};

/** The origin of a field of a record. */
export function originOf(place: Place, field: string): Origin {
  return { kind: 'record', type: place.type, record: place.record, field };
}

/** Names a record as a place. */
export function placeOf(type: RecordType, record: { readonly id: string }): Place {
  return { type, record: record.id };
}

const rank: Record<Visibility, number> = { public: 0, authority: 1, internal: 2 };

/** Whether the reader may see the record, or (with `field`) that field of it. */
export function isVisible(
  record: {
    readonly visibility: Visibility;
    readonly fieldVisibility: Readonly<Record<string, Visibility>>;
  },
  context: Pick<DocumentContext, 'audience'>,
  field?: string,
): boolean {
  const ofField = field === undefined ? undefined : record.fieldVisibility[field];
  const strictest = Math.max(rank[record.visibility], ofField === undefined ? 0 : rank[ofField]);
  return strictest <= rank[context.audience];
}

/** The records of a list that the reader may see. */
export function visible<Item extends Parameters<typeof isVisible>[0]>(
  records: readonly Item[],
  context: Pick<DocumentContext, 'audience'>,
): readonly Item[] {
  return records.filter((record) => isVisible(record, context));
}

/** A context with a collector for its diagnostics; each is reported once. */
export function createContext(
  options: Omit<DocumentContext, 'index' | 'sourceLanguage' | 'report'>,
): { readonly context: DocumentContext; readonly diagnostics: () => readonly BuildDiagnostic[] } {
  const found = new Map<string, BuildDiagnostic>();
  const context: DocumentContext = {
    ...options,
    index: indexOf(options.workspace),
    sourceLanguage: options.workspace.settings.languages[0] ?? options.phrases.language,
    report: (diagnostic) => found.set(JSON.stringify(diagnostic), diagnostic),
  };
  return { context, diagnostics: () => [...found.values()] };
}
