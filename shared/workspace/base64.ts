const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Map(Array.from(alphabet, (sign, value) => [sign.charCodeAt(0), value]));

/** Base64 of RFC 4648 with padding. */
export function toBase64(bytes: Uint8Array): string {
  const signs: string[] = [];
  for (let index = 0; index < bytes.length; index += 3) {
    const present = Math.min(3, bytes.length - index);
    const group =
      ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    for (let position = 0; position < 4; position += 1) {
      const isPadding = position > present;
      signs.push(isPadding ? '=' : alphabet.charAt((group >> (18 - 6 * position)) & 63));
    }
  }
  return signs.join('');
}

/** The bytes of a Base64 text that has passed `z.base64()`. */
export function fromBase64(text: string): Uint8Array {
  const padding = text.endsWith('==') ? 2 : Number(text.endsWith('='));
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  for (let index = 0, at = 0; index < text.length; index += 4) {
    let group = 0;
    for (let position = 0; position < 4; position += 1) {
      group = (group << 6) | (values.get(text.charCodeAt(index + position)) ?? 0);
    }
    for (let shift = 16; shift >= 0 && at < bytes.length; shift -= 8, at += 1) {
      bytes[at] = (group >> shift) & 255;
    }
  }
  return bytes;
}
