import { expect, it } from 'vitest';
import { waitAnswering } from './wait-answering.ts';

function keepBusy(ms: number): void {
  for (const end = performance.now() + ms; performance.now() < end; );
}

it('waits on after the window was busy for longer than that', async () => {
  let isOver = false;
  const waited = waitAnswering(300).then(() => {
    isOver = true;
  });
  keepBusy(350);
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => setTimeout(resolve));
  expect(isOver).toBe(false);
  await waited;
});
