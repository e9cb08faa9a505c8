import { Button, Collapse } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useContext, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SensitivitiesContext } from './editing.tsx';
import type { FieldForm } from './field-form.ts';
import { FieldRow } from './field-row.tsx';
import classes from './fields.module.css';
import { isWithin, partOf, stepInto, type FieldKey } from './paths.ts';
import { useWhenAsked } from './use-when-asked.ts';
import { isShown } from './visible-when.ts';

type Props = {
  readonly fields: readonly FieldForm[];
  readonly path: FieldKey;
  readonly value: unknown;
};

/** The fields of a value; those that its other fields make no use of wait behind "More". */
export function ObjectFields({ fields, path, value }: Props) {
  const sensitivities = useContext(SensitivitiesContext);
  const shown = fields.filter((field) => isShown(field, { object: value, sensitivities }));
  const more = fields.filter((field) => !shown.includes(field));
  const row = (field: FieldForm) => (
    <FieldRow
      key={field.name}
      field={field}
      path={stepInto(path, field.name)}
      value={partOf(value, field.name)}
    />
  );
  return (
    <div className={classes['fields']}>
      {shown.map(row)}
      {more.length > 0 && (
        <MoreFields paths={more.map(({ name }) => stepInto(path, name))}>
          {more.map(row)}
        </MoreFields>
      )}
    </div>
  );
}

type MoreProps = {
  readonly paths: readonly FieldKey[];
  /** What they are about; how many they are by default. */
  readonly label?: string;
  readonly children: ReactNode;
};

/** Fields that are seldom needed; opened by hand, or when the window asks for one of them. */
export function MoreFields({ paths, label = '', children }: MoreProps) {
  const { t } = useTranslation('fields-controls');
  const [isOpen, setOpen] = useState(false);
  useWhenAsked((asked) => {
    if (paths.some((path) => isWithin(asked, path))) setOpen(true);
  });
  const Icon = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <div>
      <Button
        className={classes['quiet'] ?? ''}
        variant="subtle"
        color="gray"
        size="compact-sm"
        aria-expanded={isOpen}
        leftSection={<Icon size={14} aria-hidden />}
        onClick={() => setOpen(!isOpen)}
      >
        {label === '' ? t('moreFields', { count: paths.length }) : label}
      </Button>
      <Collapse expanded={isOpen}>
        {isOpen && (
          <div className={classes['fields']} style={{ paddingTop: 12 }}>
            {children}
          </div>
        )}
      </Collapse>
    </div>
  );
}
