import { notifications } from '@mantine/notifications';

/** Tells of a failure where no place on the screen is its own; it stays until the person closes it. */
export function tellFailure({
  title,
  text,
}: {
  readonly title: string;
  readonly text: string;
}): void {
  notifications.show({ color: 'red', autoClose: false, title, message: text });
}
