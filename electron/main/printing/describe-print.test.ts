import { describe, expect, it } from 'vitest';
import { describePrint } from './describe-print.ts';

describe('describePrint', () => {
  it.each([
    [true, '', { kind: 'printed' }],
    [false, 'Print job canceled', { kind: 'cancelled' }],
    [false, 'cancelled', { kind: 'cancelled' }],
  ])('%s, "%s"', (isPrinted, reason, outcome) => {
    expect(describePrint(isPrinted, reason)).toEqual(outcome);
  });

  it('says what to do where there is no printer, where printing failed, and where no reason is given', () => {
    const tell = (reason: string) => {
      const outcome = describePrint(false, reason);
      return outcome.kind === 'failed' ? outcome.message : outcome.kind;
    };
    expect(tell('No printers available on the network')).toContain(
      'Add one in the system’s settings',
    );
    expect(tell('Failed to enumerate printers')).toContain('Add one in the system’s settings');
    expect(tell('Invalid printer settings')).toContain('Invalid printer settings. Check');
    expect(tell('')).toContain('the system gave no reason');
  });
});
