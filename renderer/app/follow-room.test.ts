import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { togglePanel } from '../state/session-store.ts';
import { driveCommands } from '../testing/drive-commands.ts';
import { followRoom } from './follow-room.ts';

class RoomByHand extends EventTarget {
  matches = false;
  set(matches: boolean) {
    this.matches = matches;
    this.dispatchEvent(new Event('change'));
  }
}

let [room, little] = [new RoomByHand(), new RoomByHand()];
let stop = () => {};
beforeEach(() => {
  [room, little] = [new RoomByHand(), new RoomByHand()];
  vi.stubGlobal('matchMedia', (query: string) => (query.includes('height') ? little : room));
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

function open() {
  const { workspace } = driveCommands('motion M');
  stop = followRoom(workspace);
  const { session } = workspace;
  return {
    toggle: togglePanel.bind(null, session),
    list: () => [...session.getState().openPanels],
  };
}

it('puts panels away where there is no room beside them, and gives them back with the room', () => {
  const { list } = open();
  expect(list()).toEqual(['inspector', 'minimap']);
  room.set(true);
  expect(list()).toEqual(['minimap']);
  room.set(false);
  expect(list()).toEqual(['minimap', 'inspector']);
});

it('leaves the panel that has the focus when the room goes', () => {
  const { toggle, list } = open();
  toggle('review');
  document.body.innerHTML = '<section data-panel="review"><button>A finding</button></section>';
  document.querySelector('button')?.focus();
  room.set(true);
  expect(list()).toEqual(['minimap', 'review']);
});

it('lays one panel at a time over the map, until the focus goes back there', () => {
  const { toggle, list } = open();
  room.set(true);
  toggle('outline');
  toggle('review');
  expect(list()).toEqual(['minimap', 'review']);
  document.body.innerHTML = '<section data-pane="canvas"><button>A card</button></section>';
  document.querySelector('button')?.focus();
  expect(list()).toEqual(['minimap']);
});

it('leaves panels beside the map alone while there is room', () => {
  const { toggle, list } = open();
  toggle('outline');
  toggle('review');
  document.body.innerHTML = '<section data-pane="canvas"><button>A card</button></section>';
  document.querySelector('button')?.focus();
  expect(list()).toEqual(['inspector', 'minimap', 'outline', 'review']);
});

it('shows one panel at a time where there is little room, and the one before once it is closed', () => {
  const { toggle, list } = open();
  little.set(true);
  expect(list()).toEqual(['minimap', 'inspector']);
  toggle('outline');
  expect(list()).toEqual(['minimap', 'outline']);
  toggle('evaluation');
  expect(list()).toEqual(['minimap', 'evaluation']);
  document.body.innerHTML = '<section data-pane="canvas"><button>A card</button></section>';
  document.querySelector('button')?.focus();
  expect(list()).toEqual(['minimap', 'evaluation']);
  toggle('evaluation');
  expect(list()).toEqual(['minimap', 'outline']);
  toggle('inspector');
  expect(list()).toEqual(['minimap', 'inspector']);
  toggle('inspector');
  toggle('outline');
  expect(list()).toEqual(['minimap']);
});

it('gives back with the room all that waits for it', () => {
  const { toggle, list } = open();
  toggle('outline');
  little.set(true);
  toggle('evaluation');
  little.set(false);
  expect(list()).toEqual(['minimap', 'inspector', 'outline', 'evaluation']);
  little.set(true);
  room.set(true);
  expect(list()).toEqual(['minimap']);
  room.set(false);
  expect(list()).toEqual(['minimap', 'evaluation']);
});
