// Loads into the main process first: folders whose name says so have no room left, or may only be read.
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const { open, mkdir } = fs;
const refusal = (path) => {
  if (String(path).includes('full-disk')) return 'ENOSPC';
  return String(path).includes('read-only') ? 'EROFS' : undefined;
};

fs.open = async (path, flags, ...rest) => {
  const code = flags === 'wx' ? refusal(path) : undefined;
  if (code === 'EROFS') throw Object.assign(new Error(code), { code });
  const file = await open(path, flags, ...rest);
  if (code === 'ENOSPC') {
    // Half of it fits.
    file.writeFile = async (bytes) => {
      await file.write(bytes.subarray(0, bytes.length / 2));
      throw Object.assign(new Error(code), { code });
    };
  }
  return file;
};
fs.mkdir = async (path, ...rest) => {
  if (refusal(path) === 'EROFS' && String(path).includes('.seloste-'))
    throw Object.assign(new Error('EROFS'), { code: 'EROFS' });
  return mkdir(path, ...rest);
};
syncBuiltinESMExports();
