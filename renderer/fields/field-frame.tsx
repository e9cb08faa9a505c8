import { ActionIcon, Tooltip } from '@mantine/core';
import { IconEyeSearch } from '@tabler/icons-react';
import { useContext, useId, type FocusEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EditingContext, TitleContext } from './editing.tsx';
import { FieldFindings } from './field-findings.tsx';
import classes from './fields.module.css';
import type { FieldKey } from './paths.ts';

/** By what an input is named and described. */
export type Labels = {
  readonly label: string;
  readonly inputId: string;
  readonly labelId: string;
  /** `undefined` when there is nothing that describes it. */
  readonly describedBy: string | undefined;
};

type Props = {
  readonly path: FieldKey;
  readonly label: string;
  readonly help: string;
  /** `input`: the label belongs to one input; `group`: it heads several. */
  readonly labels: 'input' | 'group';
  /** Whether findings of what lies inside stand here too: where nothing inside shows its own. */
  readonly findings: 'itself' | 'inside';
  /** Small controls at the end of the line of the label. */
  readonly aside?: ReactNode;
  readonly children: (labels: Labels) => ReactNode;
};

/** Label, help, the field itself and what was found in it: every field of a form stands in one. */
export function FieldFrame({ path, label, help, labels, findings, aside, children }: Props) {
  const { type, id } = useContext(EditingContext);
  const own = useId();
  const [labelId, helpId, inputId] = [`${own}-label`, `${own}-help`, `${own}-input`];
  const noteFocus = useFocusNote(path);
  const isGroup = labels === 'group';
  // A part of the form that is called as its only field need not say it twice.
  const isSaid = useContext(TitleContext) === label && !path.includes('/');
  const labelClass = isSaid ? classes['unseen'] : classes['label'];
  const described = help === '' ? {} : { 'aria-describedby': helpId };
  const helpLine = help !== '' && (
    <p id={helpId} className={classes['help']}>
      {help}
    </p>
  );
  return (
    <div
      onFocus={noteFocus}
      className={classes['field']}
      data-field={`${type}/${id}/${path}`}
      {...(isGroup ? { role: 'group', 'aria-labelledby': labelId, ...described } : {})}
    >
      <div className={classes['head']}>
        {isGroup ? (
          <div id={labelId} className={labelClass}>
            {label}
          </div>
        ) : (
          <label id={labelId} htmlFor={inputId} className={labelClass}>
            {label}
          </label>
        )}
        {isSaid && helpLine}
        <div className={classes['aside']}>
          <PrintedButton path={path} label={label} />
          {aside}
        </div>
      </div>
      {!isSaid && helpLine}
      {children({ label, inputId, labelId, describedBy: help === '' ? undefined : helpId })}
      <FieldFindings path={path} reach={findings} />
    </div>
  );
}

function PrintedButton({ path, label }: { readonly path: FieldKey; readonly label: string }) {
  const { t } = useTranslation('fields-controls');
  const { showInPreview } = useContext(EditingContext);
  if (path.includes('/')) return null;
  return (
    <Tooltip label={t('showInPreview')} openDelay={500}>
      <ActionIcon
        className={classes['printed'] ?? ''}
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={t('showFieldInPreview', { field: label })}
        onClick={() => showInPreview(path)}
      >
        <IconEyeSearch size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}

/** Tells the window when the person goes to a field; the innermost field around the input counts. */
export function useFocusNote(path: FieldKey) {
  const { noteFocus } = useContext(EditingContext);
  return (event: FocusEvent<HTMLElement>): void => {
    if (event.target.closest('[data-field]') === event.currentTarget) noteFocus(path);
  };
}
