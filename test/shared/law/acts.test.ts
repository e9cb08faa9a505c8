import { describe, expect, it } from 'vitest';
import { actById, actName, acts } from '#shared/law/acts.ts';

describe('acts', () => {
  it('are named in every language for the Union and Finland', () => {
    const unnamed = acts
      .filter((row) => row.jurisdiction === 'EU' || row.jurisdiction === 'FI')
      .filter((row) => Object.values(row.names).includes(null));
    expect(unnamed).toEqual([]);
  });

  it('carry the number in their id', () => {
    const finnish = acts.filter((row) => row.jurisdiction === 'FI');
    const misnumbered = finnish.filter(
      (row) => row.id !== `fi-${row.number.split('/').toReversed().join('-')}`,
    );
    expect(misnumbered).toEqual([]);
  });

  it('are called by their name in the language of the document', () => {
    const accounting = actById('fi-1997-1336');
    expect(accounting && actName(accounting, 'fi').text).toBe('kirjanpitolaki');
    expect(accounting && actName(accounting, 'sv').text).toBe('bokföringslagen');
  });

  it('keep their own name where no other is settled, and say in which language', () => {
    const swedish = actById('se-2018-1200');
    const german = actById('de-hgb');
    expect(swedish && actName(swedish, 'fi')).toMatchObject({
      text: 'kamerabevakningslagen',
      language: 'sv',
    });
    expect(german && actName(german, 'fi')).toEqual({
      text: 'Handelsgesetzbuch',
      language: 'de',
      verified: true,
    });
  });

  it('mark names that no source confirms', () => {
    const archives = actById('fi-1994-831');
    expect(archives && actName(archives, 'en').verified).toBe(false);
  });

  it('do not answer for an id that they lack', () => {
    expect(actById('fi-1900-1')).toBeUndefined();
  });
});
