import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOfRecord, useNamed } from '#renderer/fields/names.ts';
import { PointBar } from '#renderer/fields/point-bar.tsx';
import {
  SectionedRecord,
  type SectionContentProps,
  type SectionPlan,
} from '#renderer/fields/sectioned-record.tsx';
import { usePoints } from '#renderer/session/use-points.ts';
import { registerSections, sectionOf, type RegisterSection } from './register-sections.ts';
import { sectionContents } from './section-contents.tsx';

type Props = {
  readonly id: string;
  /** The section that the address names. */
  readonly section: RegisterSection | null;
};

const plan: SectionPlan<RegisterSection> = {
  sections: registerSections,
  found: (register) => ({ register }),
  sectionOf,
  Content: memo(Content),
};

/** A register on one page, in the order in which its notice tells of it. */
export function RegisterPage({ id, section }: Props) {
  const { t } = useTranslation('registers');
  return (
    <SectionedRecord
      type="registers"
      id={id}
      plan={plan}
      titleOf={(key) => t(`section.${key}`)}
      asked={section}
    >
      <Standing id={id} />
    </SectionedRecord>
  );
}

function Content({ section, id, title }: SectionContentProps<RegisterSection>) {
  const Section = sectionContents[section];
  return <Section register={id} title={title} />;
}

/** How far each notice of the register answers what the law asks for. */
function Standing({ id }: { readonly id: string }) {
  const reports = usePoints({ type: 'registers', id });
  const names = useNamed((naming) =>
    reports.map(({ notice }) => nameOfRecord(naming, 'notices', notice)),
  );
  return reports.map((report, at) => (
    <PointBar
      key={report.notice}
      report={report}
      name={reports.length > 1 ? (names[at] ?? '') : ''}
    />
  ));
}
