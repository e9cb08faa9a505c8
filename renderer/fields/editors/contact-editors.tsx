import { useContext } from 'react';
import { RecordContext, useEditing } from '#renderer/fields/editing.tsx';
import type { EditorProps } from '#renderer/fields/editor-props.ts';
import { nameOfRecord, useNamed } from '#renderer/fields/names.ts';
import type { Option } from '#renderer/fields/option-data.tsx';
import { partOf, textOf } from '#renderer/fields/paths.ts';
import { useFieldWords } from '#renderer/fields/words.ts';
import { useRecord } from '#renderer/session/use-workspace.ts';
import type { ContactPoint } from '#shared/model/party.ts';
import { stepInto } from '#renderer/fields/paths.ts';
import { valueAt } from '#shared/workspace/change-path.ts';
import { ChosenEditor, ChosenSeveralEditor } from './chosen-editors.tsx';

/** A contact point as an option: its address, and below what it is for. */
function usePointOption(): (point: ContactPoint) => Option {
  const { option } = useFieldWords();
  return ({ id, use, channel, value }) => ({
    value: id,
    label: value === '' ? option('fields:channel', channel) : value,
    detail: option('fields-parties:contactPoints.use', use),
  });
}

/** Contact points of every party, grouped by party. The value of an option is `party/point`. */
export function useContactOptions() {
  const pointOption = usePointOption();
  return useNamed((naming) =>
    naming.workspace.parties
      .filter(({ contactPoints }) => contactPoints.length > 0)
      .map(({ id, contactPoints }) => ({
        group: nameOfRecord(naming, 'parties', id),
        items: contactPoints.map((point) => {
          const option = pointOption(point);
          return { ...option, value: stepInto(id, option.value) };
        }),
      })),
  );
}

/** A contact point of the party that stands beside it. */
export function ContactPointEditor({ path, value, labels, clear }: EditorProps<'contactPoint'>) {
  const party = useNeighbour(path, 'party');
  const options = usePointsOf(party);
  return <ChosenEditor path={path} value={value} labels={labels} options={options} clear={clear} />;
}

/** Contact points that reach an officer: of the officer's own party, or of the party itself. */
export function ContactPointsEditor({ path, value, labels }: EditorProps<'contactPoints'>) {
  const { id } = useEditing();
  const party = useNeighbour(path, 'party');
  const options = usePointsOf(party === '' ? id : party);
  return <ChosenSeveralEditor path={path} value={value} labels={labels} options={options} />;
}

function usePointsOf(party: string): readonly Option[] {
  const pointOption = usePointOption();
  const points = useRecord('parties', party)?.contactPoints;
  return points?.map(pointOption) ?? [];
}

function useNeighbour(path: string, name: string): string {
  const record = useContext(RecordContext);
  const object = valueAt(record, path.split('/').slice(0, -1));
  return textOf(partOf(object, name));
}
