import { Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '#shared/checks/finding.ts';
import type { Register } from '#shared/model/register.ts';
import type { RecordType } from '#shared/model/ids.ts';
import { SectionPage } from '#renderer/components/section-page.tsx';
import { FindingsBadge } from '#renderer/fields/findings-badge.tsx';
import { nameOfRecord, useNames } from '#renderer/fields/names.ts';
import { PointBar } from '#renderer/fields/point-bar.tsx';
import { RecordHead } from '#renderer/fields/record-page.tsx';
import { useRoute } from '#renderer/session/navigation.ts';
import { hashOf } from '#renderer/session/routes.ts';
import { useFindings } from '#renderer/session/use-findings.ts';
import { usePoints } from '#renderer/session/use-points.ts';
import { useRecord } from '#renderer/session/use-workspace.ts';
import { registerSections, sectionOf, type RegisterSection } from './register-sections.ts';
import classes from './registers.module.css';
import { sectionContents } from './section-contents.tsx';

type Props = {
  readonly id: string;
  /** The section that the address names. */
  readonly section: RegisterSection | null;
};

const types: readonly RecordType[] = ['registers'];

/** A register on one page, in the order in which its notice tells of it. */
export function RegisterPage({ id, section }: Props) {
  const { t } = useTranslation('records');
  const register = useRecord('registers', id);
  return (
    <Stack className={classes['page'] ?? ''} gap="lg">
      <RecordHead type="registers" id={id} types={types} />
      {register === undefined ? (
        <Text>{t('goneText')}</Text>
      ) : (
        <>
          <Standing id={id} />
          <Sections register={register} asked={section} />
        </>
      )}
    </Stack>
  );
}

/** How far each notice of the register answers what the law asks for. */
function Standing({ id }: { readonly id: string }) {
  const naming = useNames();
  const reports = usePoints({ type: 'registers', id });
  return (
    <Stack gap="md" className={classes['standing'] ?? ''}>
      {reports.map((report) => (
        <PointBar
          key={report.notice}
          report={report}
          name={reports.length > 1 ? nameOfRecord(naming, 'notices', report.notice) : ''}
        />
      ))}
    </Stack>
  );
}

type SectionsProps = {
  readonly register: Register;
  readonly asked: RegisterSection | null;
};

function Sections({ register, asked }: SectionsProps) {
  const { t } = useTranslation('registers');
  const route = useRoute();
  const findings = useFindings({ register: register.id });
  const bySection = useMemo(() => groupedBySection(findings), [findings]);
  if (route.kind !== 'workspace') return null;
  return (
    <SectionPage
      label={t('sections')}
      asked={asked}
      hrefOf={(key) => hashOf({ ...route, path: [register.id, key] })}
      countLabel={(count) => t('findingCount', { count })}
      sections={registerSections.map((key) => {
        const Content = sectionContents[key];
        const found = bySection.get(key) ?? [];
        const title = t(`section.${key}`);
        return {
          key,
          title,
          count: found.length,
          aside: <FindingsBadge findings={found} of={title} />,
          content: <Content register={register} title={title} />,
        };
      })}
    />
  );
}

function groupedBySection(
  findings: readonly Finding[],
): ReadonlyMap<RegisterSection, readonly Finding[]> {
  const sections = new Map<RegisterSection, Finding[]>();
  for (const finding of findings) {
    if (finding.severity === 'info') continue;
    const section = sectionOf(finding);
    const members = sections.get(section);
    if (members === undefined) sections.set(section, [finding]);
    else members.push(finding);
  }
  return sections;
}
