import { Text } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { EditedRecord } from '#renderer/fields/edited-record.tsx';
import { RecordPicker } from '#renderer/fields/record-picker.tsx';
import classes from './registers.module.css';

type Props = {
  readonly register: string;
  readonly onChoose: (category: string) => void;
};

/** Puts one more category of data into the matrix: one of the workspace, of the library, or a new one. */
export function CategoryPicker({ register, onChoose }: Props) {
  const { t } = useTranslation('registers');
  const own = useId();
  return (
    <div className={classes['picker']}>
      <label htmlFor={`${own}-input`} id={`${own}-label`} className={classes['pickerLabel']}>
        {t('addCategory')}
      </label>
      <Text size="sm" c="dimmed" id={`${own}-help`}>
        {t('addCategoryHelp')}
      </Text>
      <EditedRecord type="registers" id={register}>
        {() => (
          <RecordPicker
            labels={{
              label: t('addCategory'),
              inputId: `${own}-input`,
              labelId: `${own}-label`,
              describedBy: `${own}-help`,
            }}
            type="dataCategories"
            path="dataUses"
            value=""
            choose={onChoose}
            clear={null}
          />
        )}
      </EditedRecord>
    </div>
  );
}
