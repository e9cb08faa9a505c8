import { Button, Tabs, Textarea } from '@mantine/core';
import {
  IconCheck,
  IconCircleDashed,
  IconClockExclamation,
  IconCopy,
  IconPencil,
} from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommit, useLanguages } from '#renderer/fields/editing.tsx';
import type { EditorProps } from '#renderer/fields/editor-props.ts';
import classes from '#renderer/fields/fields.module.css';
import { stepInto, type FieldKey } from '#renderer/fields/paths.ts';
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

/** From so many languages on their codes stand for their names, so that the tabs keep to one row. */
const manyLanguages = 5;

type Props = EditorProps<'localizedText'> & {
  /** What else can be done with the text, beside its state. */
  readonly tools?: ReactNode;
};

/** A text in every document language: one tab each, with how far it has come. */
export function LocalizedTextEditor({ tools, ...props }: Props) {
  const { value, labels } = props;
  const documentLanguages = useLanguages();
  const uiLanguage = useUiLanguage();
  const text = asLocalizedText(value);
  const [source = 'en'] = documentLanguages;
  const languages = [...new Set([...documentLanguages, ...Object.keys(text)])];
  const [chosen, setChosen] = useState<string | null>(null);
  const open = chosen ?? (languages.includes(uiLanguage) ? uiLanguage : source);
  const inLanguage = { path: props.path, text, language: open, source };
  return (
    <Tabs className={classes['texts'] ?? ''} value={open} onChange={setChosen} keepMounted={false}>
      <Tabs.List aria-label={labels.label} className={classes['textTabs'] ?? ''}>
        {languages.map((language) => (
          <TextTab
            key={language}
            language={language}
            state={textState(text, language, source)}
            isShort={languages.length >= manyLanguages}
          />
        ))}
      </Tabs.List>
      {languages.map((language) => (
        <Tabs.Panel key={language} value={language} pt={8}>
          <TextInLanguage {...props} text={text} language={language} source={source} />
        </Tabs.Panel>
      ))}
      <div className={classes['textFoot']}>
        <StateWord state={textState(text, open, source)} />
        {tools}
        <TextTools {...inLanguage} />
      </div>
    </Tabs>
  );
}

type TabProps = {
  readonly language: string;
  readonly state: TextState;
  readonly isShort: boolean;
};

/** A tab: the language, and its state as an icon for those who see it and as a word for those who hear it. */
function TextTab({ language, state, isShort }: TabProps) {
  const { t } = useTranslation('fields-controls');
  const name = languageName(language, useUiLanguage());
  const Icon = stateIcons[state];
  const word = t(`text.${state}`);
  return (
    <Tabs.Tab value={language} px={10} py={6} title={`${name}: ${word}`}>
      <span className={classes['textTab']}>
        {isShort && <span aria-hidden>{language.toUpperCase()}</span>}
        <span className={isShort ? classes['unseen'] : undefined}>{name}</span>
        <Icon size={14} aria-hidden className={classes[state]} />
        <span className={classes['unseen']}> {word}</span>
      </span>
    </Tabs.Tab>
  );
}

/** How far the text in the open language has come. The tab says it to those who do not see. */
function StateWord({ state }: { readonly state: TextState }) {
  const { t } = useTranslation('fields-controls');
  const Icon = stateIcons[state];
  return (
    <span className={`${classes['textTab'] ?? ''} ${classes[state] ?? ''}`} aria-hidden>
      <Icon size={14} />
      {t(`text.${state}`)}
    </span>
  );
}

type InLanguage = {
  readonly path: FieldKey;
  readonly text: LocalizedText;
  readonly language: string;
  readonly source: string;
};

function TextInLanguage(props: InLanguage & Pick<EditorProps<'localizedText'>, 'labels'>) {
  const { path, labels, text, language, source } = props;
  const commit = useCommit();
  const { t } = useTranslation('fields-controls');
  const uiLanguage = useUiLanguage();
  const draft = useDraft(text[language]?.text ?? '', (written) => {
    const entry = withText(text, { language, source, written, status: undefined });
    commit(stepInto(path, language), entry, 'text');
  });
  return (
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
  );
}

/** What can be done with a text as a whole: start from the source, mark as reviewed. */
function TextTools(props: InLanguage) {
  const { path, text, language, source } = props;
  const commit = useCommit();
  const { t } = useTranslation('fields-controls');
  const uiLanguage = useUiLanguage();
  const tool = toolFor(props);
  if (tool === null) return null;
  const store = (written: string, status: 'draft' | 'reviewed'): void =>
    commit(stepInto(path, language), withText(text, { language, source, written, status }));
  if (tool.kind === 'copy') {
    return (
      <ToolButton isShown icon={IconCopy} act={() => store(tool.text, 'draft')}>
        {t('copyFrom', { language: languageName(source, uiLanguage) })}
      </ToolButton>
    );
  }
  return (
    <ToolButton isShown={tool.isUrgent} icon={IconCheck} act={() => store(tool.text, 'reviewed')}>
      {t('markReviewed')}
    </ToolButton>
  );
}

type Tool =
  | { readonly kind: 'copy'; readonly text: string }
  | { readonly kind: 'review'; readonly text: string; readonly isUrgent: boolean };

function toolFor({ text, language, source }: InLanguage): Tool | null {
  const state = textState(text, language, source);
  if (state === 'reviewed') return null;
  if (state !== 'missing') {
    return { kind: 'review', text: text[language]?.text ?? '', isUrgent: state === 'stale' };
  }
  const sourceText = text[source]?.text ?? '';
  return sourceText === '' || language === source ? null : { kind: 'copy', text: sourceText };
}

type ToolProps = {
  readonly isShown: boolean;
  readonly icon: typeof IconCopy;
  readonly act: () => void;
  readonly children: string;
};

function ToolButton({ isShown, icon: Icon, act, children }: ToolProps) {
  return (
    <Button
      className={classes['textTools'] ?? ''}
      data-shown={isShown}
      variant="subtle"
      size="compact-sm"
      leftSection={<Icon size={14} aria-hidden />}
      onClick={act}
    >
      {children}
    </Button>
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
