import { Text, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Activity } from '#shared/model/activity.ts';
import { indexOf } from '#shared/workspace/record-index.ts';
import { useName } from '#renderer/fields/names.ts';
import { focusField } from '#renderer/session/focused-field.ts';
import { useWorkspace } from '#renderer/session/use-workspace.ts';
import classes from './registers.module.css';
import type { SectionProps } from './section-props.ts';

type Props = SectionProps & {
  /** Where a press on a purpose leads. */
  readonly field: string;
  /** What the section says of a purpose, below its name. */
  readonly detail: (activity: Activity) => ReactNode;
};

/** The purposes of a register, each with what a section says of it; a press leads to where it is answered. */
export function ActivityRows({ register, title, field, detail }: Props) {
  const { t } = useTranslation('registers');
  const activities = useWorkspace((workspace) => indexOf(workspace).activitiesOf(register));
  if (activities.length === 0) return <Text c="dimmed">{t('purposesFirst')}</Text>;
  return (
    <ul className={classes['rows']} aria-label={title}>
      {activities.map((activity) => (
        <li key={activity.id} className={classes['row']}>
          <UnstyledButton
            className={classes['link'] ?? ''}
            onClick={() => focusField({ type: 'activities', id: activity.id, path: [field] })}
          >
            <Name id={activity.id} />
            {detail(activity)}
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}

function Name({ id }: { readonly id: string }) {
  return <span className={classes['name']}>{useName('activities', id)}</span>;
}

type DetailProps = {
  /** Still to be answered. */
  readonly isOpen?: boolean;
  readonly children: string;
};

/** A quiet line below the name of a purpose. */
export function ActivityDetail({ isOpen, children }: DetailProps) {
  return (
    <span className={classes['detail']} data-open={isOpen}>
      {children}
    </span>
  );
}
