import { AttachFile } from '#renderer/features/attachments/attach-file.tsx';
import { RecordAttachments } from '#renderer/features/attachments/record-attachments.tsx';
import type { RecordExtras } from '#renderer/fields/record-extras.tsx';

/** What records can do here beyond their forms. */
export const recordExtras: RecordExtras = {
  AttachFile: () => <AttachFile evidences={null} variant="filled" />,
  Files: RecordAttachments,
};
