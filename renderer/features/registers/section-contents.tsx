import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formOf } from '#renderer/fields/form-of.ts';
import { RecordFiles } from '#renderer/fields/record-extras.tsx';
import { RecordPart } from '#renderer/fields/record-part.tsx';
import { ActivityCards } from './activity-cards.tsx';
import { ClauseRows } from './clause-rows.tsx';
import { DataSection } from './data-section.tsx';
import { DecisionRows } from './decision-rows.tsx';
import { DpoSection } from './dpo-section.tsx';
import { BasisRows } from './basis-rows.tsx';
import { NoticeRows } from './notice-rows.tsx';
import {
  DisclosureRows,
  MeasureRows,
  RightRows,
  SourceRows,
  TrackerRows,
  TransferRows,
} from './register-rows.tsx';
import { registerFields, type RegisterSection } from './register-sections.ts';
import { RetentionRows } from './retention-rows.tsx';
import type { SectionProps } from './section-props.ts';

type Content = (props: SectionProps) => ReactNode;

/** What each section of the page of a register holds. */
export const sectionContents: Readonly<Record<RegisterSection, Content>> = {
  general: fieldsAlone('general'),
  controllers: fieldsAlone('controllers'),
  dpo: DpoSection,
  purposes: ActivityCards,
  legalBases: withFields(BasisRows, 'legalBases'),
  data: DataSection,
  sources: withFields(SourceRows, 'sources'),
  recipients: DisclosureRows,
  transfers: withFields(TransferRows, 'transfers'),
  retention: RetentionRows,
  decisions: DecisionRows,
  protection: MeasureRows,
  rights: RightRows,
  children: fieldsAlone('children'),
  trackers: TrackerRows,
  clauses: ClauseRows,
  notices: NoticeRows,
  review: Review,
};

type Fields = keyof typeof registerFields;

/** A section of nothing but fields of the register. */
function fieldsAlone(of: Fields): Content {
  return function FieldsSection({ register, title }) {
    const { t } = useTranslation('registers');
    const { shown, more } = registerFields[of];
    return (
      <RecordPart
        type="registers"
        id={register}
        fields={shown}
        more={more}
        moreLabel={t('wholeRegister')}
        title={title}
      />
    );
  };
}

/** Rows, and below them what the register says of itself where no row does. */
function withFields(Rows: Content, of: Fields): Content {
  const Fields = fieldsAlone(of);
  return function RowsAndFields(props) {
    return (
      <Stack gap="lg">
        <Rows {...props} />
        <Fields {...props} />
      </Stack>
    );
  };
}

const placed: readonly string[] = Object.values(registerFields).flatMap(({ shown, more }) => [
  ...shown,
  ...more,
]);

/** The state of the register, and every field that no section names. */
function Review({ register, title }: SectionProps) {
  const { shown, more } = registerFields.review;
  const rest = formOf('registers')
    .map(({ name }) => name)
    .filter((name) => !placed.includes(name));
  return (
    <Stack gap="xl">
      <RecordPart
        type="registers"
        id={register}
        fields={shown}
        more={[...more, ...rest]}
        title={title}
      />
      <RecordFiles type="registers" id={register} />
    </Stack>
  );
}
