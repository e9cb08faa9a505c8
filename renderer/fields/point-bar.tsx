import { Anchor, Progress, Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PointKey } from '#shared/checks/points/point-keys.ts';
import type { PointReport } from '#shared/checks/points/point-report.ts';
import type { FieldPlace } from '#shared/checks/rule.ts';
import { tellPoints, type ToldPoint } from '#shared/documents/check-report/point-words.ts';
import type { PlaceWords } from '#shared/documents/check-report/place-words.ts';
import { recordById } from '#shared/workspace/record-index.ts';
import { focusPlace } from '#renderer/session/focused-field.ts';
import { useWorkspace } from '#renderer/session/use-workspace.ts';
import { useNamed } from './names.ts';
import classes from './standing.module.css';

type Props = {
  readonly report: PointReport;
  /** What is judged, where the page shows more than one bar; empty otherwise. */
  readonly name: string;
  /** The points that can concern what is judged; all if left out. */
  readonly only?: readonly PointKey[];
};

/** How a point stands; one that only an open answer makes due is a question and no gap. */
const standings = ['satisfied', 'partial', 'missing', 'question'] as const;
type Standing = (typeof standings)[number];

const colors: Readonly<Record<Standing, string>> = {
  satisfied: 'green.7',
  partial: 'yellow.6',
  missing: 'red.7',
  question: 'blue.5',
};

/** How far a notice answers what Articles 13 and 14 ask for. Each part of the bar tells what it stands for. */
export function PointBar({ report, name, only }: Props) {
  const { t } = useTranslation('completeness');
  const [opened, setOpened] = useState<Standing | null>(null);
  const due = useNamed((naming) =>
    tellPoints(naming, report).points.filter(
      ({ key, status }) => status !== 'notApplicable' && (only === undefined || only.includes(key)),
    ),
  );
  const of = (standing: Standing) => due.filter((point) => standingOf(point) === standing);
  if (due.length === 0) return <Text c="dimmed">{t('nothingDue')}</Text>;
  return (
    <div role="group" aria-label={name === '' ? t('title') : name}>
      <div className={classes['barHead']}>
        <Text fw={600}>{name === '' ? t('title') : name}</Text>
        <Text size="sm" c="dimmed">
          {t('told', { told: of('satisfied').length, count: due.length })}
        </Text>
      </div>
      <Progress.Root size="md" aria-hidden>
        {standings.map((standing) => (
          <Progress.Section
            key={standing}
            value={(100 * of(standing).length) / due.length}
            color={colors[standing]}
          />
        ))}
      </Progress.Root>
      <div className={classes['standings']}>
        {standings
          .filter((standing) => of(standing).length > 0)
          .map((standing) => (
            <UnstyledButton
              key={standing}
              className={classes['standing'] ?? ''}
              aria-expanded={opened === standing}
              onClick={() => setOpened(opened === standing ? null : standing)}
            >
              <span className={classes['dot']} data-standing={standing} aria-hidden />
              {t(standing, { count: of(standing).length })}
              {opened === standing ? (
                <IconChevronDown size={14} aria-hidden />
              ) : (
                <IconChevronRight size={14} aria-hidden />
              )}
            </UnstyledButton>
          ))}
      </div>
      {opened !== null && of(opened).length > 0 && (
        <ul className={classes['points']}>
          {of(opened).map((point) => (
            <Point key={point.key} point={point} />
          ))}
        </ul>
      )}
    </div>
  );
}

function standingOf({ status, asks }: ToldPoint): Standing | 'notApplicable' {
  return status !== 'satisfied' && asks !== null ? 'question' : status;
}

function Point({ point }: { readonly point: ToldPoint }) {
  const at = point.asks ?? point.at;
  const words = point.question ?? point.place;
  return (
    <li className={classes['point']}>
      <div className={classes['pointHead']}>
        <Text size="sm" fw={600}>
          {point.name}
        </Text>
        <Text size="sm" c="dimmed">
          {point.article}
        </Text>
      </div>
      {point.status !== 'satisfied' && <Text size="sm">{point.explanation}</Text>}
      {point.status !== 'satisfied' && at !== null && words !== null && (
        <PlaceLink place={at} words={words} />
      )}
    </li>
  );
}

type LinkProps = {
  readonly place: FieldPlace;
  readonly words: PlaceWords;
  /** What else happens on the way: a list closes. */
  readonly onGo?: () => void;
};

/** A place in the workspace, which leads to its field; a notice that is not recorded leads nowhere. */
export function PlaceLink({ place, words: { record, field }, onGo }: LinkProps) {
  const { type, record: id } = place;
  const isThere = useWorkspace(
    (workspace) => type === 'settings' || recordById(workspace, type, id) !== undefined,
  );
  if (!isThere) return null;
  const go = (): void => {
    onGo?.();
    focusPlace(place);
  };
  return (
    <Anchor component="button" type="button" ta="start" size="sm" mih={24} onClick={go}>
      {field === '' ? record : `${record} › ${field}`}
    </Anchor>
  );
}
