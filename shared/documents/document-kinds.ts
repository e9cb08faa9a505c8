import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Register } from '#shared/model/register.ts';
import type { Catalogue } from '#shared/phrases/catalogue.ts';
import type { DocumentLanguage } from '#shared/phrases/languages.ts';
import { indexOf } from '#shared/workspace/record-index.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { buildNotice, type BuiltDocument } from './notice/build-notice.ts';
import { buildRecord } from './record/build-record.ts';
import type { NoticeTemplate, RecordTemplate } from './template.ts';
import type { Theme } from './tree.ts';

/** The documents that the application and the command line offer. */
export const documentKinds = ['notice', 'record', 'processor-record'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What a person asks for. Lists are worked off in their order. */
export type DocumentRequest = {
  readonly documents: readonly DocumentKind[];
  /** Registers by id; `all` = each by itself; `workspace` = one record for all, and each notice by itself. */
  readonly registers: readonly string[] | 'all' | 'workspace';
  readonly party: string | null;
  readonly languages: readonly DocumentLanguage[];
  readonly country: string | null;
  readonly copy: 'authority' | 'internal';
  readonly asOf: string;
};

/** One document to be built. */
export type DocumentPlan = {
  readonly document: DocumentKind;
  /** Register that it tells about; `null` = the whole workspace. */
  readonly register: string | null;
  readonly party: string | null;
  readonly language: DocumentLanguage;
  readonly country: string | null;
  /** Records only. */
  readonly copy: 'authority' | 'internal' | null;
  readonly asOf: string;
  /** Name of the file without its ending: `<register>_<document>[_<country>][_<copy>]_<language>`. */
  readonly fileStem: string;
};

export type PlanFailure =
  | { readonly code: 'unknown-register'; readonly register: string }
  | { readonly code: 'unknown-party'; readonly party: string }
  | { readonly code: 'no-registers' };

/** Data that documents are laid out with. */
export type DocumentDesign = {
  readonly noticeTemplate: NoticeTemplate;
  readonly recordTemplate: RecordTemplate;
  readonly theme: Theme;
};

/** Which documents a request comes to, or why it cannot be met. */
export function planDocuments(
  workspace: Workspace,
  request: DocumentRequest,
): Result<readonly DocumentPlan[], PlanFailure> {
  const index = indexOf(workspace);
  if (request.party !== null && index.find('parties', request.party) === undefined) {
    return fail({ code: 'unknown-party', party: request.party });
  }
  const named = typeof request.registers === 'string' ? [] : request.registers;
  const unknown = named.find((id) => index.find('registers', id) === undefined);
  if (unknown !== undefined) return fail({ code: 'unknown-register', register: unknown });
  const each = named.length > 0 ? named : workspace.registers.map(({ id }) => id);
  if (each.length === 0) return fail({ code: 'no-registers' });
  const targets = (document: DocumentKind): readonly (string | null)[] =>
    request.registers === 'workspace' && document !== 'notice' ? [null] : each;
  return ok(
    request.documents.flatMap((document) =>
      targets(document).flatMap((register) =>
        request.languages.map((language) => planOf(request, document, register, language)),
      ),
    ),
  );
}

/** Builds a planned document; `null` when it would be empty (no activity of that role). */
export function buildDocument(
  workspace: Workspace,
  plan: DocumentPlan,
  phrases: Catalogue,
  design: DocumentDesign,
): BuiltDocument | null {
  const index = indexOf(workspace);
  const registers: readonly Register[] =
    plan.register === null ? workspace.registers : [index.register(plan.register)];
  const common = {
    workspace,
    country: plan.country,
    asOf: plan.asOf,
    phrases,
    theme: design.theme,
  };
  const [register] = registers;
  if (plan.document === 'notice') {
    if (register === undefined) return null;
    return buildNotice({ ...common, register, template: design.noticeTemplate });
  }
  return buildRecord({
    ...common,
    role: plan.document === 'record' ? 'controller' : 'processor',
    registers,
    party: plan.party,
    copy: plan.copy ?? 'internal',
    template: design.recordTemplate,
  });
}

function planOf(
  request: DocumentRequest,
  document: DocumentKind,
  register: string | null,
  language: DocumentLanguage,
): DocumentPlan {
  const copy = document === 'notice' ? null : request.copy;
  const parts = [
    register ?? 'workspace',
    document,
    ...(request.party === null || document === 'notice' ? [] : [request.party]),
    ...(request.country === null ? [] : [request.country]),
    ...(copy === null ? [] : [copy]),
    language,
  ];
  const { party, country, asOf } = request;
  return { document, register, party, language, country, copy, asOf, fileStem: parts.join('_') };
}
