import { Anchor, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReportWords } from '#shared/documents/check-report/report-words.ts';
import type { Party } from '#shared/model/party.ts';
import { nameOfRecord, useNamed } from '#renderer/fields/names.ts';
import { focusField } from '#renderer/session/focused-field.ts';
import classes from './registers.module.css';
import type { SectionProps } from './section-props.ts';

type Told = {
  readonly party: string;
  readonly name: string;
  readonly state: Party['dpo']['state'];
  /** `null` while nobody is named. */
  readonly officer: string | null;
  readonly contacts: readonly string[];
};

/** The data protection officers of the controllers, who are recorded with the parties. */
export function DpoSection({ register }: SectionProps) {
  const { t } = useTranslation('registers');
  const officers = useNamed((naming) => officersOf(naming, register));
  if (officers.length === 0) return <Text c="dimmed">{t('dpo.noController')}</Text>;
  return (
    <Stack gap="sm">
      <ul className={classes['rows']}>
        {officers.map((told) => (
          <Officer key={told.party} told={told} />
        ))}
      </ul>
      <Text size="sm" c="dimmed">
        {t('dpo.text')}
      </Text>
    </Stack>
  );
}

function Officer({ told }: { readonly told: Told }) {
  const { t } = useTranslation('registers');
  const { party, name, state, officer, contacts } = told;
  const edit = (): void => focusField({ type: 'parties', id: party, path: ['dpo'] });
  return (
    <li className={classes['row']}>
      <div className={classes['link']}>
        <span className={classes['name']}>{officer ?? t(`state.${state}`)}</span>
        <span className={classes['detail']}>{[name, ...contacts].join(' · ')}</span>
      </div>
      <Anchor component="button" type="button" size="sm" ta="end" onClick={edit}>
        {t('dpo.edit')}
        <span className={classes['unseen']}>: {name}</span>
      </Anchor>
    </li>
  );
}

/** What the controllers of a register that are known by name say of their officers. */
function officersOf(naming: ReportWords, register: string): readonly Told[] {
  const { index } = naming;
  return index.register(register).controllers.flatMap(({ party: reference }) => {
    if (reference.kind !== 'party') return [];
    const party = index.party(reference.party);
    return {
      party: party.id,
      name: nameOfRecord(naming, 'parties', party.id),
      state: party.dpo.state,
      officer: officerOf(party, naming),
      contacts: contactsOf(party, naming),
    };
  });
}

function officerOf({ dpo }: Party, naming: ReportWords): string | null {
  if (dpo.state !== 'answered') return null;
  const { party, role } = dpo.value;
  if (party !== null) return nameOfRecord(naming, 'parties', party);
  return role?.[naming.phrases.language]?.text ?? null;
}

function contactsOf({ dpo, contactPoints }: Party, { index }: ReportWords): readonly string[] {
  if (dpo.state !== 'answered') return [];
  const { party, contactPoints: ids } = dpo.value;
  const among = party === null ? contactPoints : index.party(party).contactPoints;
  return among.filter(({ id }) => ids.includes(id)).map(({ value }) => value);
}
