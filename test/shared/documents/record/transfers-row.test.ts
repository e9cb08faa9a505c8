import { describe, expect, it } from 'vitest';
import { answered, recordDocument, valueOf, workspaceOf } from '#test/support/record.ts';
import { recordWorkspace } from '#test/support/record-workspace.ts';

const customers = { registers: ['customer-register'] } as const;

describe('transfers', () => {
  const label = 'Transfers to a third country or an international organisation';
  const transfersOf = (transfer: object) => {
    const workspace = workspaceOf({
      ...recordWorkspace,
      disclosures: recordWorkspace.disclosures.map((disclosure) => ({
        ...disclosure,
        location: { state: 'notStated' as const },
      })),
      transfers: recordWorkspace.transfers.map((first) => ({
        ...first,
        mechanisms: [],
        ...transfer,
      })),
    });
    const built = recordDocument(workspace, customers);
    return { lines: valueOf(built, 'activity-service', label), diagnostics: built.diagnostics };
  };

  it('need the name of the country', () => {
    const { lines, diagnostics } = transfersOf({ location: answered({ kind: 'outsideEea' }) });
    expect(lines).toEqual([
      'A country outside the EU/EEA [name of the third country missing]: Voice Labs, Inc. (real-time processing without permanent storage)',
    ]);
    expect(diagnostics.map(({ severity, field }) => [severity, field])).toContainEqual([
      'error',
      'location',
    ]);
  });

  it('document the suitable safeguards of Art. 49(1), second subparagraph', () => {
    const { lines } = transfersOf({
      mechanisms: [
        {
          instrument: 'compelling_legitimate_interests',
          decision: { state: 'notStated' },
          condition: null,
          scc: null,
          withinScope: { state: 'notStated' },
          details: [],
          compellingInterest: {
            safeguards: { en: { text: 'encryption in transit' } },
            authorityTold: answered('2026-03-02'),
            personsTold: answered(true),
          },
        },
      ],
    });
    expect(lines.join()).toMatch(
      / Suitable safeguards \(second subparagraph of Article 49\(1\)\): encryption in transit Supervisory authority informed on 2 March 2026$/,
    );
  });

  it('name the recipient in a third country that no transfer is recorded for', () => {
    const workspace = workspaceOf({ ...recordWorkspace, transfers: [] });
    expect(valueOf(recordDocument(workspace, customers), 'activity-service', label)).toEqual([
      'United States: Voice Labs, Inc.',
    ]);
  });
});
