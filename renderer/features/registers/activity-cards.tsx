import { ActionIcon, Button, Stack, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moveActivity } from '#shared/commands/move-activity.ts';
import { wordingWords } from '#shared/documents/check-report/report-words.ts';
import type { Activity } from '#shared/model/activity.ts';
import { indexOf } from '#shared/workspace/record-index.ts';
import { useName, useNamed } from '#renderer/fields/names.ts';
import { NewRecordButton } from '#renderer/fields/new-record-button.tsx';
import { useFieldWords } from '#renderer/fields/words.ts';
import { useDispatch, useWorkspace } from '#renderer/session/use-workspace.ts';
import { useBasisWords } from './basis-rows.tsx';
import { RecordFindings, RecordLink } from './record-rows.tsx';
import classes from './registers.module.css';
import type { SectionProps } from './section-props.ts';

/** More than these stand behind a button. */
const shownAtFirst = 40;

/** The purposes of the register, one card each, in the order in which the notice counts them. */
export function ActivityCards({ register, title }: SectionProps) {
  const { t } = useTranslation('registers');
  const [isWhole, setWhole] = useState(false);
  const activities = useWorkspace((workspace) => indexOf(workspace).activitiesOf(register));
  const shown = isWhole ? activities : activities.slice(0, shownAtFirst);
  return (
    <Stack gap="sm" align="stretch">
      {activities.length === 0 ? (
        <Text c="dimmed">{t('purposesEmpty')}</Text>
      ) : (
        <ol className={classes['cards']} aria-label={title}>
          {shown.map((activity, at) => (
            <ActivityCard
              key={activity.id}
              activity={activity}
              at={at}
              isLast={at === activities.length - 1}
            />
          ))}
        </ol>
      )}
      <div className={classes['buttons']}>
        {shown.length < activities.length && (
          <Button variant="subtle" onClick={() => setWhole(true)}>
            {t('showAll', { count: activities.length })}
          </Button>
        )}
        <NewRecordButton type="activities" register={register} variant="default" />
      </div>
    </Stack>
  );
}

type CardProps = {
  readonly activity: Activity;
  /** Place in the register, from 0. */
  readonly at: number;
  readonly isLast: boolean;
};

const ActivityCard = memo(function ActivityCard({ activity, at, isLast }: CardProps) {
  const { t } = useTranslation('registers');
  const { id } = activity;
  const name = useName('activities', id);
  const purpose = useNamed((naming) => wordingWords(naming, activity.purpose));
  return (
    <li className={classes['card']}>
      <div className={classes['cardHead']}>
        <RecordLink type="activities" id={id} detail={purpose === name ? '' : purpose}>
          {name}
        </RecordLink>
        <RecordFindings id={id} name={name} />
        <MoveButtons id={id} name={name} at={at} isLast={isLast} />
      </div>
      <ActivityFacts activity={activity} />
      {purpose.trim() === '' && (
        <Text size="sm" c="dimmed">
          {t('purposeOpen')}
        </Text>
      )}
    </li>
  );
});

/** Role, bases and how much data, each with its name. */
function ActivityFacts({ activity }: { readonly activity: Activity }) {
  const { t } = useTranslation('registers');
  const { option } = useFieldWords();
  const basisWords = useBasisWords();
  const { role, legalBases, dataUses } = activity;
  const isProcessor = role.state === 'answered' && role.value === 'processor';
  return (
    <dl className={classes['facts']}>
      <Fact name={t('role')} isOpen={role.state !== 'answered'}>
        {role.state === 'answered'
          ? option('fields-activities:role', role.value)
          : t(`state.${role.state}`)}
      </Fact>
      {!isProcessor && (
        <Fact name={t('basis')} isOpen={legalBases.length === 0}>
          {legalBases.length === 0 ? t('noBasis') : legalBases.map(basisWords).join(' · ')}
        </Fact>
      )}
      <Fact name={t('data')} isOpen={dataUses.length === 0}>
        {t('dataCount', { count: dataUses.length })}
      </Fact>
    </dl>
  );
}

type FactProps = { readonly name: string; readonly isOpen: boolean; readonly children: string };

function Fact({ name, isOpen, children }: FactProps) {
  return (
    <div className={classes['fact']}>
      <dt>{name}</dt>
      <dd data-open={isOpen}>{children}</dd>
    </div>
  );
}

type MoveProps = {
  readonly id: string;
  readonly name: string;
  readonly at: number;
  readonly isLast: boolean;
};

function MoveButtons({ id, name, at, isLast }: MoveProps) {
  const { t } = useTranslation('fields-controls');
  const dispatch = useDispatch();
  const move = (to: number) => (): void => {
    dispatch(moveActivity, { id, to });
  };
  return (
    <div className={classes['moves']}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('moveUp', { item: name })}
        disabled={at === 0}
        onClick={move(at - 1)}
      >
        <IconArrowUp size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('moveDown', { item: name })}
        disabled={isLast}
        onClick={move(at + 1)}
      >
        <IconArrowDown size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
}
