import { describe, expect, it, vi } from 'vitest';
import { createRandom } from '../../shared/base/random.ts';
import { readNotation } from '../../shared/model/notation.ts';
import { createRandomMap } from '../../shared/model/random-map.ts';
import type { Background } from '../background/background.ts';
import { pourParts } from '../background/pictures/pour-parts.ts';
import type { PictureFile } from '../background/tasks/draw-picture-file.ts';
import { openWorkspace } from '../testing/open-workspace.ts';
import { countBytes, drawInto, drawPicture, foreseeSvg } from './drawing-pictures.ts';
import { wishForMap } from './saving-pictures.ts';
import { speak } from './words.ts';

function start(statements: number) {
  const idle: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (callback: (deadline: object) => void) =>
    idle.push(() => callback({ timeRemaining: () => 0 })),
  );
  const { workspace } = openWorkspace(createRandomMap(createRandom(1), { statements }));
  const halt = new AbortController();
  const foreseeing = foreseeSvg(workspace, wishForMap('svg', 1, 'light'), halt.signal);
  return { idle, halt, foreseeing };
}

it('draws for nobody only while the window has nothing else to do, and no further once it is called off', async () => {
  const { idle, halt, foreseeing } = start(1_000);
  await vi.waitFor(() => expect(idle).toHaveLength(1));
  halt.abort(new Error('no longer'));
  idle.shift()?.();
  await expect(foreseeing).rejects.toThrow('no longer');
  expect(idle).toEqual([]);
});

it('draws nothing for nobody of a large map', async () => {
  const { idle, foreseeing } = start(1_001);
  await foreseeing;
  expect(idle).toEqual([]);
});

describe('a picture that was drawn', () => {
  const MAP = readNotation('motion M\na supports M');

  function open(bytes: number) {
    const asked: PictureFile[] = [];
    const run = async (_name: string, input: unknown) => {
      const file = input as PictureFile;
      asked.push(file);
      await pourParts([new Uint8Array(bytes).fill(asked.length)], file.sink);
      return undefined as never;
    };
    const { workspace } = openWorkspace(MAP);
    return { workspace: { ...workspace, background: { run } satisfies Background }, asked };
  }

  it('is the one that is written, whoever asks for the same of the same map', async () => {
    const { workspace, asked } = open(3);
    const seen = await drawPicture(workspace, wishForMap('png', 2, 'light'));
    expect(countBytes(seen)).toBe(3);
    const written: Uint8Array[] = [];
    const sink = new WritableStream<Uint8Array>({ write: (part) => void written.push(part) });
    const unread = { description: 'A PNG has none', textAsOutlines: true };
    await drawInto(workspace, { ...wishForMap('png', 2, 'light'), ...unread }, sink, {});
    expect(written).toEqual(seen);
    expect(asked).toHaveLength(1);
  });

  it('is drawn anew of another map, in another look and in another language', async () => {
    const { workspace, asked } = open(3);
    const draw = (theme: 'light' | 'dark', scale: number) =>
      drawPicture(workspace, wishForMap('png', scale, theme));
    await draw('light', 2);
    await draw('light', 3);
    await draw('dark', 2);
    speak('ja');
    await draw('light', 2);
    speak('en');
    expect(asked).toHaveLength(4);
    workspace.document.setState({ map: { ...MAP } });
    await draw('light', 2);
    expect(asked).toHaveLength(5);
  });

  it('is not kept where it is large', async () => {
    const { workspace, asked } = open(20_000_000);
    await drawPicture(workspace, wishForMap('png', 2, 'light'));
    await drawPicture(workspace, wishForMap('png', 2, 'light'));
    expect(asked).toHaveLength(2);
  });

  /** A picture that waits to be drawn until it is let. */
  function openHeld() {
    const { workspace, asked } = open(3);
    const { run } = workspace.background;
    const lets: (() => void)[] = [];
    const held: Background = {
      run: async (name, input, pace) => {
        await new Promise<void>((resolve, reject) => {
          lets.push(resolve);
          pace?.signal?.addEventListener('abort', () => reject(pace.signal?.reason));
        });
        return run(name, input) as never;
      },
    };
    const written: Uint8Array[] = [];
    const sink = new WritableStream<Uint8Array>({ write: (part) => void written.push(part) });
    return { workspace: { ...workspace, background: held }, asked, lets, sink, written };
  }

  it('does not make way for one of an earlier map that is drawn later', async () => {
    const { workspace, asked, lets } = openHeld();
    const wish = wishForMap('png', 2, 'light');
    const earlier = drawPicture(workspace, wish);
    await vi.waitFor(() => expect(lets).toHaveLength(1));
    workspace.document.setState({ map: { ...MAP } });
    const latest = drawPicture(workspace, wish);
    await vi.waitFor(() => expect(lets).toHaveLength(2));
    lets[1]?.();
    const seen = await latest;
    lets[0]?.();
    await earlier;
    expect(await drawPicture(workspace, wish)).toBe(seen);
    expect(asked).toHaveLength(2);
  });

  it('is waited for while it is being drawn, and written', async () => {
    const { workspace, asked, lets, sink, written } = openHeld();
    const wish = wishForMap('png', 2, 'light');
    const weighing = drawPicture(workspace, wish);
    await vi.waitFor(() => expect(lets).toHaveLength(1));
    const writing = drawInto(workspace, wish, sink, {});
    lets[0]?.();
    await writing;
    expect(written).toEqual(await weighing);
    expect(asked).toHaveLength(1);
  });

  it('is drawn after all where whoever asked first gave up, and waited for no longer than it is wanted', async () => {
    const { workspace, asked, lets, sink, written } = openHeld();
    const wish = wishForMap('png', 2, 'light');
    const halt = new AbortController();
    const weighing = drawPicture(workspace, wish, { signal: halt.signal });
    await vi.waitFor(() => expect(lets).toHaveLength(1));
    const given = new AbortController();
    const unwanted = drawInto(workspace, wish, new WritableStream(), { signal: given.signal });
    given.abort(new Error('not wanted'));
    await expect(unwanted).rejects.toThrow('not wanted');
    const writing = drawInto(workspace, wish, sink, {});
    halt.abort(new Error('given up'));
    await expect(weighing).rejects.toThrow('given up');
    await vi.waitFor(() => expect(lets).toHaveLength(2));
    lets[1]?.();
    await writing;
    expect(written).toHaveLength(1);
    expect(asked).toHaveLength(1);
  });
});
