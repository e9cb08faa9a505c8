import type { ComboboxData, ComboboxItem, ComboboxParsedItem, OptionsFilter } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import MiniSearch from 'minisearch';
import classes from './fields.module.css';

/** An option of a list: what it is called, a quiet second line, and further words that find it. */
export type Option = {
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
  readonly keywords?: string;
  /** A word that the library offers: the same words may still be added as one's own. */
  readonly isOffered?: boolean;
};
export type OptionGroup = { readonly group: string; readonly items: readonly Option[] };
export type Options = readonly (Option | OptionGroup)[];

/** How a list takes in what it does not have yet. */
export type Creation = {
  /** The words of the last option: Add “…” as my own. */
  readonly label: (typed: string) => string;
  readonly create: (typed: string) => void;
};

/** Value of the option that creates. */
export const creating = '+';

/** All options, out of their groups. */
export function flat(options: Options): readonly Option[] {
  return options.flatMap((each) => ('items' in each ? each.items : [each]));
}

/** The options as Mantine takes them, with the one that creates while something is typed. */
export function comboboxData(
  options: Options,
  typed: string,
  creation: Creation | undefined,
): ComboboxData {
  const text = typed.trim();
  const isKnown = flat(options).some(
    ({ label, isOffered = false }) => !isOffered && label.toLowerCase() === text.toLowerCase(),
  );
  const item = ({ value, label }: Option): ComboboxItem => ({ value, label });
  const data = options.map((each) =>
    'items' in each ? { group: each.group, items: each.items.map(item) } : item(each),
  );
  if (creation === undefined || text === '' || isKnown) return data;
  return [...data, { value: creating, label: creation.label(text) }];
}

/** Finds options by all their words, with slips of the finger and beginnings of words. */
export function fuzzyFilter(options: Options): OptionsFilter {
  let index: MiniSearch<Option> | undefined;
  return ({ options: shown, search, limit }) => {
    const text = search.trim();
    if (text === '') return shown.slice(0, limit);
    index ??= indexOfOptions(options);
    const found = index.search(text, {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : 0),
      combineWith: 'AND',
      boost: { label: 2 },
    });
    const rank = new Map(found.map(({ id }, at) => [String(id), at]));
    const isKept = ({ value, label }: ComboboxItem): boolean =>
      value === creating || rank.has(value) || label.toLowerCase().includes(text.toLowerCase());
    const byRank = (one: ComboboxItem, other: ComboboxItem): number =>
      (rank.get(one.value) ?? Infinity) - (rank.get(other.value) ?? Infinity);
    return shown.flatMap((each): ComboboxParsedItem[] => {
      if (!('group' in each)) return isKept(each) ? [each] : [];
      const items = each.items.filter(isKept).sort(byRank);
      return items.length === 0 ? [] : [{ ...each, items }];
    });
  };
}

function indexOfOptions(options: Options): MiniSearch<Option> {
  const index = new MiniSearch<Option>({ idField: 'value', fields: ['label', 'keywords'] });
  index.addAll(flat(options));
  return index;
}

/** What tells options apart beside their labels, by their values. */
export function optionDetails(options: Options): ReadonlyMap<string, string> {
  return new Map(
    flat(options).flatMap(({ value, detail }) =>
      detail === undefined ? [] : [[value, detail] as const],
    ),
  );
}

/** An option in the list: label, and quietly below it what else tells it apart. */
export function OptionLine({
  option,
  detail,
}: {
  readonly option: ComboboxItem;
  readonly detail: string | undefined;
}) {
  return (
    <span>
      {option.value === creating && <IconPlus size={14} aria-hidden />} {option.label}
      {detail !== undefined && <span className={classes['optionNames']}>{detail}</span>}
    </span>
  );
}
