import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { libraryFileSchema, libraryLanguages } from '#shared/model/library.ts';
import type { LibraryFile } from '#shared/model/library.ts';

const files = [
  'purposes',
  'legitimate-interests',
  'occasions',
  'retention-criteria',
  'recipient-duties',
  'transformations',
  'standard-clauses',
].map(libraryFile);
const terms = files.filter(({ kind }) => kind !== 'standardClause');
const clauses = libraryFile('standard-clauses');

function libraryFile(name: string): LibraryFile {
  const text = readFileSync(`templates/vocabulary/${name}.json`, 'utf8');
  return libraryFileSchema.parse(JSON.parse(text));
}

describe('terms of the library', () => {
  it('repeat no word by mistake', () => {
    const texts = files.flatMap(({ items }) => items.flatMap((item) => Object.values(item.texts)));
    expect(texts.filter((text) => /(?:^|\s)(\p{L}{2,}) \1(?:\s|$)/u.test(text))).toEqual([]);
  });

  it('serve the activities of the reference cases', () => {
    const needed = {
      purpose: [
        'customers.billing',
        'customers.consumption',
        'customers.disputes',
        'customers.legalProtection',
        'devices.administration',
        'devices.assets',
        'devices.management',
        'devices.quality',
        'devices.remoteMaintenance',
        'devices.securitySettings',
        'it.platform',
        'it.scalability',
        'serviceDesk.bots',
        'serviceDesk.callbots',
        'serviceDesk.chatbots',
        'web.userAccounts',
      ],
      legitimateInterest: [
        'business.automation',
        'business.development',
        'customers.billingContact',
        'devices.performance',
        'legalProtection.controller',
        'legalProtection.customer',
        'legalProtection.dataSubject',
      ],
      retentionCriterion: [
        'context.circumstances',
        'context.processing',
        'law.industryPractice',
        'necessity.legalBasis',
        'necessity.purpose',
        'risk.fundamentalRights',
        'risk.riskAndCost',
      ],
      transformation: [
        'calls.callIdentifiers',
        'calls.transcriptIdentifiers',
        'content.notAnonymised',
        'content.notFiltered',
        'messages.identifiers',
        'messages.sanitisation',
      ],
      occasion: ['support.event'],
    };
    const keys = terms.flatMap(({ kind, items }) => items.map(({ key }) => `${kind} ${key}`));
    const wanted = Object.entries(needed).flatMap(([kind, list]) =>
      list.map((key) => `${kind} ${key}`),
    );
    expect(wanted.filter((key) => !keys.includes(key))).toEqual([]);
  });
});

describe('standard clauses', () => {
  it.each(libraryLanguages)('are one to three complete sentences in %s', (language) => {
    const sentences = /^[A-ZÅÄÖ][^.!?]*(?:\. [A-ZÅÄÖ][^.!?]*){0,2}\.$/;
    const wrong = clauses.items.filter(({ texts }) => !sentences.test(texts[language]));
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it('begin their key with the section where they belong', () => {
    if (clauses.kind !== 'standardClause') throw new Error('not the file of clauses');
    const misplaced = clauses.items.filter(({ key, section }) => !key.startsWith(`${section}.`));
    expect(misplaced).toEqual([]);
  });
});
