import { notifications } from '@mantine/notifications';
import type { FailureWords } from './failure-words.ts';

/** Tells of a failure where no place on the screen is its own; it stays until the person closes it. */
export function tellFailure({ title, text }: FailureWords): void {
  notifications.show({ color: 'red', autoClose: false, title, message: text });
}
