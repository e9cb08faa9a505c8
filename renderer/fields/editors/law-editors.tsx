import { useContext } from 'react';
import { RecordContext } from '#renderer/fields/editing.tsx';
import type { EditorProps } from '#renderer/fields/editor-props.ts';
import { useNamed } from '#renderer/fields/names.ts';
import { partOf, textOf } from '#renderer/fields/paths.ts';
import { useFieldWords, useUiLanguage } from '#renderer/fields/words.ts';
import { actName, acts } from '#shared/law/acts.ts';
import { rightPoints } from '#shared/law/rights.ts';
import { plainText } from '#shared/documents/tree-text.ts';
import { sayPlain } from '#shared/documents/say.ts';
import { ChosenEditor, ChosenSeveralEditor } from './chosen-editors.tsx';

/** An act of the law tables, by its name in the language of the interface. */
export function ActEditor({ path, value, labels, clear }: EditorProps<'act'>) {
  const language = useUiLanguage();
  return (
    <ChosenEditor
      path={path}
      value={value}
      labels={labels}
      options={acts.map((act) => ({
        value: act.id,
        label: actName(act, language).text,
        detail: act.number,
        keywords: act.number,
      }))}
      clear={clear}
    />
  );
}

/** Points that a notice shows of the right that the record is about, as its phrases write them. */
export function RightPointsEditor({ path, value, labels }: EditorProps<'rightPoints'>) {
  const phrases = useNamed((naming) => naming.phrases);
  const record = useContext(RecordContext);
  const { option } = useFieldWords();
  const right = textOf(partOf(record, 'right'));
  const texts: ReadonlyMap<string, Parameters<typeof sayPlain>[0]> = new Map(
    Object.entries(phrases.rights.points),
  );
  const options = rightPoints
    .filter((point) => right === 'all' || point.right === right)
    .map(({ key, right: of }) => {
      const phrase = texts.get(key);
      return {
        value: key,
        label: phrase === undefined ? key : plainText(sayPlain(phrase)),
        detail: right === 'all' ? option('fields-rights-settings:right', of) : '',
      };
    });
  return <ChosenSeveralEditor path={path} value={value} labels={labels} options={options} />;
}
