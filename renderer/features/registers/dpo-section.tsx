import { Anchor, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Party } from '#shared/model/party.ts';
import { nameOfRecord, useNames } from '#renderer/fields/names.ts';
import { focusField } from '#renderer/session/focused-field.ts';
import classes from './registers.module.css';
import type { SectionProps } from './section-props.ts';

/** The data protection officers of the controllers, who are recorded with the parties. */
export function DpoSection({ register }: SectionProps) {
  const { t } = useTranslation('registers');
  const { index } = useNames();
  const parties = register.controllers.flatMap(({ party }) =>
    party.kind === 'party' ? [index.party(party.party)] : [],
  );
  if (parties.length === 0) return <Text c="dimmed">{t('dpo.noController')}</Text>;
  return (
    <Stack gap="sm">
      <ul className={classes['rows']}>
        {parties.map((party) => (
          <Officer key={party.id} party={party} />
        ))}
      </ul>
      <Text size="sm" c="dimmed">
        {t('dpo.text')}
      </Text>
    </Stack>
  );
}

function Officer({ party }: { readonly party: Party }) {
  const { t } = useTranslation('registers');
  const naming = useNames();
  const { dpo } = party;
  const name = nameOfRecord(naming, 'parties', party.id);
  const edit = (): void => focusField({ type: 'parties', id: party.id, path: ['dpo'] });
  return (
    <li className={classes['row']}>
      <div className={classes['link']}>
        <span className={classes['name']}>
          {officerOf(party, naming) ?? t(`state.${dpo.state}`)}
        </span>
        <span className={classes['detail']}>
          {[name, ...contactsOf(party, naming)].join(' · ')}
        </span>
      </div>
      <Anchor component="button" type="button" size="sm" ta="end" onClick={edit}>
        {t('dpo.edit')}
        <span className={classes['unseen']}>: {name}</span>
      </Anchor>
    </li>
  );
}

type Naming = ReturnType<typeof useNames>;

function officerOf({ dpo }: Party, naming: Naming): string | null {
  if (dpo.state !== 'answered') return null;
  const { party, role } = dpo.value;
  if (party !== null) return nameOfRecord(naming, 'parties', party);
  return role?.[naming.phrases.language]?.text ?? null;
}

function contactsOf({ dpo, contactPoints }: Party, { index }: Naming): readonly string[] {
  if (dpo.state !== 'answered') return [];
  const { party, contactPoints: ids } = dpo.value;
  const among = party === null ? contactPoints : index.party(party).contactPoints;
  return among.filter(({ id }) => ids.includes(id)).map(({ value }) => value);
}
