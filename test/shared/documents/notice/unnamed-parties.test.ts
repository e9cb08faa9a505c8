import { describe, expect, it } from 'vitest';
import {
  linesOf,
  noticeOf,
  sectionOf,
  type SmallWorkspace,
  wording,
} from '#test/support/notice.ts';

const nobody = { kind: 'notStated' as const };

async function lines(
  section: 'controller' | 'recipients' | 'purposes',
  workspace: Partial<SmallWorkspace>,
): Promise<readonly string[]> {
  const { tree } = await noticeOf(
    {
      registers: [{ id: 'customers', name: { en: { text: 'Customers' } } }],
      ...workspace,
    },
    'en',
    { sections: [section] },
  );
  return linesOf(sectionOf(tree, section));
}

describe('somebody who is not named yet', () => {
  it('is no controller of the notice', async () => {
    const controllers = [{ id: 'first', party: nobody }];
    const of = (more: typeof controllers | []) =>
      lines('controller', {
        registers: [{ id: 'customers', name: { en: { text: 'Customers' } }, controllers: more }],
      });
    expect(await of(controllers)).toEqual(await of([]));
  });

  it('is a recipient where data are disclosed', async () => {
    const said = await lines('recipients', {
      disclosures: [{ id: 'open', register: 'customers', recipient: nobody }],
    });
    expect(said.join('\n').toLowerCase()).toContain('a recipient who is not named');
  });

  it('is a party, not a recipient, where somebody benefits from the processing', async () => {
    const said = await lines('purposes', {
      activities: [
        {
          id: 'service',
          register: 'customers',
          name: {},
          purpose: wording('palvelu', 'tjänsten', 'service'),
          beneficiaries: [nobody],
        },
      ],
    });
    expect(said.join('\n')).toContain('a party who is not named');
  });
});
