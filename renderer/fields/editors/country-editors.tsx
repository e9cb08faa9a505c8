import { useMemo } from 'react';
import { useCommit } from '#renderer/fields/editing.tsx';
import type { EditorProps } from '#renderer/fields/editor-props.ts';
import type { Labels } from '#renderer/fields/field-frame.tsx';
import { OptionChips } from '#renderer/fields/option-chips.tsx';
import type { Option } from '#renderer/fields/option-data.tsx';
import { OptionSelect } from '#renderer/fields/option-select.tsx';
import { textOf, textsOf } from '#renderer/fields/paths.ts';
import { useUiLanguage } from '#renderer/fields/words.ts';
import { documentLanguages } from '#shared/phrases/languages.ts';
import { countries as english } from '#shared/phrases/en/countries.ts';
import { countries as finnish } from '#shared/phrases/fi/countries.ts';
import { countries as swedish } from '#shared/phrases/sv/countries.ts';
import { ChosenEditor, ChosenSeveralEditor } from './chosen-editors.tsx';

const names = { en: english, fi: finnish, sv: swedish };

/** Every country by its name in the language of the interface, in the order of that language. */
export function useCountries(): readonly Option[] {
  const language = useUiLanguage();
  return useMemo(() => {
    const order = new Intl.Collator(language);
    return Object.entries(names[language])
      .map(([value, label]) => ({ value, label }))
      .sort((one, other) => order.compare(one.label, other.label));
  }, [language]);
}

type CountryProps = {
  readonly labels: Labels;
  readonly value: string;
  /** What stands before the countries: the Union. */
  readonly first?: Option;
  readonly choose: (value: string) => void;
  readonly clear: (() => void) | null;
};

/** A country by its name. */
export function CountrySelect({ labels, value, first, choose, clear }: CountryProps) {
  const countries = useCountries();
  return (
    <OptionSelect
      labels={labels}
      options={first === undefined ? countries : [first, ...countries]}
      value={value === '' ? null : value}
      choose={choose}
      clear={clear}
    />
  );
}

/** A country. */
export function CountryEditor({ path, value, labels, clear }: EditorProps<'country'>) {
  const commit = useCommit();
  return (
    <CountrySelect
      labels={labels}
      value={textOf(value)}
      choose={(next) => commit(path, next)}
      clear={clear}
    />
  );
}

/** Several countries. */
export function CountriesEditor({ path, value, labels }: EditorProps<'countries'>) {
  return <ChosenSeveralEditor path={path} value={value} labels={labels} options={useCountries()} />;
}

/** The name of a language as a label: with a capital where the interface writes it small. */
export function languageName(code: string, uiLanguage: string): string {
  const name = new Intl.DisplayNames([uiLanguage], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(uiLanguage) + name.slice(1);
}

function useLanguages(known: readonly string[]): readonly Option[] {
  const language = useUiLanguage();
  const codes = [...new Set([...documentLanguages, ...known])];
  return codes.map((value) => ({ value, label: languageName(value, language) }));
}

const sourceLanguages =
  'bg cs da de el es et fr ga hr hu is it lt lv mt nl no pl pt ro ru sk sl uk';

/** The language in which something was printed. */
export function LanguageEditor({ path, value, labels, clear }: EditorProps<'language'>) {
  const options = useLanguages(sourceLanguages.split(' '));
  return <ChosenEditor path={path} value={value} labels={labels} options={options} clear={clear} />;
}

/** Document languages, in order. */
export function LanguagesEditor({ path, value, labels }: EditorProps<'languages'>) {
  const commit = useCommit();
  const values = textsOf(value);
  return (
    <OptionChips
      labels={labels}
      options={useLanguages(values)}
      values={values}
      choose={(next) => commit(path, next)}
    />
  );
}
