import { describe, expect, it } from 'vitest';
import { formatNames, parseNames } from './source-names.ts';

describe('names of authors', () => {
  it('are read as family and given name, or as the name of a body', () => {
    expect(parseNames('Sato, Hana; Ministry of Defence ;; 山田, 太郎')).toEqual([
      { family: 'Sato', given: 'Hana' },
      { literal: 'Ministry of Defence' },
      { family: '山田', given: '太郎' },
    ]);
  });

  it('are written as they are read', () => {
    const text = 'Sato, Hana; Ministry of Defence; King, Martin, Jr.';
    expect(formatNames(parseNames(text))).toBe(text);
  });

  it('are written without a stray comma when half of a name is missing', () => {
    expect(formatNames([{ family: 'Sato' }, { given: 'Hana' }, {}])).toBe('Sato; Hana; ');
  });
});
