import { addFromTemplate } from './add-from-template.ts';
import { addItem } from './add-item.ts';
import { addRecord } from './add-record.ts';
import { copySourceText } from './copy-source-text.ts';
import { deleteRecord } from './delete-record.ts';
import { dismissFinding, restoreFinding } from './dismiss-finding.ts';
import { duplicateRecord } from './duplicate-record.ts';
import { markReviewed } from './mark-reviewed.ts';
import { moveActivity } from './move-activity.ts';
import { moveItem } from './move-item.ts';
import { removeItem } from './remove-item.ts';
import { setField } from './set-field.ts';
import { setSettings } from './set-settings.ts';
import { setText } from './set-text.ts';
import { useLibraryItem } from './use-library-item.ts';

/** Everything that a user can do to a workspace. */
export const commands = {
  addFromTemplate,
  addItem,
  addRecord,
  copySourceText,
  deleteRecord,
  dismissFinding,
  duplicateRecord,
  markReviewed,
  moveActivity,
  moveItem,
  removeItem,
  restoreFinding,
  setField,
  setSettings,
  setText,
  useLibraryItem,
} as const;
