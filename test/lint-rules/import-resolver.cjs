// Resolver for eslint-plugin-boundaries: `#folder/…` is the path below the project root, as the
// `imports` of package.json say. Whether the file exists is the compiler's question; a path that
// does not exist yet still has a folder, and so a direction.
const { existsSync, readFileSync } = require('node:fs');
const { builtinModules } = require('node:module');
const path = require('node:path');

const root = path.join(__dirname, '..', '..');
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const folders = Object.keys(manifest.imports).map((key) => key.slice(0, -1));

exports.interfaceVersion = 2;
exports.resolve = function resolve(source, file) {
  if (source.startsWith('.'))
    return { found: true, path: path.resolve(path.dirname(file), source) };
  if (folders.some((folder) => source.startsWith(folder)))
    return { found: true, path: path.join(root, source.slice(1)) };
  if (builtinModules.includes(source.replace(/^node:/, ''))) return { found: true, path: null };
  const [scopeOrName = '', name = ''] = source.split('/');
  const pack = scopeOrName.startsWith('@') ? path.join(scopeOrName, name) : scopeOrName;
  const folder = path.join(root, 'node_modules', pack);
  return existsSync(folder)
    ? { found: true, path: path.join(folder, 'index.js') }
    : { found: false };
};
