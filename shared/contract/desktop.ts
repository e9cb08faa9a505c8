import { z } from 'zod';
import type { Result } from '#shared/kernel/result.ts';
import type { Channel, EventName } from './channels.ts';
import {
  documentJob,
  exportOutcome,
  fileName,
  renderedDocument,
  savedDocument,
  type DocumentProgress,
} from './documents.ts';
import { appSettings } from './app-settings.ts';
import { menuItem } from './menu.ts';

/** A file or folder that main knows the path of; the page never sees paths. */
export const fileToken = z.string().regex(/^[a-f0-9]{32}$/);
/** What the page may show of a file: its name without folders. */
const namedFile = z.strictObject({ token: fileToken, name: z.string() });
export type NamedFile = z.output<typeof namedFile>;

const bytes = z.instanceof(Uint8Array);
/** SHA-256 of the bytes last read from or written to a file, lower-case hex. */
const hash = z.string().regex(/^[a-f0-9]{64}$/);
const readFile = namedFile.extend({ bytes, hash });
const nothing = z.null();
const backupName = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z\.seloste$/);
const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

/**
 * Shapes of request and response of each channel: parsed on the machine's side, so that a page that has
 * gone astray can ask for nothing else. `null` stands for "nothing"; a cancelled dialog answers `null`.
 */
export const contract = {
  'app.info': {
    request: nothing,
    response: z.strictObject({
      version: z.string(),
      platform: z.enum(['linux', 'darwin', 'win32']),
      /** Language of the system, ISO 639-1. */
      systemLanguage: z.string(),
      isPackaged: z.boolean(),
    }),
  },
  /** Asks for a file in a dialog and reads it; `null` when the person cancels. */
  'file.open': {
    request: z.strictObject({ kinds: z.array(z.enum(['workspace', 'attachment'])).min(1) }),
    response: readFile.nullable(),
  },
  /** Reads a workspace again that was opened or saved before, also in an earlier start. */
  'file.openRecent': { request: z.strictObject({ token: fileToken }), response: readFile },
  /**
   * Workspaces opened or saved before that are still there, the latest first. `usedAt` is an instant, ISO
   * 8601 in UTC.
   */
  'file.listRecent': {
    request: nothing,
    response: z.array(namedFile.extend({ usedAt: z.string() })),
  },
  /**
   * Writes to a workspace file chosen before, unless it has changed on the disk since `expectedHash`;
   * `null` writes over whatever is there, which only the person may decide.
   */
  'file.save': {
    request: z.strictObject({ token: fileToken, bytes, expectedHash: hash.nullable() }),
    response: z.strictObject({ hash }),
  },
  /**
   * Writes a file where the person chooses; `null` when the person cancels. Only a workspace is remembered
   * for later.
   */
  'file.saveAs': {
    request: z.strictObject({
      kind: z.enum(['workspace', 'attachment']),
      suggestedName: z.string().max(200),
      bytes,
    }),
    response: namedFile.extend({ hash }).nullable(),
  },
  /** Asks for a folder to export into; the dialog proposes the one chosen last. */
  'file.chooseFolder': { request: nothing, response: namedFile.nullable() },
  /**
   * Shows a file in the file manager of the system: `name` is that of a file in a chosen folder, `null` for
   * a workspace or a document that has a token of its own.
   */
  'file.reveal': {
    request: z.strictObject({ token: fileToken, name: fileName.nullable() }),
    response: nothing,
  },
  /** Backups of a workspace, the latest first. `writtenAt` is an instant, ISO 8601 in UTC. */
  'backup.list': {
    request: z.strictObject({ workspace: slug }),
    response: z.array(
      z.strictObject({ name: z.string(), writtenAt: z.string(), bytes: z.number().int() }),
    ),
  },
  'backup.write': {
    request: z.strictObject({ workspace: slug, bytes }),
    response: z.strictObject({ name: z.string() }),
  },
  'backup.read': {
    request: z.strictObject({ workspace: slug, name: backupName }),
    response: z.strictObject({ bytes }),
  },
  /** One document as bytes, for a preview of pages. */
  'document.render': { request: documentJob, response: renderedDocument },
  /** Writes documents into a folder chosen before; all of them or none. */
  'document.export': {
    request: z.strictObject({
      export: slug,
      folder: fileToken,
      overwrite: z.boolean(),
      jobs: z.array(documentJob).min(1).max(10_000),
    }),
    response: exportOutcome,
  },
  /**
   * Makes one document and writes it where the person chooses in a dialog, under a name of their own;
   * `null` when the person cancels the dialog.
   */
  'document.saveAs': {
    request: z.strictObject({ export: slug, job: documentJob }),
    response: savedDocument.extend({ file: namedFile }).nullable(),
  },
  /** Ends a running export; it then answers `document-cancelled`. One that is over stays as it is. */
  'document.cancel': { request: z.strictObject({ export: slug }), response: nothing },
  'settings.read': { request: nothing, response: appSettings },
  'settings.write': { request: appSettings, response: nothing },
  'menu.update': {
    request: z.strictObject({ items: z.array(menuItem).max(40) }),
    response: nothing,
  },
  /** Answer to `window.closing`: what is pending has been stored, or the person wants to close anyway. */
  'window.close': { request: nothing, response: nothing },
  /**
   * The other answer to `window.closing`: storing failed, and the page asks the person. The window stays
   * until `window.close`.
   */
  'window.stay': { request: nothing, response: nothing },
  /** Opens a web page (https) or an e-mail (mailto) outside, once the person has agreed in a dialog. */
  'external.open': { request: z.strictObject({ url: z.string().max(2000) }), response: nothing },
  /** A line in the log of this machine: a code or an id, never content. */
  'log.append': {
    request: z.strictObject({
      level: z.enum(['info', 'warn', 'error']),
      code: z.string().regex(/^[\w.:/-]{1,120}$/),
    }),
    response: nothing,
  },
} as const satisfies Record<Channel, { request: z.ZodType; response: z.ZodType }>;

/** What each event carries. It comes from the machine, which the page trusts. */
type EventPayloads = {
  /** Id of the action that was chosen in the menu bar. */
  readonly 'menu.action': { readonly action: string };
  /** A file opened from the desktop or by a second start: to be read with `file.openRecent`. */
  readonly 'file.openRequested': NamedFile;
  readonly 'document.progress': DocumentProgress;
  /** The window is about to close: store what is pending, then answer `window.close` or `window.stay`. */
  readonly 'window.closing': null;
};

/** Why the machine could not do what the page asked. `params` fill the sentences of `shared/messages`. */
export const desktopFailure = z.strictObject({
  code: z.enum([
    'request-refused',
    'file-not-found',
    'file-not-readable',
    'file-too-large',
    'unknown-file',
    'changed-on-disk',
    'output-exists',
    'write-failed',
    'disk-full',
    'read-only',
    'document-compiler-crashed',
    'document-cancelled',
    'document-not-compiled',
    'address-refused',
    'defect',
  ]),
  params: z.record(z.string(), z.string()),
});
export type DesktopFailure = z.output<typeof desktopFailure>;

export type RequestOf<Name extends Channel> = z.output<(typeof contract)[Name]['request']>;
export type ResponseOf<Name extends Channel> = z.output<(typeof contract)[Name]['response']>;
export type PayloadOf<Name extends EventName> = EventPayloads[Name];

/** `window.desktop`: one named function per channel and one subscription per event; nothing generic. */
export type DesktopBridge = {
  readonly call: {
    readonly [Name in Channel]: (
      request: RequestOf<Name>,
    ) => Promise<Result<ResponseOf<Name>, DesktopFailure>>;
  };
  /** Subscribes to an event; the answer ends the subscription. */
  readonly on: {
    readonly [Name in EventName]: (listener: (payload: PayloadOf<Name>) => void) => () => void;
  };
};
