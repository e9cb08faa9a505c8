// Lets the built main process run in Node: its `electron` is the stand-in beside this file.
import { register } from 'node:module';

register('./resolve-electron.mjs', import.meta.url);
