// Folders whose files may be longer than 300 lines, because they are tables: splitting one would
// only hide a row from its neighbours. A file that makes use of this may hold no function; a test
// in test/architecture looks.

export const longDataTables = [
  { pattern: 'shared/law/data/**/*.ts', reason: 'dated reference data, one row per legal fact' },
  { pattern: 'shared/phrases/*/**/*.ts', reason: 'legal phrases and CLDR data of one language' },
  {
    pattern: 'test/shared/documents/no-fact-lost/*.proofs.ts',
    reason: 'one row per fact of a reference case',
  },
];
