import { describe, expect, it } from 'vitest';
import { createCommandLine } from './testing/command-line.ts';

const TEXT = 'Stop \u001b]0;title\u0007\u009b31m\rit\u0008';

describe('the text of a map', () => {
  const open = () => {
    const line = createCommandLine();
    const motion = { id: 'm', kind: 'motion', text: TEXT, at: { x: 0, y: 0 } };
    const entities = { statements: [motion], arguments: [], sources: [], notes: [] };
    line.write(
      'a.argmap',
      JSON.stringify({ format: 'argmap', version: 1, id: 'a', title: '', ...entities }),
    );
    line.write('none.argmap', '');
    return line;
  };

  it.each([
    ['evaluate', 'a.argmap'],
    ['lenses', 'a.argmap'],
    ['lenses', 'a.argmap', '--csv'],
    ['diff', 'none.argmap', 'a.argmap'],
    ['check', 'no\u001b[2Jsuch.argmap'],
  ])('does nothing to the terminal: %s %s %s', async (...args) => {
    const { out, error } = await open().run(...args);
    expect(`${out}${error}`).toContain('\\u001b');
    expect(`${out}${error}`.replaceAll('\r\n', '\n')).not.toMatch(/(?![\n\t])\p{Cc}/u);
  });

  it('is the same in JSON', async () => {
    const { out } = await open().run('diff', 'none.argmap', 'a.argmap', '--json');
    expect(out).not.toMatch(/(?![\n\t])\p{Cc}/u);
    expect(JSON.parse(out).differences).toContainEqual(
      expect.objectContaining({ kind: 'statement', name: expect.stringContaining('\u009b31m') }),
    );
  });
});
