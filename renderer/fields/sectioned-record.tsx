import { Stack, Text } from '@mantine/core';
import { useMemo, type ComponentType, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '#shared/checks/finding.ts';
import type { RecordType } from '#shared/model/ids.ts';
import { SectionPage } from '#renderer/components/section-page.tsx';
import { useRoute } from '#renderer/session/navigation.ts';
import { hashOf } from '#renderer/session/routes.ts';
import { useFindings, type FindingFilter } from '#renderer/session/use-findings.ts';
import { useHasRecord } from '#renderer/session/use-workspace.ts';
import { FindingsBadge } from './findings-badge.tsx';
import { RecordHead } from './record-page.tsx';
import classes from './record-screen.module.css';

/** What a section of the page of a record is given. */
export type SectionContentProps<Section extends string> = {
  readonly section: Section;
  /** Id of the record. */
  readonly id: string;
  /** The heading right above. */
  readonly title: string;
};

/** How the page of a record falls into sections. */
export type SectionPlan<Section extends string> = {
  readonly sections: readonly Section[];
  /** Which findings are counted on the page of a record. */
  readonly found: (id: string) => FindingFilter;
  /** The section in which a finding is settled. */
  readonly sectionOf: (finding: Finding) => Section;
  /** Draws itself again only for what it shows, not for what was found elsewhere on the page: `memo`. */
  readonly Content: ComponentType<SectionContentProps<Section>>;
};

type Props<Section extends string> = {
  readonly type: RecordType;
  readonly id: string;
  readonly plan: SectionPlan<Section>;
  readonly titleOf: (section: Section) => string;
  /** The section that the address names. */
  readonly asked: Section | null;
  /** What stands above the sections. */
  readonly children: ReactNode;
};

/** A record on one long page: how it stands, and section after section. */
export function SectionedRecord<Section extends string>(props: Props<Section>) {
  const { type, id, children } = props;
  const { t } = useTranslation('records');
  const isThere = useHasRecord(type, id);
  const types = useMemo(() => [type], [type]);
  return (
    <Stack className={classes['sectioned'] ?? ''} gap="lg">
      <RecordHead type={type} id={id} types={types} />
      {isThere ? (
        <>
          <Stack gap="md" className={classes['standing'] ?? ''}>
            {children}
          </Stack>
          <Sections {...props} />
        </>
      ) : (
        <Text>{t('goneText')}</Text>
      )}
    </Stack>
  );
}

function Sections<Section extends string>({ id, plan, titleOf, asked }: Props<Section>) {
  const { t } = useTranslation('records');
  const route = useRoute();
  const findings = useFindings(plan.found(id));
  const counted = findings.filter(({ severity }) => severity !== 'info');
  const { sections, sectionOf, Content } = plan;
  if (route.kind !== 'workspace') return null;
  return (
    <SectionPage
      label={t('sections')}
      asked={asked}
      hrefOf={(key) => hashOf({ ...route, path: [id, key] })}
      countLabel={(count) => t('findingCount', { count })}
      sections={sections.map((section) => {
        const found = counted.filter((finding) => sectionOf(finding) === section);
        const title = titleOf(section);
        return {
          key: section,
          title,
          count: found.length,
          aside: <FindingsBadge findings={found} of={title} />,
          content: <Content section={section} id={id} title={title} />,
        };
      })}
    />
  );
}
