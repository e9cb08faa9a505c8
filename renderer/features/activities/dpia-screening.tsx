import { Alert, SegmentedControl, Stack, Text } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { setField } from '#shared/commands/set-field.ts';
import { dpiaCriteria, type Activity } from '#shared/model/activity.ts';
import { recordById } from '#shared/workspace/record-index.ts';
import { RecordPart } from '#renderer/fields/record-part.tsx';
import { useFieldWords } from '#renderer/fields/words.ts';
import { fieldKey, noteFocus } from '#renderer/session/focused-field.ts';
import { useDispatch, useWorkspace } from '#renderer/session/use-workspace.ts';
import classes from './activities.module.css';
import { screeningOf } from './screening.ts';

const fields = ['needed', 'assessment', 'reference', 'reasonWhyNot'];

/** The nine criteria by which processing is screened, what they come to, and what was decided: Art. 35. */
export function DpiaScreening({ id }: { readonly id: string }) {
  const { t } = useTranslation('activities');
  const dpia = useWorkspace((workspace) => recordById(workspace, 'activities', id)?.dpia);
  if (dpia === undefined) return null;
  return (
    <Stack gap="lg">
      <Text c="dimmed">{t('screening.text')}</Text>
      <ul className={classes['criteria']}>
        {dpiaCriteria.map((criterion) => (
          <Criterion
            key={criterion}
            activity={id}
            criterion={criterion}
            answer={dpia.criteria[criterion]}
          />
        ))}
      </ul>
      <Result dpia={dpia} />
      <RecordPart type="activities" id={id} fields={fields} within="dpia" />
    </Stack>
  );
}

type CriterionKey = (typeof dpiaCriteria)[number];
type CriterionProps = {
  readonly activity: string;
  readonly criterion: CriterionKey;
  readonly answer: Activity['dpia']['criteria'][CriterionKey];
};

function Criterion({ activity, criterion, answer }: CriterionProps) {
  const { t } = useTranslation('activities');
  const { option } = useFieldWords();
  const dispatch = useDispatch();
  const own = useId();
  const target = {
    type: 'activities',
    id: activity,
    path: ['dpia', 'criteria', criterion],
  } as const;
  const choose = (choice: string): void => {
    const value =
      choice === 'unknown' ? { state: choice } : { state: 'answered', value: choice === 'yes' };
    dispatch(setField, { ...target, value });
  };
  return (
    <li
      className={classes['criterion']}
      data-field={fieldKey(target)}
      onFocus={() => noteFocus(target)}
    >
      <div className={classes['criterionText']}>
        <div id={`${own}-name`} className={classes['criterionName']}>
          {option('fields-activities:dpia.criteria', criterion)}
        </div>
        <Text size="sm" c="dimmed" id={`${own}-help`}>
          {t(`screening.${criterion}`)}
        </Text>
        {answer?.state === 'notApplicable' && (
          <Text size="sm">{t('screening.notApplicable', { reason: answer.reason })}</Text>
        )}
      </div>
      <SegmentedControl
        size="sm"
        className={classes['choice'] ?? ''}
        aria-labelledby={`${own}-name`}
        aria-describedby={`${own}-help`}
        value={choiceOf(answer)}
        onChange={choose}
        data={(['yes', 'no', 'unknown'] as const).map((value) => ({
          value,
          label: t(`screening.${value}`),
        }))}
      />
    </li>
  );
}

/** Nothing is chosen while nobody has judged. */
function choiceOf(answer: CriterionProps['answer']): string {
  if (answer?.state === 'answered') return answer.value ? 'yes' : 'no';
  return answer?.state === 'unknown' ? 'unknown' : '';
}

const colors = { needed: 'yellow', one: 'blue', notNeeded: 'green', open: 'gray' } as const;

/** What the criteria come to, and why. */
function Result({ dpia }: Pick<Activity, 'dpia'>) {
  const { t } = useTranslation('activities');
  const { result, met, open } = screeningOf(dpia);
  return (
    <Alert color={colors[result]} variant="light" role="status" className={classes['result'] ?? ''}>
      <Text fw={600}>{t(`result.${result}`, { count: met })}</Text>
      <Text size="sm">{t(`result.${result}.why`)}</Text>
      {open > 0 && result !== 'open' && (
        <Text size="sm" mt={4}>
          {t('result.left', { count: open })}
        </Text>
      )}
    </Alert>
  );
}
