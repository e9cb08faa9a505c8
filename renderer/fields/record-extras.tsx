import { createContext, useContext, type ComponentType } from 'react';
import type { RecordType } from '#shared/model/ids.ts';

/** What is done to records with the help of the machine, beyond what a form can do. */
export type RecordExtras = {
  /** A button that adds an attachment: a form alone cannot, without a file. */
  readonly AttachFile: ComponentType;
  /** The files of a record: those that evidence it, or that of an attachment itself. */
  readonly Files: ComponentType<FilesProps>;
};

type FilesProps = { readonly type: RecordType; readonly id: string };

/** Given by the shell; where there is none, records are shown without files. */
export const RecordExtrasContext = createContext<RecordExtras | null>(null);

/** The files of a record. */
export function RecordFiles(props: FilesProps) {
  const extras = useContext(RecordExtrasContext);
  return extras === null ? null : <extras.Files {...props} />;
}

/** The button that adds an attachment. */
export function AttachFile() {
  const extras = useContext(RecordExtrasContext);
  return extras === null ? null : <extras.AttachFile />;
}
