import { useContext } from 'react';
import { RecordContext, useCommit } from '#renderer/fields/editing.tsx';
import type { EditorProps } from '#renderer/fields/editor-props.ts';
import type { Option, OptionGroup, Options } from '#renderer/fields/option-data.tsx';
import { OptionSelect } from '#renderer/fields/option-select.tsx';
import { partOf, textOf } from '#renderer/fields/paths.ts';
import { useFieldWords, useUiLanguage } from '#renderer/fields/words.ts';
import { adequacyDecisions } from '#shared/law/adequacy.ts';
import type { AdequacyRow } from '#shared/law/adequacy-row.ts';
import {
  decisionDigits,
  englishDecisionNumber,
  type DecisionNumber,
} from '#shared/law/decision-number.ts';
import { frameworks } from '#shared/law/frameworks.ts';
import { sccDecisions } from '#shared/law/scc.ts';
import type { UiLanguage } from '#shared/messages/messages.ts';
import { valueAt } from '#shared/workspace/change-path.ts';
import { useCountries } from './country-editors.tsx';

/** A decision of the Commission that the law tables have, of the kind of the instrument beside it, or one of one's own. */
export function DecisionEditor({ path, value, labels, clear }: EditorProps<'decision'>) {
  const commit = useCommit();
  const record = useContext(RecordContext);
  // The number is an answer within the mechanism: `mechanisms/…/decision/value`.
  const mechanism = valueAt(record, path.split('/').slice(0, -2));
  const groups = useDecisions(textOf(partOf(mechanism, 'instrument')));
  const typed = textOf(value);
  const known = groups
    .flatMap(({ items }) => items)
    .find((item) => decisionDigits(item.value) === decisionDigits(typed));
  const own = typed === '' || known !== undefined ? [] : [{ value: typed, label: typed }];
  const options: Options = [...own, ...groups];
  return (
    <OptionSelect
      labels={labels}
      options={options}
      value={typed === '' ? null : (known?.value ?? typed)}
      choose={(number) => commit(path, number)}
      create={(number) => commit(path, number)}
      clear={clear}
    />
  );
}

/** Decisions in groups, the latest first; those of the instrument alone where it has any. */
function useDecisions(instrument: string): readonly OptionGroup[] {
  const language = useUiLanguage();
  const { option } = useFieldWords();
  const countries = new Map(useCountries().map(({ value, label }) => [value, label]));
  const groups = [
    {
      key: 'adequacy',
      items: adequacyDecisions.map((row) => ({
        ...optionOf(row.number, frameworkName(row, language)),
        label: `${englishDecisionNumber(row.number)}, ${recipientName(row, countries, language)}`,
      })),
    },
    {
      key: 'scc_commission',
      items: sccDecisions
        .filter(({ use }) => use === 'transfer')
        .map(({ number, names }) => optionOf(number, names?.[language] ?? '')),
    },
  ];
  const own = groups.filter(({ key }) => key === instrument);
  return (own.length > 0 ? own : groups).map(({ key, items }) => ({
    group: option('fields:mechanism.instrument', key),
    items: onceEach(items.toReversed()),
  }));
}

function optionOf(number: DecisionNumber, detail: string): Option {
  const written = englishDecisionNumber(number);
  return { value: written, label: written, detail, keywords: detail };
}

function frameworkName({ number }: AdequacyRow, language: UiLanguage): string {
  return (
    frameworks.find(({ decisionDigits: digits }) => digits === number.digits)?.names[language] ?? ''
  );
}

function recipientName(
  { recipient, organisationNames }: AdequacyRow,
  countries: ReadonlyMap<string, string>,
  language: UiLanguage,
): string {
  if (recipient.kind === 'country') return countries.get(recipient.country) ?? recipient.country;
  return organisationNames?.[language] ?? recipient.organisation;
}

/** A decision has a row for each stretch of its validity. */
function onceEach(options: readonly Option[]): readonly Option[] {
  return [...new Map(options.map((each) => [each.value, each])).values()];
}
