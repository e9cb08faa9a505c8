import { Text, Tooltip, UnstyledButton } from '@mantine/core';
import {
  IconCircleDashed,
  IconCircleFilled,
  IconCircleOff,
  IconEyeOff,
  IconPlus,
  type Icon,
} from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataUse } from '#shared/model/data-use.ts';
import type { Matrix, MatrixRow } from './matrix-cells.ts';
import classes from './purpose-matrix.module.css';

type Props = {
  readonly matrix: Matrix;
  readonly onOpen: (activity: string, use: string) => void;
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
export const PurposeMatrix = memo(function PurposeMatrix(props: Props) {
  const { matrix, onOpenActivity } = props;
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
            {matrix.columns.map(({ id, name }) => (
              <th key={id} scope="col" className={classes['category']}>
                <span className={classes['upright']}>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className={classes['activity']}>
                <UnstyledButton className={classes['link']} onClick={() => onOpenActivity(row.id)}>
                  {row.name}
                </UnstyledButton>
              </th>
              {matrix.columns.map((column) => (
                <td key={column.id} className={classes['cell']}>
                  <Cell {...props} row={row} column={column} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

type CellProps = Pick<Props, 'onOpen' | 'onAdd'> & {
  readonly row: MatrixRow;
  readonly column: Matrix['columns'][number];
};

function Cell({ row, column, onOpen, onAdd }: CellProps) {
  const { t } = useTranslation('registers');
  const uses = row.uses.filter(({ dataCategory }) => dataCategory === column.id);
  const names = { activity: row.name, category: column.name };
  if (uses.length === 0) {
    return (
      <UnstyledButton
        className={`${classes['button'] ?? ''} ${classes['empty'] ?? ''}`}
        aria-label={t('addUse', names)}
        onClick={() => onAdd(row.id, column.id)}
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
          onClick={() => onOpen(row.id, use.id)}
        >
          <Icon size={16} aria-hidden />
        </UnstyledButton>
      </Tooltip>
    );
  });
}
