import { expect, it } from 'vitest';
import { beginLongEdit } from './long-edit.ts';
import { createSessionStore } from './session-store.ts';

it('gives way to a later one, which is said where that is another', () => {
  const session = createSessionStore();
  const texts = () => session.getState().notices.map(({ text }) => text);
  const first = beginLongEdit({ session }, 'command.arrange.all');
  const second = beginLongEdit({ session }, 'command.arrange.all');
  expect([first.signal.aborted, second.signal.aborted, texts()]).toEqual([true, false, []]);
  const third = beginLongEdit({ session }, 'act.kind');
  second.end();
  expect([session.getState().longEdit?.label, texts().length]).toEqual(['act.kind', 1]);
  third.end();
  expect(session.getState().longEdit).toBeNull();
});
