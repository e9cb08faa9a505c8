import { Button, Collapse, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommit, useEditing, useLanguages } from '#renderer/fields/editing.tsx';
import type { EditorProps } from '#renderer/fields/editor-props.ts';
import classes from '#renderer/fields/fields.module.css';
import { useLibrary } from '#renderer/fields/library.ts';
import { useNamed } from '#renderer/fields/names.ts';
import type { Options } from '#renderer/fields/option-data.tsx';
import { OptionSelect } from '#renderer/fields/option-select.tsx';
import { partOf, stepInto } from '#renderer/fields/paths.ts';
import { vocabularyKindsOf } from '#renderer/fields/vocabulary-kinds.ts';
import { choiceOf, libraryOption, ownOption } from '#renderer/fields/vocabulary-options.ts';
import { useUiLanguage } from '#renderer/fields/words.ts';
import { useRecord } from '#renderer/session/use-workspace.ts';
import { wordingOf } from '#shared/commands/use-library-item.ts';
import { localizedWords } from '#shared/documents/check-report/report-words.ts';
import { localizedText, wordForms } from '#shared/model/localized-text.ts';
import type { VocabularyKind } from '#shared/model/vocabulary-item.ts';
import { asLocalizedText, LocalizedTextEditor } from './localized-text-editor.tsx';
import { WordFormsEditor } from './word-forms-editor.tsx';

/** Words that documents set into their sentences: from the vocabulary or the library, or one's own. */
export function WordingEditor(props: EditorProps<'wording'>) {
  const { value, path } = props;
  const [isChoosing, setChoosing] = useState(false);
  const item = partOf(value, 'item');
  const text = asLocalizedText(partOf(value, 'text'));
  const isEmpty = (item === undefined || item === '') && Object.keys(text).length === 0;
  if (isEmpty || isChoosing) {
    return <WordingPicker {...props} done={() => setChoosing(false)} key={path} />;
  }
  const change = () => setChoosing(true);
  if (typeof item === 'string') return <OwnItem {...props} item={item} change={change} />;
  return <OwnWords {...props} change={change} />;
}

const anyKind: readonly VocabularyKind[] = [];

function WordingPicker(props: EditorProps<'wording'> & { readonly done: () => void }) {
  const { path, labels, clear, done } = props;
  const { t } = useTranslation('fields-controls');
  const commit = useCommit();
  const language = useUiLanguage();
  const { type } = useEditing();
  const kinds = vocabularyKindsOf(path, type) ?? anyKind;
  const library = useLibrary(kinds);
  const languages = useLanguages();
  const [source = 'en'] = languages;
  const options = useNamed((naming): Options => {
    const own = naming.workspace.vocabulary
      .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
      .map((item) => ownOption(naming, item));
    const offered = library.map((choice) => libraryOption(choice, language, languages));
    return [
      { group: t('inWorkspace'), items: own },
      { group: t('inLibrary'), items: offered },
    ].filter(({ items }) => items.length > 0);
  });
  const store = (wording: unknown): void => {
    done();
    commit(path, wording);
  };
  return (
    <OptionSelect
      labels={labels}
      options={options}
      value={null}
      placeholder={t('searchOrWrite')}
      choose={(chosen) => {
        const choice = choiceOf(chosen, library);
        store(choice === undefined ? { item: chosen } : wordingOf(choice.item));
      }}
      clear={clear}
      create={(typed) => store({ text: { [source]: { text: typed } } })}
    />
  );
}

type Filled = EditorProps<'wording'> & { readonly change: () => void };

/** Words of the workspace's vocabulary, used here as they stand there. */
function OwnItem({ item, change, clear }: Filled & { readonly item: string }) {
  const { t } = useTranslation('fields-controls');
  const { openRecord } = useEditing();
  const texts = useRecord('vocabulary', item)?.texts ?? {};
  const languages = useLanguages();
  const words = useNamed((naming) => localizedWords(naming, texts));
  return (
    <>
      <p className={classes['plain']}>{words}</p>
      <Text component="p" className={classes['help'] ?? ''}>
        {languages
          .map((language) => texts[language]?.text ?? '')
          .filter((text) => text !== '')
          .join(' · ')}
      </Text>
      <div className={classes['row']}>
        <QuietButton text={t('openInVocabulary')} act={() => openRecord('vocabulary', item)} />
        <QuietButton text={t('chooseOther')} act={change} />
        {clear !== null && <QuietButton text={t('clear')} act={clear} />}
      </div>
    </>
  );
}

/** Words written in place, with the inflected forms that make sentences smoother. */
function OwnWords(props: Filled) {
  const { path, value, change, clear } = props;
  const { t } = useTranslation('fields-controls');
  const [isOpen, setOpen] = useState(false);
  const form = { kind: 'localizedText', schema: localizedText } as const;
  return (
    <>
      <LocalizedTextEditor
        {...props}
        form={form}
        path={stepInto(path, 'text')}
        value={partOf(value, 'text')}
        clear={null}
        tools={
          <>
            <QuietButton text={t('chooseOther')} act={change} />
            <QuietButton text={t('wordForms')} act={() => setOpen(!isOpen)} isExpanded={isOpen} />
            {clear !== null && <QuietButton text={t('clear')} act={clear} />}
          </>
        }
      />
      <Collapse expanded={isOpen}>
        <WordFormsEditor
          {...props}
          form={{ kind: 'wordForms', schema: wordForms }}
          path={stepInto(path, 'forms')}
          value={partOf(value, 'forms')}
          clear={null}
        />
      </Collapse>
    </>
  );
}

type QuietProps = {
  readonly text: string;
  readonly act: () => void;
  readonly isExpanded?: boolean;
};

function QuietButton({ text, act, isExpanded }: QuietProps) {
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      onClick={act}
      {...(isExpanded === undefined ? {} : { 'aria-expanded': isExpanded })}
    >
      {text}
    </Button>
  );
}
