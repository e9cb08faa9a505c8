const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;

/** 1 January 1980, the first day that a ZIP can state: date in the upper half, time in the lower. */
const fixedTime = 0x00210000;

/** Length of the record at the end of a ZIP that has no comment. */
const endLength = 22;

/**
 * Takes the clock out of a package: every entry gets the same fixed time. All else is already the same for
 * equal input (ids and names are counted, dates are those of the document), so this is done in the bytes,
 * without unpacking.
 *
 * @param bytes A ZIP file without comment and without ZIP64, as the library writes it; changed in place.
 * @throws Error when the bytes are not such a file: a defect.
 */
export function normaliseDocx(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength - endLength;
  expectSignature(view, end, endOfDirectory);
  const entries = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let index = 0; index < entries; index += 1) {
    expectSignature(view, entry, directoryEntry);
    const local = view.getUint32(entry + 42, true);
    expectSignature(view, local, localHeader);
    view.setUint32(entry + 12, fixedTime, true);
    view.setUint32(local + 10, fixedTime, true);
    entry += directoryEntryLength(view, entry);
  }
  return bytes;
}

/** Fixed part, name, extra field and comment. */
function directoryEntryLength(view: DataView, entry: number): number {
  return [28, 30, 32].reduce((sum, at) => sum + view.getUint16(entry + at, true), 46);
}

function expectSignature(view: DataView, offset: number, signature: number): void {
  if (offset < 0 || view.getUint32(offset, true) !== signature) {
    throw new Error(`Not the expected ZIP record at ${String(offset)}`);
  }
}
