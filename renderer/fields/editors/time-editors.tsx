import { Button, Group, NumberInput, Select } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCommit } from '#renderer/fields/editing.tsx';
import type { EditorProps } from '#renderer/fields/editor-props.ts';
import { DayInput } from '#renderer/fields/day-input.tsx';
import {
  durationFrom,
  durationParts,
  durationUnits,
  type DurationPart,
} from '#renderer/fields/duration-parts.ts';
import { textOf } from '#renderer/fields/paths.ts';

/** A calendar day: typed as people write it, or picked. */
export function DateEditor({ path, value, labels, clear }: EditorProps<'date'>) {
  const commit = useCommit();
  const { t } = useTranslation('fields-controls');
  const day = textOf(value);
  return (
    <DayInput
      id={labels.inputId}
      aria-describedby={labels.describedBy}
      placeholder={t('datePlaceholder')}
      value={day === '' ? null : day}
      onChange={(next) => {
        if (next !== null) commit(path, next);
        else clear?.();
      }}
      w={220}
      clearable={clear !== null}
      clearButtonProps={{ 'aria-label': t('clearField', { field: labels.label }) }}
      leftSection={<IconCalendar size={16} aria-hidden />}
    />
  );
}

/** A period as a number and a unit; several where a period has several units. */
export function DurationEditor({ path, value, labels, clear }: EditorProps<'duration'>) {
  const commit = useCommit();
  const { t } = useTranslation('fields-controls');
  const parts = durationParts(textOf(value));
  const shown: readonly DurationPart[] =
    parts.length === 0 ? [{ count: null, unit: 'months' }] : parts;
  const change = (at: number, part: DurationPart): void => {
    const text = durationFrom(shown.map((each, index) => (index === at ? part : each)));
    if (text !== '') commit(path, text);
    else if (clear === null) commit(path, '');
    else clear();
  };
  return (
    <Group gap="xs">
      {shown.map((part, index) => (
        <Group key={part.unit} gap={6} wrap="nowrap">
          <NumberInput
            {...(index === 0 ? { id: labels.inputId } : {})}
            aria-label={labels.label}
            aria-describedby={labels.describedBy}
            w={96}
            min={0}
            allowDecimal={false}
            value={part.count ?? ''}
            onChange={(count) =>
              change(index, { ...part, count: typeof count === 'number' ? count : null })
            }
          />
          <Select
            aria-label={t('unitOf', { field: labels.label })}
            w={150}
            allowDeselect={false}
            data={durationUnits
              .filter((unit) => unit === part.unit || shown.every((each) => each.unit !== unit))
              .map((unit) => ({ value: unit, label: t(`unit.${unit}`) }))}
            value={part.unit}
            onChange={(next) => {
              const unit = durationUnits.find((each) => each === next);
              if (unit !== undefined) change(index, { ...part, unit });
            }}
          />
        </Group>
      ))}
      {clear !== null && parts.length > 0 && (
        <Button variant="subtle" color="gray" size="compact-sm" onClick={clear}>
          {t('clear')}
        </Button>
      )}
    </Group>
  );
}
