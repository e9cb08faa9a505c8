#!/usr/bin/env node
// Starts the command line from the checkout, with the loader that lets Node read TypeScript.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const { status, signal } = spawnSync(
  process.execPath,
  ['--import', import.meta.resolve('tsx'), main, ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
if (signal !== null) process.kill(process.pid, signal);
process.exitCode = status ?? 70;
