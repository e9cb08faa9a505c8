import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCommit, useLanguages } from '#renderer/fields/editing.tsx';
import type { EditorProps } from '#renderer/fields/editor-props.ts';
import classes from '#renderer/fields/fields.module.css';
import { partOf, textOf } from '#renderer/fields/paths.ts';
import { useDraft } from '#renderer/fields/use-draft.ts';
import { useFieldWords, useUiLanguage } from '#renderer/fields/words.ts';
import { isTree } from '#shared/workspace/change-path.ts';
import { languageName } from './country-editors.tsx';

/** The forms that sentences may ask for, by language; none of them is ever required. */
const formsByLanguage: ReadonlyMap<string, readonly string[]> = new Map([
  ['fi', ['genitive', 'partitive', 'elative', 'ablative', 'allative', 'inessive']],
  ['sv', ['genitive', 'inverted']],
  ['en', ['genitive']],
]);

/** Inflected forms of a name or term, by language. */
export function WordFormsEditor(props: EditorProps<'wordForms'>) {
  const { value } = props;
  const documentLanguages = useLanguages();
  const { t } = useTranslation('fields-controls');
  const language = useUiLanguage();
  return (
    <div className={classes['fields']} style={{ gap: 10 }}>
      <p className={classes['help']}>{t('wordFormsHelp')}</p>
      {documentLanguages.map((each) => (
        <fieldset key={each} style={{ border: 0, margin: 0, padding: 0 }}>
          <legend className={classes['label']}>{languageName(each, language)}</legend>
          <div className={classes['row']}>
            {formsOf(each, partOf(value, each)).map((name) => (
              <OneForm key={name} {...props} language={each} name={name} />
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}

function formsOf(language: string, known: unknown): readonly string[] {
  const usual = formsByLanguage.get(language) ?? [];
  return [...new Set([...usual, ...(isTree(known) ? Object.keys(known) : [])])];
}

type FormProps = EditorProps<'wordForms'> & {
  readonly language: string;
  readonly name: string;
};

function OneForm({ path, value, language, name }: FormProps) {
  const commit = useCommit();
  const { option } = useFieldWords();
  const forms = isTree(value) ? value : {};
  const known = partOf(forms, language);
  const draft = useDraft(textOf(partOf(known, name)), (text) => {
    const others = Object.entries(isTree(known) ? known : {}).filter(([each]) => each !== name);
    const next = Object.fromEntries(text === '' ? others : [...others, [name, text]]);
    commit(path, { ...forms, [language]: next });
  });
  return (
    <TextInput
      className={classes['grow'] ?? ''}
      label={option('fields:wordForm', name)}
      lang={language}
      value={draft.text}
      onChange={(event) => draft.change(event.currentTarget.value)}
      onBlur={draft.flush}
    />
  );
}
