import { Text, Tooltip, UnstyledButton } from '@mantine/core';
import {
  IconCircleDashed,
  IconCircleFilled,
  IconCircleOff,
  IconEyeOff,
  IconPlus,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DataUse } from '#shared/model/data-use.ts';
import type { Matrix } from './matrix-cells.ts';
import classes from './purpose-matrix.module.css';

type Props = {
  readonly matrix: Matrix;
  /** What an activity or a category is called in the language of the interface. */
  readonly nameOf: (type: 'activities' | 'dataCategories', id: string) => string;
  readonly onOpen: (activity: string, use: DataUse) => void;
  readonly onAdd: (activity: string, category: string) => void;
  readonly onOpenActivity: (activity: string) => void;
};

const icons: Readonly<Record<DataUse['polarity'], Icon>> = {
  processed: IconCircleFilled,
  seenNotStored: IconEyeOff,
  notCollected: IconCircleOff,
  notWanted: IconCircleDashed,
};

/** Which data serve which purpose: activities as rows, data categories as columns. */
export function PurposeMatrix(props: Props) {
  const { matrix, nameOf, onOpenActivity } = props;
  const { t } = useTranslation('registers');
  return (
    <div className={classes['scroller']} tabIndex={0} role="region" aria-label={t('matrix')}>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col" className={classes['corner']}>
              <Text size="sm" c="dimmed">
                {t('matrixCorner')}
              </Text>
            </th>
            {matrix.categories.map(({ id }) => (
              <th key={id} scope="col" className={classes['category']}>
                {nameOf('dataCategories', id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.activities.map(({ id }) => (
            <tr key={id}>
              <th scope="row" className={classes['activity']}>
                <UnstyledButton className={classes['link']} onClick={() => onOpenActivity(id)}>
                  {nameOf('activities', id)}
                </UnstyledButton>
              </th>
              {matrix.categories.map((category) => (
                <td key={category.id} className={classes['cell']}>
                  <Cell {...props} activity={id} category={category.id} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type CellProps = Props & { readonly activity: string; readonly category: string };

function Cell({ matrix, nameOf, onOpen, onAdd, activity, category }: CellProps) {
  const { t } = useTranslation('registers');
  const uses = matrix.usesAt(activity, category);
  const names = {
    activity: nameOf('activities', activity),
    category: nameOf('dataCategories', category),
  };
  if (uses.length === 0) {
    return (
      <UnstyledButton
        className={`${classes['button'] ?? ''} ${classes['empty'] ?? ''}`}
        aria-label={t('addUse', names)}
        onClick={() => onAdd(activity, category)}
      >
        <IconPlus size={16} aria-hidden />
      </UnstyledButton>
    );
  }
  return uses.map((use) => {
    const Icon = icons[use.polarity];
    const label = t(`use.${use.polarity}`, names);
    return (
      <Tooltip key={use.id} label={label} multiline maw={320}>
        <UnstyledButton
          className={classes['button']}
          aria-label={label}
          onClick={() => onOpen(activity, use)}
        >
          <Icon size={16} aria-hidden />
        </UnstyledButton>
      </Tooltip>
    );
  });
}
