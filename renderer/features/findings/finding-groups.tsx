import { Badge, Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { FindingGroup } from '#shared/documents/check-report/check-result.ts';
import type { ToldFinding } from '#shared/documents/check-report/tell-finding.ts';
import { PlaceLink } from '#renderer/fields/point-bar.tsx';
import { AnswerQuestion } from './answer-question.tsx';
import { DismissDialog } from './dismiss-dialog.tsx';
import classes from './findings.module.css';

type Props = { readonly name: string; readonly groups: readonly FindingGroup[] };

/** The findings of one register: each once, with all places where it holds. */
export function FindingGroups({ name, groups }: Props) {
  if (groups.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        {name}
      </Title>
      <Stack gap={0}>
        {groups.map((group) => (
          <OneFinding key={keyOf(group.first)} group={group} />
        ))}
      </Stack>
    </section>
  );
}

function keyOf({ finding: { code, record, field }, explanation }: ToldFinding): string {
  return [code, record, field, explanation].join('/');
}

const colors = { error: 'red', warning: 'yellow', info: 'gray' } as const;

function OneFinding({ group: { first, all } }: { readonly group: FindingGroup }) {
  const { t } = useTranslation('findings');
  const [isDismissing, { open, close }] = useDisclosure();
  const kind = first.kind === 'question' ? 'question' : first.finding.severity;
  return (
    <article className={classes['finding']}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Group gap="xs">
          <Badge
            color={first.kind === 'question' ? 'blue' : colors[first.finding.severity]}
            variant="light"
            radius="sm"
          >
            {t(`kind.${kind}`)}
          </Badge>
          <Text fw={600}>{first.title}</Text>
        </Group>
        <Text size="sm" c="dimmed" ta="end">
          {first.article}
        </Text>
      </Group>
      <Text mt={4}>{first.explanation}</Text>
      <Text mt={4} c="dimmed">
        {first.action}
      </Text>
      <List size="sm" mt="xs" spacing={2}>
        {all.map((told) => (
          <List.Item key={keyOf(told)}>
            <PlaceLink
              place={told.finding.dueIf ?? told.finding}
              words={told.question ?? told.place}
            />
          </List.Item>
        ))}
      </List>
      <Group mt="xs" gap="xs">
        {first.finding.dueIf !== null && <AnswerQuestion place={first.finding.dueIf} />}
        <Button size="compact-sm" variant="subtle" color="gray" onClick={open}>
          {t('dismiss')}
        </Button>
      </Group>
      {isDismissing && <DismissDialog findings={all} onClose={close} />}
    </article>
  );
}
