import { Stack, Text } from '@mantine/core';
import { noticeSection, type NoticeSection } from '#shared/model/sections.ts';
import { NewRecordButton } from '#renderer/fields/new-record-button.tsx';
import { useDetailed } from '#renderer/fields/record-detail.ts';
import { useFieldWords } from '#renderer/fields/words.ts';
import { RecordRows, RowsSection } from './record-rows.tsx';
import type { SectionProps } from './section-props.ts';

/** Prose of the notice by the section in which it is printed; a clause of several sections stands in each. */
export function ClauseRows({ register: id, title }: SectionProps) {
  const { option } = useFieldWords();
  const clauses = useDetailed((index, detail) =>
    index.clausesOf(id).map((clause) => ({
      type: 'clauses' as const,
      id: clause.id,
      sections: clause.sections,
      detail: detail('clauses', clause, ['type', 'position']),
    })),
  );
  const rowsIn = (section: NoticeSection) =>
    clauses.filter(({ sections }) => sections.includes(section));
  if (clauses.length === 0) {
    return <RowsSection type="clauses" register={id} rows={[]} label={title} />;
  }
  const used = noticeSection.options.filter((section) => rowsIn(section).length > 0);
  return (
    <Stack gap="md">
      {used.map((section) => {
        const name = option('fields:section', section);
        return (
          <div key={section}>
            <Text size="sm" fw={600} mb={4}>
              {name}
            </Text>
            <RecordRows rows={rowsIn(section)} label={`${title}: ${name}`} />
          </div>
        );
      })}
      <AddClause register={id} />
    </Stack>
  );
}

function AddClause({ register }: { readonly register: string }) {
  return (
    <div>
      <NewRecordButton type="clauses" register={register} variant="default" />
    </div>
  );
}
