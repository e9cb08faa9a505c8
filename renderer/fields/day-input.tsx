import { DateInput, type DateInputProps } from '@mantine/dates';
import 'dayjs/locale/fi';
import 'dayjs/locale/sv';
import { dateFormats, dateFromTyping } from './date-typing.ts';
import { useUiLanguage } from './words.ts';

type Props = Omit<DateInputProps, 'locale' | 'valueFormat' | 'dateParser' | 'popoverProps'>;

/** A calendar day: typed as people write it, or picked; shown as the language of the interface writes it. */
export function DayInput(props: Props) {
  const language = useUiLanguage();
  return (
    <DateInput
      {...props}
      locale={language}
      valueFormat={dateFormats[language]}
      dateParser={(typed) => dateFromTyping(typed)}
      popoverProps={{ shadow: 'md' }}
    />
  );
}
