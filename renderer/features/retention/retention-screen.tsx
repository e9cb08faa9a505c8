import { Badge, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordType } from '#shared/model/ids.ts';
import { EmptyList } from '#renderer/fields/empty-list.tsx';
import { recordOptions, useName, useNamed, useNames } from '#renderer/fields/names.ts';
import { NewRecordButton } from '#renderer/fields/new-record-button.tsx';
import { useRetentionWords } from '#renderer/fields/retention-words.ts';
import { RecordScreen } from '#renderer/fields/record-screen.tsx';
import { ruleTree, type RuleNode } from '#renderer/fields/rule-tree.ts';
import { focusField } from '#renderer/session/focused-field.ts';
import { useRoute } from '#renderer/session/navigation.ts';
import { useFindings } from '#renderer/session/use-findings.ts';
import classes from './retention.module.css';

const types: readonly RecordType[] = ['retentionRules'];

/** How long data is kept: by register, each exception right under its rule. */
export function RetentionScreen() {
  const route = useRoute();
  const isOpen = route.kind === 'workspace' && route.path.length > 0;
  return isOpen ? <RecordScreen types={types} /> : <RuleList />;
}

function RuleList() {
  const { t } = useTranslation('records');
  const naming = useNames();
  const { retentionRules } = naming.workspace;
  const trees = useMemo(
    () =>
      recordOptions(naming, 'registers', () => true).map(({ value: id, label: name }) => ({
        register: id,
        name,
        rules: ruleTree(retentionRules.filter(({ register }) => register === id)),
      })),
    [naming, retentionRules],
  );
  return (
    <Stack className={classes['page'] ?? ''} gap="lg">
      <div className={classes['head']}>
        <Title order={1} size="h2">
          {t('plural.retentionRules')}
        </Title>
        <NewRecordButton type="retentionRules" />
      </div>
      {retentionRules.length === 0 && (
        <EmptyList type="retentionRules" add={<NewRecordButton type="retentionRules" />} />
      )}
      {trees.map(({ register, name, rules }) =>
        rules.length === 0 ? null : (
          <section key={register}>
            <Title order={2} size="h4" mb="xs">
              {name}
            </Title>
            {rules.map((node) => (
              <Rule key={node.rule.id} node={node} depth={0} />
            ))}
          </section>
        ),
      )}
    </Stack>
  );
}

type RuleProps = { readonly node: RuleNode; readonly depth: number };

function Rule({ node: { rule, exceptions }, depth }: RuleProps) {
  const { t } = useTranslation('retention');
  const wordsOf = useRetentionWords();
  const told = useNamed((naming) => wordsOf(naming, rule));
  const findings = useFindings({ record: rule.id });
  const wanting = findings.filter(({ severity }) => severity !== 'info').length;
  return (
    <div className={depth === 0 ? classes['rule'] : classes['exception']}>
      <UnstyledButton
        className={classes['open']}
        onClick={() => focusField({ type: 'retentionRules', id: rule.id, path: [] })}
      >
        {depth > 0 && (
          <Text size="sm" c="dimmed">
            {t('exception')}
          </Text>
        )}
        <Text className={classes['name'] ?? ''}>{useName('retentionRules', rule.id)}</Text>
        <Text size="sm" c="dimmed">
          {told}
        </Text>
        {wanting > 0 && (
          <Badge variant="default" size="sm" radius="sm">
            {t('findings', { count: wanting })}
          </Badge>
        )}
      </UnstyledButton>
      {exceptions.map((exception) => (
        <Rule key={exception.rule.id} node={exception} depth={depth + 1} />
      ))}
    </div>
  );
}
