import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../shared/ipc/default-settings.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import {
  announce,
  closePanel,
  createSessionStore,
  dismissNotice,
  notify,
  select,
  togglePanel,
} from './session-store.ts';

const A = 'a' as StatementId;
const B = 'b' as StatementId;

describe('select', () => {
  it('tells nobody when the same things are selected again', () => {
    const store = createSessionStore();
    let changes = 0;
    store.subscribe(() => {
      changes += 1;
    });
    select(store, [A, B]);
    select(store, [B, A]);
    expect([changes, [...store.getState().selection]]).toEqual([1, [A, B]]);
    select(store, [B]);
    expect(changes).toBe(2);
  });
});

describe('notices', () => {
  const textsOf = (store: ReturnType<typeof createSessionStore>) =>
    store.getState().notices.map(({ text }) => text);

  it('are shown and read out', () => {
    const store = createSessionStore();
    notify(store, 'problem', 'The disk is full.');
    expect(store.getState().notices).toMatchObject([
      { tone: 'problem', text: 'The disk is full.' },
    ]);
    expect(store.getState().announcement.text).toBe('The disk is full.');
  });

  it('are three at most, the newest last, each text once', () => {
    const store = createSessionStore();
    for (const text of ['1', '2', '3', '4', '2']) notify(store, 'info', text);
    expect(textsOf(store)).toEqual(['3', '4', '2']);
  });

  it('are dismissed one by one, whatever was shown or announced before', () => {
    const store = createSessionStore();
    const keys = new Set<number>();
    for (const text of ['1', '2', '3']) {
      notify(store, 'info', text);
      announce(store, 'Undone');
      const last = store.getState().notices.at(-1);
      if (last !== undefined) keys.add(last.key);
      if (text === '1' && last !== undefined) dismissNotice(store, last.key);
    }
    expect([textsOf(store), keys.size]).toEqual([['2', '3'], 3]);
  });
});

describe('announcements', () => {
  it('of the same words are told apart', () => {
    const store = createSessionStore();
    announce(store, 'Saved');
    const { serial } = store.getState().announcement;
    announce(store, 'Saved');
    expect(store.getState().announcement).toEqual({ text: 'Saved', serial: serial + 1 });
  });
});

describe('panels', () => {
  it('open and close', () => {
    const store = createSessionStore({ ...DEFAULT_SETTINGS, theme: 'dark', minimap: false });
    const { openPanels } = store.getState();
    expect([openPanels.has('inspector'), openPanels.has('minimap')]).toEqual([true, false]);
    togglePanel(store, 'inspector');
    togglePanel(store, 'shortcuts');
    expect(store.getState().openPanels.has('inspector')).toBe(false);
    expect(store.getState().openPanels.has('shortcuts')).toBe(true);
    expect(store.getState().theme).toBe('dark');
    closePanel(store, 'shortcuts');
    const closed = store.getState();
    closePanel(store, 'shortcuts');
    expect([closed.openPanels.has('shortcuts'), store.getState()]).toEqual([false, closed]);
  });
});
