import { act } from 'react';
import { describe, expect, it } from 'vitest';
import type { OpenedDocument } from '../../shared/ipc/outcomes.ts';
import { createFakeBridge } from '../testing/fake-bridge.ts';
import { findByName, press, render } from '../testing/render.tsx';
import { App } from './app.tsx';

const OPENED: OpenedDocument = {
  kind: 'opened',
  bytes: new TextEncoder().encode('Dear diary'),
  name: 'diary.argmap',
  place: '/home/mika',
  origin: { kind: 'file' },
  writable: true,
};

async function show(answers: Parameters<typeof createFakeBridge>[0]) {
  const fake = createFakeBridge(answers);
  const { container } = render(<App bridge={fake.bridge} />);
  await act(async () => undefined);
  return { fake, text: () => container.textContent };
}

describe('App', () => {
  it('says why a file could not be read', async () => {
    const { fake, text } = await show({
      'document:read': () =>
        Promise.resolve({
          kind: 'failed',
          reason: 'missing',
          message: 'It is not there.',
          path: '/home/mika/case.argmap',
        }),
    });
    expect(text()).toContain('It is not there.');
    expect(fake.sent('document:set-status')).toEqual([
      { edited: false, title: '/home/mika/case.argmap' },
    ]);
    press(findByName('Close Window'));
    expect(fake.sent('window:close')).toEqual([{ edited: false }]);
  });

  it('lists what is wrong with a file', async () => {
    const { fake, text } = await show({ 'document:read': () => Promise.resolve(OPENED) });
    expect(text()).toContain('diary.argmap breaks the rules');
    expect(fake.sent('document:set-status')).toEqual([{ edited: false, title: 'diary.argmap' }]);
  });

  it('says what went wrong when the main process gives no answer, and logs it', async () => {
    const { fake, text } = await show({
      'document:read': () => Promise.reject(new Error('refused')),
    });
    expect(text()).toContain('That did not work: refused');
    expect(fake.sent('log:report')).toHaveLength(1);
  });
});
