import { describe, expect, it } from 'vitest';
import { openWorkspace } from '#shared/workspace/open-workspace.ts';
import { referencesOf, referencesTo } from '#shared/workspace/references.ts';
import { projectBytes } from '#test/support/project-bytes.ts';

function frozenWorkspace() {
  const opened = openWorkspace(projectBytes('test/fixtures/workspaces/format-1.json'));
  if (!opened.ok) throw new Error('The frozen file does not open');
  return opened.value.workspace;
}

const workspace = frozenWorkspace();

describe('references', () => {
  it('of a record are found wherever its schema has them', () => {
    const [orders] = workspace.activities;
    if (orders === undefined) throw new Error('No activity');
    expect(
      referencesOf('activities', orders).map(({ path, to, target }) => [
        path.join('/'),
        to,
        target,
      ]),
    ).toEqual([
      ['register', 'registers', 'customer-register'],
      ['dataUses/0/dataCategory', 'dataCategories', 'contact-details'],
      ['dataUses/0/dataSubjects/ids/0', 'vocabulary', 'customers'],
      ['dataUses/0/sources/0', 'sources', 'from-customer'],
      ['dataUses/1/dataCategory', 'dataCategories', 'email'],
      ['provision/value/otherWay/party', 'parties', 'company'],
      ['systems/0', 'systems', 'shop'],
    ]);
  });

  it('to a record tell where it is used', () => {
    expect(
      referencesTo(workspace, 'company').map(({ type, id, path }) => [type, id, path.join('/')]),
    ).toEqual([
      ['registers', 'customer-register', 'controllers/0/party/party'],
      ['activities', 'orders', 'provision/value/otherWay/party'],
    ]);
  });

  it('to any type of record count as well', () => {
    expect(referencesTo(workspace, 'hosting').map(({ type }) => type)).toEqual([
      'transfers',
      'attachments',
    ]);
  });
});
