import { Button, Group, Tabs, Textarea } from '@mantine/core';
import {
  IconCheck,
  IconCircleDashed,
  IconClockExclamation,
  IconCopy,
  IconPencil,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommit, useLanguages } from '#renderer/fields/editing.tsx';
import type { EditorProps } from '#renderer/fields/editor-props.ts';
import classes from '#renderer/fields/fields.module.css';
import { stepInto } from '#renderer/fields/paths.ts';
import { textState, type TextState } from '#renderer/fields/text-state.ts';
import { useDraft } from '#renderer/fields/use-draft.ts';
import { useUiLanguage } from '#renderer/fields/words.ts';
import { localizedText, type LocalizedText } from '#shared/model/localized-text.ts';
import { sourceHash } from '#shared/workspace/text-status.ts';
import { languageName } from './country-editors.tsx';

const stateIcons = {
  missing: IconCircleDashed,
  draft: IconPencil,
  reviewed: IconCheck,
  stale: IconClockExclamation,
};

/** A text in every document language: one tab each, with how far it has come. */
export function LocalizedTextEditor(props: EditorProps<'localizedText'>) {
  const { value, labels } = props;
  const documentLanguages = useLanguages();
  const uiLanguage = useUiLanguage();
  const text = asLocalizedText(value);
  const [source = 'en'] = documentLanguages;
  const languages = [...new Set([...documentLanguages, ...Object.keys(text)])];
  const [chosen, setChosen] = useState<string | null>(null);
  const open = chosen ?? (languages.includes(uiLanguage) ? uiLanguage : source);
  return (
    <Tabs value={open} onChange={setChosen} variant="default" keepMounted={false}>
      <Tabs.List aria-label={labels.label}>
        {languages.map((language) => (
          <Tabs.Tab key={language} value={language} px="sm" py={6}>
            <TabTitle language={language} state={textState(text, language, source)} />
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {languages.map((language) => (
        <Tabs.Panel key={language} value={language} pt={8}>
          <TextInLanguage {...props} text={text} language={language} source={source} />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

function TabTitle({ language, state }: { readonly language: string; readonly state: TextState }) {
  const { t } = useTranslation('fields-controls');
  const uiLanguage = useUiLanguage();
  const Icon = stateIcons[state];
  return (
    <span className={classes['textTab']}>
      {languageName(language, uiLanguage)}
      <span className={`${classes['textTab'] ?? ''} ${classes['quiet'] ?? ''}`}>
        <Icon size={14} aria-hidden />
        {t(`text.${state}`)}
      </span>
    </span>
  );
}

type InLanguage = EditorProps<'localizedText'> & {
  readonly text: LocalizedText;
  readonly language: string;
  readonly source: string;
};

function TextInLanguage({ path, labels, text, language, source }: InLanguage) {
  const commit = useCommit();
  const { t } = useTranslation('fields-controls');
  const uiLanguage = useUiLanguage();
  const entry = text[language];
  const store = (written: string, status?: 'draft' | 'reviewed'): void => {
    const next = withText(text, { language, source, written, status });
    commit(stepInto(path, language), next, status === undefined ? 'text' : undefined);
  };
  const draft = useDraft(entry?.text ?? '', store);
  const sourceText = text[source]?.text ?? '';
  const state = textState(text, language, source);
  return (
    <>
      <Textarea
        id={labels.inputId}
        aria-label={t('textIn', {
          field: labels.label,
          language: languageName(language, uiLanguage),
        })}
        aria-describedby={labels.describedBy}
        lang={language}
        autosize
        minRows={1}
        maxRows={14}
        value={draft.text}
        onChange={(event) => draft.change(event.currentTarget.value)}
        onBlur={draft.flush}
      />
      <Group gap={4} mt={4} mih={26}>
        {language !== source && state === 'missing' && sourceText !== '' && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconCopy size={14} aria-hidden />}
            onClick={() => store(sourceText, 'draft')}
          >
            {t('copyFrom', { language: languageName(source, uiLanguage) })}
          </Button>
        )}
        {(state === 'draft' || state === 'stale') && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconCheck size={14} aria-hidden />}
            onClick={() => store(draft.text, 'reviewed')}
          >
            {t('markReviewed')}
          </Button>
        )}
      </Group>
    </>
  );
}

/** What a record holds as a text by language; nothing for anything else. */
export function asLocalizedText(value: unknown): LocalizedText {
  const parsed = localizedText.safeParse(value);
  return parsed.success ? parsed.data : {};
}

type Writing = {
  readonly language: string;
  readonly source: string;
  readonly written: string;
  readonly status: 'draft' | 'reviewed' | undefined;
};

/** The entry of a language: a translation remembers the source that it was written beside; no text, no entry. */
function withText(
  text: LocalizedText,
  { language, source, written, status }: Writing,
): LocalizedText[string] | undefined {
  if (written === '') return undefined;
  const sourceText = text[source]?.text ?? '';
  const mark =
    language === source || sourceText.trim() === '' ? {} : { sourceHash: sourceHash(sourceText) };
  const kept = status ?? (text[language]?.status === undefined ? undefined : 'draft');
  return { text: written, ...(kept === undefined ? {} : { status: kept }), ...mark };
}
