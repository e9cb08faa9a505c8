import { Text, Title } from '@mantine/core';

type Props = { readonly title: string; readonly text: string };

/** What a screen is called, and in a sentence what it is for. */
export function ScreenHead({ title, text }: Props) {
  return (
    <div>
      <Title order={1} size="h2">
        {title}
      </Title>
      <Text c="dimmed">{text}</Text>
    </div>
  );
}
