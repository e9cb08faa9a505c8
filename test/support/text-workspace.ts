import type { WorkspaceFileInput } from '#shared/workspace/file-head.ts';

/** A text for each kind of field that a person fills in. */
export type FieldTexts = {
  readonly register: string;
  readonly purpose: string;
  readonly party: string;
  readonly clause: string;
  readonly linkLabel: string;
  readonly linkTarget: string;
  readonly contact: string;
};

/** Texts that stand for nothing but themselves. */
export const plainFields: FieldTexts = {
  register: 'Asiakasrekisteri',
  purpose: 'asiakassuhteen hoitaminen',
  party: 'Koivulahden palvelupiste Oy',
  clause: 'Palvelu on maksuton.',
  linkLabel: 'käyttöehdot',
  linkTarget: 'https://koivulahti.example/ehdot',
  contact: 'tietosuoja@koivulahti.example',
};

const fi = (text: string) => ({ fi: { text } });

/** A workspace of one register in which each set of texts has an activity, a party and two clauses. */
export function textWorkspace(register: string, sets: readonly FieldTexts[]): WorkspaceFileInput {
  const placed = sets.map((texts, index) => ({ texts, index: String(index).padStart(3, '0') }));
  return {
    format: 'seloste',
    formatVersion: 1,
    settings: { name: 'Texts', languages: ['fi'], completeIn: ['fi'], defaultCountry: 'FI' },
    parties: placed.map(({ texts, index }) => ({
      id: `party-${index}`,
      legalName: texts.party,
      country: 'FI',
      contactPoints: [{ id: 'web', channel: 'web' as const, value: texts.contact }],
    })),
    registers: [
      {
        id: 'texts',
        name: fi(register),
        controllers: placed.map(({ index }) => ({
          id: `controller-${index}`,
          party: { kind: 'party' as const, party: `party-${index}` },
        })),
      },
    ],
    activities: placed.map(({ texts, index }) => ({
      id: `activity-${index}`,
      register: 'texts',
      name: {},
      purpose: { text: fi(texts.purpose) },
      role: { state: 'answered' as const, value: 'controller' as const },
    })),
    clauses: placed.flatMap(({ texts, index }) => [
      {
        id: `clause-${index}`,
        register: 'texts',
        type: 'custom' as const,
        sections: ['general' as const],
        text: { text: fi(texts.clause) },
      },
      {
        id: `link-${index}`,
        register: 'texts',
        type: 'custom' as const,
        sections: ['general' as const],
        text: { text: fi('Katso [[ehdot]].') },
        links: [
          {
            key: 'ehdot',
            label: fi(texts.linkLabel),
            target: { state: 'answered' as const, value: texts.linkTarget },
          },
        ],
      },
    ]),
  };
}
