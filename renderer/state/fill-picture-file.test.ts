import { describe, expect, it, vi } from 'vitest';
import type { PartSink } from '../background/pictures/pour-parts.ts';
import { pourParts } from '../background/pictures/pour-parts.ts';
import { createFakeBridge } from '../testing/fake-bridge.ts';
import { fillPictureFile } from './fill-picture-file.ts';

const BEGUN = { kind: 'begun', ticket: 'a' } as const;
const FULL = { kind: 'failed', reason: 'disk-full', message: 'Full.', path: '/a' } as const;
const write = (text: string) => (sink: PartSink) =>
  pourParts([new TextEncoder().encode(text)], sink);

type Answers = Parameters<typeof createFakeBridge>[0];

async function fill(
  draw: (sink: PartSink) => Promise<void>,
  answers: Answers = {},
  begin: Parameters<typeof fillPictureFile>[1] = async () => BEGUN,
) {
  const { bridge, calls } = createFakeBridge(answers);
  const outcome = await fillPictureFile(bridge, begin, draw).catch((error: Error) => error.message);
  return { outcome, asked: calls.map(({ channel }) => channel) };
}

describe('filling a file with a picture', () => {
  it('begins it, hands over the bytes and finishes it', async () => {
    expect(await fill(write('picture'))).toEqual({
      outcome: { kind: 'saved', name: 'a', place: '' },
      asked: ['picture:append', 'picture:finish'],
    });
  });

  it('asks for no file for what cannot be drawn', async () => {
    const asked: string[] = [];
    const begin = async () => {
      asked.push('begin');
      return BEGUN;
    };
    const refuse = async () => {
      throw new Error('too large');
    };
    expect(await fill(refuse, {}, begin)).toEqual({ outcome: 'too large', asked: [] });
    expect(asked).toEqual([]);
  });

  it('asks at once for what is sure to be drawn, and leaves nothing when that is called off', async () => {
    const { bridge, calls } = createFakeBridge();
    const callOff = async () => {
      throw new Error('Called off');
    };
    const filled = fillPictureFile(bridge, async () => BEGUN, callOff, true);
    await expect(filled).rejects.toThrow('Called off');
    expect(calls.map(({ channel }) => channel)).toEqual(['picture:drop']);
  });

  it.each([{ kind: 'cancelled' } as const, FULL])(
    'draws no further when the file is $kind',
    async (answer) => {
      const found = await fill(write('picture'), {}, async () => answer);
      expect(found).toEqual({ outcome: answer, asked: [] });
    },
  );

  // As main refuses what comes after a part that it could not write.
  const full: Answers = {
    'picture:append': async () => FULL,
    'picture:finish': async () => {
      throw new Error('No such picture is being written.');
    },
  };

  it('says that the disk was full in the middle, and draws no further', async () => {
    const drawn: number[] = [];
    const drawMany = async (sink: PartSink) => {
      const writer = sink.getWriter();
      for (let part = 0; part < 9; part += 1) {
        await writer.write(new Uint8Array(1));
        drawn.push(part);
      }
      await writer.close();
    };
    expect(await fill(drawMany, full)).toEqual({ outcome: FULL, asked: ['picture:append'] });
    expect(drawn).toEqual([0]);
  });

  it.each([
    ['waits for its stream', write('picture')],
    // As a thread does, which is told nothing of what becomes of the last part.
    [
      'is done before its stream',
      async (sink: PartSink) => {
        const writer = sink.getWriter();
        for (const step of [writer.write(new Uint8Array(1)), writer.close()]) {
          step.catch(() => undefined);
        }
      },
    ],
  ])('says that the disk was full at the end to one who %s', async (_who, draw) => {
    expect((await fill(draw, full)).outcome).toEqual(FULL);
    // Where the end was sent by the time that is known.
    const late = async () => {
      await new Promise((resolve) => setTimeout(resolve));
      return FULL;
    };
    expect((await fill(draw, { ...full, 'picture:append': late })).outcome).toEqual(FULL);
  });

  it('sends the end after the last part without waiting for its answer', async () => {
    const asked: string[] = [];
    let letGo = () => {};
    const written = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const answers: Answers = {
      'picture:append': async () => {
        asked.push('append');
        await written;
        return { kind: 'appended' };
      },
      'picture:finish': async () => {
        asked.push('finish');
        return { kind: 'saved', name: 'a', place: '' };
      },
    };
    const filling = fill(write('picture'), answers);
    await vi.waitFor(() => expect(asked).toEqual(['append', 'finish']));
    letGo();
    expect((await filling).outcome).toMatchObject({ kind: 'saved' });
  });

  it('drops what breaks off, or is called off while the file is being chosen', async () => {
    const breakOff = async (sink: PartSink) => {
      const writer = sink.getWriter();
      await writer.write(new Uint8Array(1));
      throw new Error('The thread broke');
    };
    expect(await fill(breakOff)).toEqual({
      outcome: 'The thread broke',
      asked: ['picture:append', 'picture:drop'],
    });
    const callOff = async (sink: PartSink) => {
      sink
        .getWriter()
        .write(new Uint8Array(1))
        .catch(() => undefined);
      throw new Error('Called off');
    };
    const late = async () => {
      await new Promise((resolve) => setTimeout(resolve));
      return BEGUN;
    };
    const { outcome, asked } = await fill(callOff, {}, late);
    expect(outcome).toBe('Called off');
    expect(asked.at(-1)).toBe('picture:drop');
  });
});
