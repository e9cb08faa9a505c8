import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { addItem } from '#shared/commands/add-item.ts';
import { countryName } from '#shared/phrases/country-name.ts';
import type { Transfer } from '#shared/model/transfer.ts';
import { dayText } from '#renderer/fields/day-text.ts';
import { useNames } from '#renderer/fields/names.ts';
import { useAsOf } from '#renderer/session/use-findings.ts';
import { useDispatch } from '#renderer/session/use-workspace.ts';
import { lawOfTransfer, proposedModule, type CountryLaw } from './transfer-law.ts';

type Props = { readonly transfer: Transfer };

/** What the law says of the countries of a transfer on the day that is judged, and what to rely on. */
export function TransferLawPanel({ transfer }: Props) {
  const { t, i18n } = useTranslation('disclosures');
  const { workspace } = useNames();
  const asOf = useAsOf();
  const day = dayText(asOf, i18n.language);
  const laws = lawOfTransfer(workspace, transfer, asOf);
  if (laws.length === 0) {
    return (
      <Alert variant="light" icon={<IconInfoCircle size={18} />}>
        {t('countryOpen')}
      </Alert>
    );
  }
  return (
    <Stack gap="sm">
      {laws.map((law) => (
        <OneCountry key={law.country} law={law} transfer={transfer} asOf={day} />
      ))}
    </Stack>
  );
}

/** `asOf` is the day as it is read. */
type CountryProps = Props & { readonly law: CountryLaw; readonly asOf: string };

function OneCountry({ law, transfer, asOf }: CountryProps) {
  const { t } = useTranslation('disclosures');
  const { phrases } = useNames();
  const country = countryName(law.country, phrases.format) ?? law.country;
  switch (law.kind) {
    case 'noTransfer':
      return (
        <Alert variant="light" color="green" icon={<IconCircleCheck size={18} />}>
          {t('noTransfer', { country, asOf })}
        </Alert>
      );
    case 'adequate':
      return <Adequate law={law} country={country} transfer={transfer} asOf={asOf} />;
    case 'needsSafeguard':
      return <NeedsSafeguard country={country} transfer={transfer} asOf={asOf} />;
  }
}

type AdequateProps = Props & {
  readonly law: Extract<CountryLaw, { readonly kind: 'adequate' }>;
  readonly country: string;
  readonly asOf: string;
};

function Adequate({ law, country, transfer, asOf }: AdequateProps) {
  const { t, i18n } = useTranslation('disclosures');
  const dispatch = useDispatch();
  const { decision, scope, questions, until, isContested } = law;
  const isNamed = transfer.mechanisms.some(({ instrument }) => instrument === 'adequacy');
  const rely = (): void => {
    dispatch(addItem, {
      type: 'transfers',
      id: transfer.id,
      path: ['mechanisms'],
      value: { instrument: 'adequacy', decision: { state: 'answered', value: decision } },
    });
  };
  return (
    <Alert
      variant="light"
      color={scope === null ? 'green' : 'yellow'}
      icon={scope === null ? <IconCircleCheck size={18} /> : <IconAlertTriangle size={18} />}
      title={t(scope === null ? 'adequate' : 'adequateWithin', { country })}
    >
      <Text size="sm">{t('decision', { decision, asOf })}</Text>
      {scope !== null && <Text size="sm">{t(`scope.${scope}`)}</Text>}
      {questions.length > 0 && (
        <List size="sm" mt={4}>
          {questions.map((question) => (
            <List.Item key={question}>{t(`question.${question}`)}</List.Item>
          ))}
        </List>
      )}
      {until !== null && (
        <Text size="sm">{t('until', { until: dayText(until, i18n.language) })}</Text>
      )}
      {isContested && <Text size="sm">{t('contested')}</Text>}
      {!isNamed && (
        <Button mt="xs" size="compact-sm" variant="default" onClick={rely}>
          {t('relyOnDecision')}
        </Button>
      )}
    </Alert>
  );
}

function NeedsSafeguard({ country, transfer, asOf }: Omit<AdequateProps, 'law'>) {
  const { t } = useTranslation('disclosures');
  const { workspace } = useNames();
  const dispatch = useDispatch();
  const module = proposedModule(workspace, transfer);
  const propose = (): void => {
    dispatch(addItem, {
      type: 'transfers',
      id: transfer.id,
      path: ['mechanisms'],
      value: {
        instrument: 'scc_commission',
        decision: { state: 'answered', value: '(EU) 2021/914' },
        scc: module === null ? {} : { module: { state: 'answered', value: module } },
      },
    });
  };
  const hasSafeguard = transfer.mechanisms.length > 0;
  return (
    <Alert
      variant="light"
      color={hasSafeguard ? 'blue' : 'red'}
      icon={<IconAlertTriangle size={18} />}
      title={t('needsSafeguard', { country })}
    >
      <Text size="sm">{t('needsSafeguardText', { asOf })}</Text>
      {!hasSafeguard && (
        <Button mt="xs" size="compact-sm" variant="default" onClick={propose}>
          {module === null
            ? t('proposeClauses')
            : t('proposeModule', { module: t(`module.${module}`) })}
        </Button>
      )}
    </Alert>
  );
}
