import { checkCommand } from './check-command.ts';
import type { Command } from './command.ts';
import { convertCommand } from './convert-command.ts';
import { generateCommand } from './generate-command.ts';
import { impactCommand } from './impact-command.ts';
import { listCommand } from './list-command.ts';
import { schemaCommand } from './schema-command.ts';
import { validateCommand } from './validate-command.ts';

/** All commands, in the order of the help. */
export const commands: readonly Command[] = [
  generateCommand,
  checkCommand,
  impactCommand,
  validateCommand,
  convertCommand,
  listCommand,
  schemaCommand,
];
