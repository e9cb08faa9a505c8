import { answered, type SmallWorkspace, wording, words } from '#test/support/notice.ts';

const purposes = [
  {
    id: 'newsletter',
    order: 1,
    purpose: wording('uutiskirjeen lähettäminen', 'utskick av nyhetsbrev', 'sending a newsletter'),
    role: answered('controller' as const),
    legalBases: [{ id: 'consent', point: answered('a' as const) }],
  },
  {
    id: 'billing',
    order: 2,
    purpose: wording('laskutus', 'fakturering', 'billing'),
    role: answered('controller' as const),
    legalBases: [{ id: 'interest', point: answered('f' as const) }],
  },
  {
    id: 'hosting',
    order: 3,
    purpose: wording('palvelun ylläpito', 'drift av tjänsten', 'operation of the service'),
    role: answered('processor' as const),
  },
] as const;

type Rights = NonNullable<SmallWorkspace['rightsSettings']>;
type Changes = Omit<SmallWorkspace, 'rightsSettings'> & {
  readonly content?: 'asStated' | 'derived';
  readonly activities?: SmallWorkspace['activities'];
};

/** A register of a Finnish company that informs by consent, bills on its interest, and hosts for others. */
export function customersWith(
  settings: readonly Omit<Rights[number], 'register'>[],
  { content = 'derived', ...changes }: Changes = {},
): SmallWorkspace {
  return {
    parties: [
      {
        id: 'company',
        legalName: 'Esimerkki Oy',
        country: 'FI',
        addresses: [{ id: 'office', lines: ['Esimerkkikatu 1', '00100 Helsinki'], country: 'FI' }],
      },
    ],
    registers: [
      {
        id: 'customers',
        name: words('asiakasrekisteri', 'kundregister', 'customer register'),
        controllers: [
          {
            id: 'company',
            party: { kind: 'party', party: 'company' },
            rule: answered({ kind: 'always' as const }),
          },
        ],
      },
    ],
    activities: purposes.map((activity) => ({
      ...activity,
      name: {},
      legalBases: 'legalBases' in activity ? [...activity.legalBases] : [],
      register: 'customers',
    })),
    notices: [{ id: 'customers-notice', registers: ['customers'], content }],
    rightsSettings: settings.map((setting) => ({ ...setting, register: 'customers' })),
    ...changes,
  };
}
