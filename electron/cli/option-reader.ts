import type { DocumentRequest } from '#shared/documents/document-kinds.ts';
import { parseIsoDate } from '#shared/kernel/iso-date.ts';
import type { CliFailure } from './failure.ts';
import { wrongValue, type CommandLine } from './options.ts';

/** Reads values one by one and remembers the first that is wrong. */
export function optionReader({ values }: CommandLine) {
  let failure: CliFailure | undefined;
  const refuse = (option: string, value: string, allowed: readonly string[]) => {
    failure ??= wrongValue(option, value, allowed);
  };
  const words = (option: string) =>
    [...new Set((values.get(option) ?? '').split(',').map((word) => word.trim()))].filter(
      (word) => word !== '',
    );
  return {
    failure: () => failure,
    list: <Word extends string>(option: string, allowed: readonly Word[]): readonly Word[] => {
      const asked = words(option);
      if (asked.length === 0) refuse(option, values.get(option) ?? '', allowed);
      return asked.flatMap((word) => {
        const known = allowed.find((each) => each === word);
        if (known === undefined) refuse(option, word, allowed);
        return known ?? [];
      });
    },
    /** One of a few words; the first of them is meant where the option is not given. */
    one: <Word extends string>(option: string, allowed: readonly [Word, ...Word[]]): Word => {
      const asked = values.get(option) ?? allowed[0];
      const known = allowed.find((each) => each === asked);
      if (known === undefined) refuse(option, asked, allowed);
      return known ?? allowed[0];
    },
    matching: (option: string, pattern: RegExp, example: string): string | null => {
      const value = values.get(option);
      if (value !== undefined && !pattern.test(value)) refuse(option, value, [example]);
      return value ?? null;
    },
    day: (option: string): string | undefined => {
      const value = values.get(option);
      if (value !== undefined && parseIsoDate(value) === undefined) {
        refuse(option, value, ['2026-11-21']);
      }
      return value;
    },
    /** Ids of registers; where the option may be left out, `otherwise` is meant. */
    registers: (otherwise?: 'all'): DocumentRequest['registers'] => {
      const asked = words('register');
      const [first] = asked;
      if (first === undefined && otherwise !== undefined) return otherwise;
      if (first === undefined) refuse('register', '', ['ID', 'all', 'workspace']);
      if (asked.length > 1) return asked;
      return first === 'all' || first === 'workspace' ? first : asked;
    },
  };
}
