import { describe, expect, it } from 'vitest';
import { createMapClipboard } from './map-clipboard.ts';

/** A system's clipboard that hands text back as the given function changes it. */
function createSystem(giveBack = (text: string) => text) {
  let held = '';
  return {
    readText: () => giveBack(held),
    writeText: (text: string) => {
      held = text;
    },
  };
}

const order = { text: '- A\n  - Because: B\n', map: '{"format":"argmap"}', attacking: ['s1'] };

describe('the clipboard of the windows', () => {
  it('gives other programs the text, and its own windows the map', async () => {
    const system = createSystem();
    const clipboard = createMapClipboard(system);
    await clipboard.write(order);
    expect(system.readText()).toBe(order.text);
    expect(await clipboard.read()).toEqual({ kind: 'map', map: order.map, attacking: ['s1'] });
  });

  it('gives plain words as words, whatever map was copied before', async () => {
    const clipboard = createMapClipboard(createSystem());
    await clipboard.write(order);
    await clipboard.writeText('Is it so?');
    expect(await clipboard.read()).toEqual({ kind: 'text', text: 'Is it so?' });
  });

  it('knows its text again when the system ended its lines otherwise', async () => {
    const clipboard = createMapClipboard(createSystem((text) => text.replace(/\n/g, '\r\n')));
    await clipboard.write(order);
    expect(await clipboard.read()).toMatchObject({ kind: 'map' });
  });

  it('gives the text of another program, once that has copied something', async () => {
    const system = createSystem();
    const clipboard = createMapClipboard(system);
    await clipboard.write(order);
    system.writeText('- Other');
    expect(await clipboard.read()).toEqual({ kind: 'text', text: '- Other' });
  });

  it('works with a system that answers later, and forgets nothing when writing fails', async () => {
    const held = { text: '', fails: false };
    const clipboard = createMapClipboard({
      readText: () => Promise.resolve(held.text),
      writeText: (text) => {
        if (held.fails) return Promise.reject(new Error('busy'));
        held.text = text;
        return Promise.resolve();
      },
    });
    await clipboard.write(order);
    held.fails = true;
    await expect(clipboard.write({ ...order, text: 'x', map: 'new' })).rejects.toThrow('busy');
    expect(await clipboard.read()).toMatchObject({ kind: 'map', map: order.map });
  });

  it('refuses to hand over more text than anybody means to paste', async () => {
    const system = createSystem();
    system.writeText('a\n'.repeat(2_000_000));
    expect(await createMapClipboard(system).read()).toEqual({ kind: 'too-large' });
  });
});
