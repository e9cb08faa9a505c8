import { useTranslation } from 'react-i18next';
import { ownedItem } from '#shared/commands/use-library-item.ts';
import type { RecordType } from '#shared/model/ids.ts';
import type { VocabularyKind } from '#shared/model/vocabulary-item.ts';
import type { ReportWords } from '#shared/documents/check-report/report-words.ts';
import { useEditing, useLanguages, type Editing } from './editing.tsx';
import type { Labels } from './field-frame.tsx';
import { useLibrary } from './library.ts';
import { recordOptions, useNamed } from './names.ts';
import { newRecordFor } from './new-record.ts';
import { OptionChips } from './option-chips.tsx';
import type { Option, Options } from './option-data.tsx';
import { OptionSelect } from './option-select.tsx';
import type { FieldKey } from './paths.ts';
import { vocabularyKindsOf } from './vocabulary-kinds.ts';
import { choiceOf, libraryOption, ownOption, textOption } from './vocabulary-options.ts';
import { useUiLanguage } from './words.ts';

type PickerProps = {
  readonly labels: Labels;
  readonly path: FieldKey;
  readonly type: RecordType;
  readonly value: string;
  readonly choose: (id: string) => void;
  readonly clear: (() => void) | null;
};

/** One record of a type by its name; what there is none of yet is made in place. */
export function RecordPicker({ labels, type, path, value, choose, clear }: PickerProps) {
  const { options, take, create } = useRecordChoices(type, path);
  return (
    <OptionSelect
      labels={labels}
      options={options}
      value={value === '' ? null : value}
      choose={(chosen) => take(chosen, choose)}
      clear={clear}
      create={create(choose)}
    />
  );
}

type ChipsProps = {
  readonly labels: Labels;
  readonly path: FieldKey;
  readonly type: RecordType;
  readonly values: readonly string[];
  readonly choose: (ids: string[]) => void;
};

/** Several records of a type by their names; what there is none of yet is made in place. */
export function RecordChips({ labels, type, path, values, choose }: ChipsProps) {
  const { options, take, create } = useRecordChoices(type, path);
  const add = (id: string): void => choose([...values.filter((each) => each !== id), id]);
  return (
    <OptionChips
      labels={labels}
      options={options}
      values={values}
      choose={(chosen) => {
        const added = chosen.find((each) => !values.includes(each));
        if (added === undefined) choose(chosen);
        else take(added, add);
      }}
      create={create(add)}
    />
  );
}

const subjects: readonly VocabularyKind[] = ['subjectCategory'];
const data: readonly VocabularyKind[] = ['dataCategory'];
const noKinds: readonly VocabularyKind[] = [];

function kindsFor(type: RecordType, path: FieldKey): readonly VocabularyKind[] {
  if (type === 'dataCategories') return data;
  return type === 'vocabulary' ? (vocabularyKindsOf(path) ?? subjects) : noKinds;
}

/** What can be chosen of a type: its records, and what the library has of it beside. */
function useRecordChoices(type: RecordType, path: FieldKey) {
  const editing = useEditing();
  const language = useUiLanguage();
  const { t } = useTranslation('fields-controls');
  const kinds = kindsFor(type, path);
  const library = useLibrary(kinds);
  const languages = useLanguages();
  const options = useNamed((naming): Options => {
    const own = ownOptions(naming, type, kinds, editing);
    const offered = library
      .filter((choice) => ownedItem(naming.workspace, choice) === undefined)
      .map((choice) => libraryOption(choice, language, languages));
    if (offered.length === 0) return own;
    return [
      { group: t('inWorkspace'), items: own },
      { group: t('inLibrary'), items: offered },
    ].filter(({ items }) => items.length > 0);
  });

  return {
    options,
    take: (value: string, choose: (id: string) => void): void => {
      const choice = choiceOf(value, library);
      const id = choice === undefined ? value : editing.takeFromLibrary(choice);
      if (id !== null) choose(id);
    },
    create: (choose: (id: string) => void): ((typed: string) => void) | undefined => {
      const make = newRecordFor(type, kinds, languages[0] ?? 'en');
      if (make === null) return undefined;
      return (typed) => {
        const id = editing.addRecord(make(typed));
        if (id !== null) choose(id);
      };
    },
  };
}

function ownOptions(
  naming: ReportWords,
  type: RecordType,
  kinds: readonly VocabularyKind[],
  editing: Editing,
): readonly Option[] {
  const { workspace } = naming;
  const isOther = (id: string): boolean => editing.type !== type || editing.id !== id;
  if (type === 'vocabulary') {
    return workspace.vocabulary
      .filter(({ id, kind }) => isOther(id) && kinds.includes(kind))
      .map((item) => ownOption(naming, item));
  }
  if (type !== 'dataCategories') return recordOptions(naming, type, isOther);
  return workspace.dataCategories
    .filter(({ id }) => isOther(id))
    .map(({ id, name }) => {
      const text = 'item' in name ? naming.index.vocabularyItem(name.item).texts : name.text;
      return textOption(naming, id, text);
    });
}
