import { describe, expect, it } from 'vitest';
import { recordName } from '#shared/documents/check-report/record-name.ts';
import { reportWords } from '#shared/documents/check-report/report-words.ts';
import { messagesIn } from '#shared/messages/messages.ts';
import { workspaceSchema } from '#shared/workspace/workspace.ts';
import { phrasesOf, readWorkspace } from '#test/support/reference-case.ts';

const serviceDesk = readWorkspace('test/fixtures/as-found/service-desk.json');
const words = reportWords(serviceDesk, phrasesOf('en'), messagesIn('en'));

describe('the name of a source', () => {
  it('tells apart what two systems observe', () => {
    const names = ['s2-calls', 's3-chats'].map((id) => recordName(words, 'sources', id));
    expect(names[0]).toContain('the call messaging system');
    expect(names[1]).toContain('the chat messaging system');
  });

  it('says the occasion where there is one', () => {
    expect(recordName(words, 'sources', 's1-support-event')).toContain('a support request');
  });
});

describe('the name of a rule on a scope', () => {
  it('says whose data it keeps, where it is not everybody’s', () => {
    const rule = {
      id: 'staff',
      register: 'service-desk',
      scope: { dataSubjects: { kind: 'only', ids: ['end-users'] } },
    };
    const workspace = workspaceSchema.parse({ ...serviceDesk, retentionRules: [rule] });
    const told = reportWords(workspace, phrasesOf('en'), messagesIn('en'));
    expect(recordName(told, 'retentionRules', 'staff')).toBe(
      'end users of the Service Desk service',
    );
  });
});
