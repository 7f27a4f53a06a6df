import { afterEach, expect, it, vi } from 'vitest';
import { paintPreviews } from './paint-previews.ts';

afterEach(() => vi.restoreAllMocks());

/** Notes what is painted on which canvas, the unseen ones by what they are in the order of being made. */
function watch() {
  const seen: string[] = [];
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (
    this: HTMLCanvasElement,
  ) {
    const name = this.id || 'unseen';
    return {
      note: (step: string) => seen.push(`${name} ${step}`),
      drawImage: () => seen.push(name),
    };
  } as never);
  return seen;
}

function preview(id: string, paint: (context: CanvasRenderingContext2D) => Iterable<void>) {
  const canvas = Object.assign(document.createElement('canvas'), { id });
  return { canvas, width: 20, height: 10, paint };
}

const inSteps = (steps: number, ms = 0) =>
  function* (context: CanvasRenderingContext2D) {
    for (let step = 0; step < steps; step += 1) {
      const end = performance.now() + ms;
      while (performance.now() < end);
      (context as unknown as { note: (step: string) => void }).note(`${step}`);
      yield;
    }
  };

it('shows each once it is whole, one after the other, and what is quick at once', () => {
  const seen = watch();
  vi.spyOn(performance, 'now').mockReturnValue(0);
  paintPreviews([preview('first', inSteps(2)), preview('second', inSteps(1))]);
  expect(seen).toEqual(['unseen 0', 'unseen 1', 'first', 'unseen 0', 'second']);
});

it('lets the window answer meanwhile, and shows nothing more once it is called off', async () => {
  const seen = watch();
  const halt = paintPreviews([preview('slow', inSteps(40, 2))]);
  expect(seen.length).toBeLessThan(40);
  halt();
  const painted = seen.length;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(seen).toHaveLength(painted);
  expect(seen).not.toContain('slow');
});
