import { SimpleGrid, Text, Title, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './start.module.css';

/** A register of a common kind, in the language of the interface. */
export type TemplateChoice = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
};

type Props = {
  readonly templates: readonly TemplateChoice[];
  readonly onTemplate: (id: string) => void;
};

/** Registers of a common kind, each the beginning of a workspace of one's own. */
export function TemplateList({ templates, onTemplate }: Props) {
  const { t } = useTranslation('start');
  return (
    <section>
      <Title order={2} size="h4">
        {t('templates')}
      </Title>
      <Text c="dimmed" size="sm" mb="xs">
        {t('templatesText')}
      </Text>
      <SimpleGrid cols={2} spacing="md">
        {templates.map(({ id, name, description }) => (
          <UnstyledButton key={id} className={classes['template']} onClick={() => onTemplate(id)}>
            <Text fw={600}>{name}</Text>
            <Text size="sm" c="dimmed">
              {description}
            </Text>
          </UnstyledButton>
        ))}
      </SimpleGrid>
    </section>
  );
}
