import { describe, expect, it } from 'vitest';
import { shortenText } from './shorten-text.ts';

describe('shortenText', () => {
  it('leaves a short text whole, but for the stop it ends with', () => {
    expect(shortenText(' Buses should be free. ')).toBe('Buses should be free');
    expect(shortenText('バスを無料にする。')).toBe('バスを無料にする');
    expect(shortenText('🚌'.repeat(48))).toBe('🚌'.repeat(48));
  });

  it('cuts a long one after 48 characters at most, between words where there are some', () => {
    expect(shortenText('🚌'.repeat(49))).toBe(`${'🚌'.repeat(48)}…`);
    expect(shortenText(`${'Free buses help. '.repeat(3)}`)).toBe(
      'Free buses help. Free buses help. Free buses…',
    );
  });
});
