import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text.ts';

describe('foldText', () => {
  it('takes letters of another case, width or accent as the same', () => {
    const same = [
      ['Élan VITAL', 'elan vital'],
      ['ＡＢＣ１２３', 'abc123'],
      ['ｶﾞｿﾘﾝ', 'ガソリン'],
      ['㈱日本', '(株)日本'],
      ['Straße', 'STRASSE'],
      ['ΣΑΣ', 'σας'],
      ['İstanbul', 'istanbul'],
      ['naïve', 'nai\u0308ve'],
    ] as const;
    for (const [first, second] of same) expect(foldText(first), first).toBe(foldText(second));
  });

  it('keeps letters apart that only look alike', () => {
    expect(foldText('が')).not.toBe(foldText('か'));
    expect(foldText('ぱ')).not.toBe(foldText('ば'));
    expect(foldText('カ')).not.toBe(foldText('か'));
    expect(foldText('각')).not.toBe(foldText('가'));
  });

  it('takes any blanks as one and none at the ends', () => {
    expect(foldText('  a\n\tb　c ')).toBe('a b c');
  });
});
