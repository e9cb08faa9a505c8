import { Button, Collapse } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useContext, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SensitivitiesContext } from './editing.tsx';
import type { FieldForm } from './field-form.ts';
import { FieldRow } from './field-row.tsx';
import classes from './fields.module.css';
import { isWithin, partOf, stepInto, type FieldKey } from './paths.ts';
import { isStillDefault } from './still-default.ts';
import { useWhenAsked } from './use-when-asked.ts';
import { isCalledFor } from './visible-when.ts';

type Props = {
  readonly fields: readonly FieldForm[];
  readonly path: FieldKey;
  readonly value: unknown;
};

/**
 * The fields of a value; those that its other fields make no use of wait behind "More". Nothing moves while
 * somebody writes in it: what is filled in behind "More" stays there until "More" is closed, and what was
 * shown stays when it is emptied.
 */
export function ObjectFields({ fields, path, value }: Props) {
  const sensitivities = useContext(SensitivitiesContext);
  const [isMoreOpen, setMoreOpen] = useState(false);
  const [held, setHeld] = useState<readonly string[]>([]);
  const more = fields.filter(
    (field) => !held.includes(field.name) && !isCalledFor(field, { object: value, sensitivities }),
  );
  const filled = more.filter(({ name, schema }) => !isStillDefault(schema, partOf(value, name)));
  if (!isMoreOpen && filled.length > 0) setHeld([...held, ...filled.map(({ name }) => name)]);
  const morePaths = more.map(({ name }) => stepInto(path, name));
  useWhenAsked((asked) => {
    if (isWithinAny(asked, morePaths)) setMoreOpen(true);
  });
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
      {fields.filter((field) => !more.includes(field)).map(row)}
      {more.length > 0 && (
        <OpenableFields count={more.length} isOpen={isMoreOpen} setOpen={setMoreOpen}>
          {more.map(row)}
        </OpenableFields>
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
  const [isOpen, setOpen] = useState(false);
  useWhenAsked((asked) => {
    if (isWithinAny(asked, paths)) setOpen(true);
  });
  return (
    <OpenableFields count={paths.length} label={label} isOpen={isOpen} setOpen={setOpen}>
      {children}
    </OpenableFields>
  );
}

function isWithinAny(asked: FieldKey, paths: readonly FieldKey[]): boolean {
  return paths.some((path) => isWithin(asked, path));
}

type OpenableProps = {
  readonly count: number;
  readonly label?: string;
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  readonly children: ReactNode;
};

function OpenableFields({ count, label = '', isOpen, setOpen, children }: OpenableProps) {
  const { t } = useTranslation('fields-controls');
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
        {label === '' ? t('moreFields', { count }) : label}
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
