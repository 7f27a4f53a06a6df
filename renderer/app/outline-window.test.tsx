import { describe, expect, it, vi } from 'vitest';
import { readNotation } from '../../shared/model/notation.ts';
import type { PanelName } from '../state/session-store.ts';
import { openWorkspace } from '../testing/open-workspace.ts';
import { render } from '../testing/render.tsx';
import { findStage, outlineWindow } from './outline-window.ts';
import { Window } from './window.tsx';

// This page's stand-in can paint nothing.
vi.mock('../canvas/canvas.tsx', () => ({ Canvas: () => null }));

/** What takes room of the map: the places of the frame, within one another, and how high the tools are. */
function describeRoom(parent: Element): readonly unknown[] {
  return [...parent.children]
    .filter((child) => child.matches('.frame, .top, .toolbar, .tools, .left, .main, .stage, .side'))
    .map((child) => [child.tagName, child.className, ...describeRoom(child)]);
}

function outline(openPanels: ReadonlySet<PanelName>): Element {
  const root = document.createElement('div');
  outlineWindow(root, openPanels);
  return root;
}

describe('the outline of a window', () => {
  it.each<readonly PanelName[]>([
    [],
    ['inspector'],
    ['outline'],
    ['review', 'inspector', 'minimap', 'hints', 'firstSteps'],
    ['evaluation', 'outline', 'review'],
  ])('leaves the map the room that the window does with %s', (...panels) => {
    const openPanels = new Set(panels);
    const { workspace } = openWorkspace(readNotation('motion M\na supports M'));
    workspace.session.setState({ openPanels });
    const { container } = render(<Window workspace={workspace} serial={1} isLeaving={false} />);
    expect(describeRoom(outline(openPanels))).toEqual(describeRoom(container));
  });

  it('gives the place of the map', () => {
    const root = document.createElement('div');
    expect(outlineWindow(root, new Set())).toBe(root.querySelector('main > .stage'));
  });

  it('is made in an empty page alone', () => {
    const root = document.createElement('div');
    const stage = findStage(root, new Set());
    expect(stage).toBe(root.querySelector('main > .stage'));
    expect(findStage(root, new Set(['inspector']))).toBe(stage);
    expect(root.childElementCount).toBe(1);
  });

  it('is not made beside a page that says why there is no map', () => {
    const root = document.createElement('div');
    root.append(document.createElement('p'));
    expect(findStage(root, new Set())).toBeNull();
    expect(root.querySelector('main')).toBeNull();
  });
});

describe('a window', () => {
  it('goes on from the map to the inspector, and only then to a hint, as Tab does', () => {
    const { workspace } = openWorkspace(readNotation('motion M'));
    const { container } = render(<Window workspace={workspace} serial={1} isLeaving={false} />);
    const places = [...container.querySelectorAll('.main, .side, .foot')];
    expect(places.map(({ className }) => className)).toEqual(['main', 'side', 'foot']);
  });
});
