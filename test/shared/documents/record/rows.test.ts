import { describe, expect, it } from 'vitest';
import type { RequirementId } from '#shared/law/requirements.ts';
import { recordDocument, valueOf, workspaceOf } from '#test/support/record.ts';
import { recordWorkspace } from '#test/support/record-workspace.ts';

describe('a fact that the law asks for and nobody has recorded', () => {
  const built = recordDocument(recordWorkspace, { registers: ['newsletter'], language: 'fi' });
  const reported = (requirement: RequirementId) =>
    built.diagnostics
      .filter(({ params }) => params['requirement'] === requirement)
      .map(({ severity, type, record, field }) => [severity, type, record, field]);

  it('is seen in the record, and reported with its place', () => {
    expect(valueOf(built, 'activity-letters', 'Henkilötietoryhmät')).toEqual(['[tieto puuttuu]']);
    expect(reported('30.1.c')).toEqual([
      ['error', 'registers', 'newsletter', 'subjectCategories'],
      ['error', 'activities', 'letters', 'dataUses'],
    ]);
  });

  it('weighs less where the law asks for it "where possible"', () => {
    expect(reported('30.1.f')).toEqual([['warning', 'activities', 'letters', 'name']]);
  });

  it('is no gap where the record states that there is none', () => {
    expect(valueOf(built, 'activity-letters', 'Vastaanottajien ryhmät')).toEqual([
      'Ei luovutuksia',
    ]);
    expect(reported('30.1.d')).toEqual([]);
  });

  it('is never turned into "none" where it is open', () => {
    const open = workspaceOf({
      ...recordWorkspace,
      registers: recordWorkspace.registers.map((register) => ({ ...register, lists: {} })),
    });
    const document = recordDocument(open, { registers: ['newsletter'] });
    expect(valueOf(document, 'activity-letters', 'Categories of recipients')).toEqual([
      '[information missing]',
    ]);
    expect(
      valueOf(
        document,
        'activity-letters',
        'Transfers to a third country or an international organisation',
      ),
    ).toEqual(['No transfers have been recorded']);
  });
});
