import { act, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { driveCommands } from '../testing/drive-commands.ts';
import { findByName, press, render } from '../testing/render.tsx';
import { FailureBoundary } from './failure-boundary.tsx';

// React prints what a boundary catches.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

let breakMap = () => {};

function FragileMap() {
  const [isBroken, setBroken] = useState(false);
  breakMap = () => setBroken(true);
  if (isBroken) throw new Error('a card without a size');
  return <p>The map</p>;
}

describe('FailureBoundary', () => {
  it('keeps the document, lets it be saved, and shows it again', async () => {
    const { workspace, fake } = driveCommands('motion M');
    const { container } = render(
      <FailureBoundary workspace={workspace}>
        <FragileMap />
      </FailureBoundary>,
    );
    expect(container.textContent).toBe('The map');
    act(() => breakMap());
    expect(container.textContent).toContain('can no longer show the map');
    expect(fake.sent('log:report')).toEqual([
      { level: 'error', message: expect.stringContaining('a card without a size') },
    ]);
    await act(async () => findByName('Save').click());
    expect(fake.sent('document:save')).toHaveLength(1);
    press(findByName('Try Again'));
    expect(container.textContent).toBe('The map');
  });
});
