import { describe, expect, it } from 'vitest';
import { formatWindowTitle, shortenTitle } from './window-title.ts';

describe('formatWindowTitle', () => {
  it('names the map and the app, and marks edits', () => {
    expect(formatWindowTitle({ title: 'Debate', edited: false }, 'linux')).toBe(
      'Debate — Contention',
    );
    expect(formatWindowTitle({ title: 'Debate', edited: true }, 'win32')).toBe(
      '● Debate — Contention',
    );
  });

  it('leaves the mark and the name of the app to macOS', () => {
    expect(formatWindowTitle({ title: 'Debate', edited: true }, 'darwin')).toBe('Debate');
  });
});

describe('shortenTitle', () => {
  it('puts a title on one line and takes out what reorders text', () => {
    expect(shortenTitle(' a\n\tb\u202ec\u2066 ')).toBe('a b c');
  });

  it('calls a map without a title untitled', () => {
    expect(shortenTitle(' \n')).toBe('Untitled map');
  });

  it('cuts a long title without cutting a character in two', () => {
    const title = shortenTitle('𠮷'.repeat(500));
    expect([...title]).toHaveLength(120);
    expect(title.endsWith('𠮷…')).toBe(true);
  });
});
