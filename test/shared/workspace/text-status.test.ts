import { describe, expect, it } from 'vitest';
import { sourceHash, textIn } from '#shared/workspace/text-status.ts';

const source = { text: 'Asiakasrekisteri' };

describe('the text of a field in a language', () => {
  it('is there', () => {
    expect(textIn({ fi: source }, 'fi', 'fi')).toEqual({
      text: 'Asiakasrekisteri',
      status: 'present',
    });
  });

  it('is missing where there is none, and where it is blank', () => {
    const missing = { text: '', status: 'missing' };
    expect(textIn({ fi: source }, 'sv', 'fi')).toEqual(missing);
    expect(textIn({ fi: source, sv: { text: ' \n' } }, 'sv', 'fi')).toEqual(missing);
  });

  it('is stale when the text it was translated from has changed', () => {
    const sv = { text: 'Kundregister', sourceHash: sourceHash('Asiakkaat') };
    expect(textIn({ fi: source, sv }, 'sv', 'fi')).toEqual({
      text: 'Kundregister',
      status: 'stale',
    });
  });

  it('is stale when the text it was translated from is gone', () => {
    const sv = { text: 'Kundregister', sourceHash: sourceHash('Asiakasrekisteri') };
    expect(textIn({ sv }, 'sv', 'fi').status).toBe('stale');
  });

  it('is not stale while its source is the same, or unknown', () => {
    const known = { text: 'Kundregister', sourceHash: sourceHash('Asiakasrekisteri') };
    expect(textIn({ fi: source, sv: known }, 'sv', 'fi').status).toBe('present');
    expect(textIn({ fi: source, sv: { text: 'Kundregister' } }, 'sv', 'fi').status).toBe('present');
  });

  it('never goes stale in the source language itself', () => {
    const fi = { ...source, sourceHash: sourceHash('something else') };
    expect(textIn({ fi }, 'fi', 'fi').status).toBe('present');
  });
});

describe('the hash of a source text', () => {
  it('is 16 hexadecimal digits of its SHA-256, and stays so for ever', () => {
    expect(sourceHash('Asiakasrekisteri')).toBe('dcecda984d936702');
  });
});
