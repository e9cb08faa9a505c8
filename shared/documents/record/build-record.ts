import type { Register } from '#shared/model/register.ts';
import type { Catalogue } from '#shared/phrases/catalogue.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import type { BuiltDocument } from '#shared/documents/notice/build-notice.ts';
import type { RecordTemplate } from '#shared/documents/template.ts';
import type { Theme } from '#shared/documents/tree.ts';

/** What a record of processing activities is built from: Art. 30 GDPR. */
export type RecordRequest = {
  readonly workspace: Workspace;
  /** Art. 30(1) as controller, or 30(2) as processor. */
  readonly role: 'controller' | 'processor';
  /** Registers told about: one, or all of the workspace. */
  readonly registers: readonly Register[];
  /** Only what concerns this party as controller or processor; `null` = whoever it is. */
  readonly party: string | null;
  /** Country variant: controllers are resolved for it; `null` = all countries. */
  readonly country: string | null;
  /** `authority` leaves out internal additions, `internal` prints all. */
  readonly copy: 'authority' | 'internal';
  readonly asOf: string;
  readonly phrases: Catalogue;
  readonly template: RecordTemplate;
  readonly theme: Theme;
};

/** The record of processing activities; `null` when it would have no activity at all. */
export function buildRecord(_request: RecordRequest): BuiltDocument | null {
  return null;
}
