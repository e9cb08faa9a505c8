import { describe, expect, it } from 'vitest';
import type { WorkspaceInput } from '#shared/workspace/workspace.ts';
import {
  answered,
  only,
  recordDocument,
  valueOf,
  wording,
  words,
  workspaceOf,
} from '#test/support/record.ts';

type Rule = NonNullable<WorkspaceInput['retentionRules']>[number];
type Register = NonNullable<WorkspaceInput['registers']>[number];
type DataUse = NonNullable<Register['dataUses']>[number];

const subject = (id: string, fi: string) => ({
  id,
  kind: 'subjectCategory' as const,
  texts: words(fi),
});
const period = (id: string, duration: string, scope: Rule['scope']): Rule => ({
  id,
  register: 'staff',
  scope,
  outcomes: answered([{ id: 'o', outcome: { kind: 'period' as const, duration } }]),
});

const years = (
  activity: string,
  uses: DataUse[],
  rules: Rule[],
  register: Partial<Register> = {},
) => {
  const workspace = workspaceOf({
    settings: { name: 'Testi', languages: ['fi'], defaultCountry: 'FI' },
    vocabulary: [subject('applicants', 'hakijat'), subject('employees', 'työntekijät')],
    dataCategories: [
      { id: 'contact', name: wording('yhteystiedot') },
      { id: 'mail', name: wording('sähköposti'), parent: 'contact' },
      { id: 'salary', name: wording('palkka') },
    ],
    registers: [{ id: 'staff', name: words('Henkilöstö'), ...register }],
    activities: [
      {
        id: 'hiring',
        register: 'staff',
        name: words('Rekrytointi'),
        purpose: wording('rekrytointi'),
        role: answered('controller'),
        dataUses: uses,
      },
      {
        id: 'other',
        register: 'staff',
        name: words('Muu'),
        purpose: wording('muu'),
        role: answered('controller'),
      },
    ],
    retentionRules: rules,
  });
  const built = recordDocument(workspace, { registers: ['staff'], language: 'fi' });
  return valueOf(
    built,
    `activity-${activity}`,
    'Eri tietoryhmien poistamisen suunnitellut määräajat',
  ).join(' ');
};

const ofApplicants = { id: 'u', dataCategory: 'mail', dataSubjects: only('applicants') };

describe('a rule of the register on the sheet of an activity', () => {
  it('is left out where the activity has none of the people', () => {
    const rules = [
      period('applicants-rule', 'P2Y', { dataSubjects: only('applicants') }),
      period('employees-rule', 'P10Y', { dataSubjects: only('employees') }),
    ];
    const told = years('hiring', [ofApplicants], rules);
    expect(told).toContain('2 vuotta');
    expect(told).not.toContain('10 vuotta');
  });

  it('is left out where the activity has none of the data, but not where it has a part of it', () => {
    const rules = [
      period('contact-rule', 'P2Y', { dataCategories: only('contact') }),
      period('salary-rule', 'P10Y', { dataCategories: only('salary') }),
    ];
    const told = years('hiring', [ofApplicants], rules);
    expect(told).toContain('2 vuotta');
    expect(told).not.toContain('10 vuotta');
  });

  it('stands where it names the activity', () => {
    const scope = { activities: only('hiring'), dataSubjects: only('employees') };
    expect(years('hiring', [ofApplicants], [period('r', 'P10Y', scope)])).toContain('10 vuotta');
  });

  it('stands where data are not told apart', () => {
    const rules = [period('r', 'P10Y', { dataSubjects: only('employees') })];
    expect(years('other', [], rules)).toContain('10 vuotta');
    expect(years('hiring', [{ id: 'u', dataCategory: 'mail' }], rules)).toContain('10 vuotta');
    const listed = { dataUses: [{ id: 'w', dataCategory: 'salary' }] };
    expect(years('hiring', [ofApplicants], rules, listed)).toContain('10 vuotta');
  });
});
