import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { readNotation } from '../../shared/model/notation.ts';
import { openWorkspace } from '../testing/open-workspace.ts';
import { renderInWorkspace } from '../testing/render-in-workspace.tsx';
import { useConnectGestures } from './use-connect-gestures.ts';

const endings = new AbortController();
afterEach(() => endings.abort());

/** A line drawn from the minus of one card to another; letting go is done by the mouse's event, as in React Flow. */
function draw() {
  const { workspace } = openWorkspace(readNotation('motion M\nr supports M\no attacks M'));
  const { map } = workspace.document.getState();
  const idOf = (text: string) =>
    [...map.statements.values()].find((each) => each.text === text)?.id ?? null;
  const [source, target] = [idOf('o') ?? '', idOf('r') ?? ''];
  let gestures: ReturnType<typeof useConnectGestures> | undefined;
  function Canvas() {
    gestures = useConnectGestures();
    return null;
  }
  renderInWorkspace(workspace, <Canvas />);
  const from = { nodeId: source, handleId: 'attacks', handleType: 'source' } as const;
  const letGo = vi.fn(() => {
    gestures?.onConnect({ source, target, sourceHandle: 'attacks', targetHandle: null });
    gestures?.onConnectEnd(new MouseEvent('mouseup'), {
      isValid: null,
      from: null,
      fromHandle: null,
      fromPosition: null,
      fromNode: null,
      to: null,
      toHandle: null,
      toPosition: null,
      toNode: null,
      pointer: null,
    });
  });
  act(() => gestures?.onConnectStart(new MouseEvent('mousedown'), from));
  document.addEventListener('mouseup', letGo, { once: true, signal: endings.signal });
  const press = (key: string) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    act(() => void document.body.dispatchEvent(event));
    return event.defaultPrevented;
  };
  const lift = () => act(() => void document.dispatchEvent(new MouseEvent('mouseup')));
  const countLinks = () => workspace.document.getState().map.arguments.size;
  return { workspace, letGo, press, lift, countLinks };
}

it('makes a link of a line that is let go over a card, and keeps keys from commands until then', () => {
  const { press, lift, countLinks } = draw();
  expect(press('z')).toBe(true);
  lift();
  expect(countLinks()).toBe(3);
  expect(press('z')).toBe(false);
});

it('ends at Escape, with no line and no link', () => {
  const { workspace, letGo, press, countLinks } = draw();
  expect(press('Escape')).toBe(true);
  expect([letGo.mock.calls.length, workspace.session.getState().connecting]).toEqual([1, null]);
  expect(countLinks()).toBe(2);
  expect(press('z')).toBe(false);
});
