import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CommandId } from '../../shared/commands/command-table.ts';
import type { CardHeat } from '../../shared/drawing/card-look.ts';
import { DEFAULT_SETTINGS } from '../../shared/ipc/default-settings.ts';
import type { Settings } from '../../shared/ipc/shell-payloads.ts';
import type { PlainMessageKey } from '../../shared/messages/message-key.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { ArgumentId, FrameId, NoteId, StatementId } from '../../shared/model/ids.ts';
import { type MapView, WHOLE_VIEW } from '../../shared/model/map-view.ts';
import type { Point } from '../../shared/model/statement.ts';
import type { Evaluation } from '../../shared/reasoning/evaluate.ts';
import type { Suppositions } from '../../shared/reasoning/suppose.ts';
import type { CanvasId } from './canvas-id.ts';
import type { CanvasViewer, LastView } from './canvas-viewer.ts';
import type { Connecting } from './connecting.ts';
import type { Dragging } from './dragging.ts';
import type { HintName } from './hint-name.ts';
import { NO_VISITS, type Visits } from './visits.ts';

export interface Writing {
  readonly id: StatementId;
  readonly draft: string;
  /** The statement was made for this writing, and goes if nothing is written. */
  readonly isNew: boolean;
  /** The line of the outline that it is written in; absent: its card. */
  readonly row?: string;
}

export interface Notice {
  /** That of its announcement; no two notices of a sitting share it. */
  readonly key: number;
  /** A refusal is a problem that is over with the next act. */
  readonly tone: 'info' | 'refusal' | 'problem';
  readonly text: string;
}

export interface Announcement {
  readonly text: string;
  /** Tells apart two announcements of the same words. */
  readonly serial: number;
}

/** Two maps to be compared, the earlier one first. */
export interface Comparison {
  readonly before: ArgumentMap;
  readonly after: ArgumentMap;
  /** Whether `before` is a version of the document, whose branches can be restored. */
  readonly isOfVersion: boolean;
}

/** Why the document and its file are not of one mind. */
export type Outside =
  | { readonly kind: 'changed'; readonly map: ArgumentMap; readonly fingerprint: string }
  | { readonly kind: 'damaged'; readonly fingerprint: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' };

/** The panels that the settings remember. */
export const KEPT_PANELS = [
  'inspector',
  'minimap',
  'outline',
  'review',
  'evaluation',
  'firstSteps',
  'hints',
  'neighbours',
] as const;
export type PanelName =
  | (typeof KEPT_PANELS)[number]
  | 'lens'
  | 'differences'
  | 'versions'
  | 'merge'
  | 'palette'
  | 'picture'
  | 'print'
  | 'shortcuts'
  | 'crossExamination'
  | 'valueLenses';

export interface Search {
  readonly query: string;
  /** The hit that was gone to last. */
  readonly current: StatementId | null;
  /** How often it was asked for while it stood open; each time its field takes the focus. */
  readonly asked: number;
}

/** What the pointer rests on, or what is selected at each moment, as keys asked for. */
export type BroughtOut =
  | { readonly kind: 'pointed'; readonly id: CanvasId }
  | { readonly kind: 'selected' };

/** What belongs to this sitting at this window: never saved, never undone. */
export interface SessionState {
  readonly selection: ReadonlySet<CanvasId>;
  /** What stays selected while one goes on to other things. */
  readonly held: ReadonlySet<CanvasId>;
  readonly visits: Visits;
  readonly writing: Writing | null;
  readonly connecting: Connecting | null;
  /** Where cards are while they are being dragged or glide; empty at rest. */
  readonly livePositions: ReadonlyMap<StatementId | NoteId, Point>;
  /** Cards on their way to where an edit has laid them; null at rest. */
  readonly gliding: { readonly finish: () => void } | null;
  /** An edit of very many cards that is being made while the window answers, and what it is called; null for none. */
  readonly longEdit: {
    readonly label: PlainMessageKey;
    readonly callOff: () => void;
  } | null;
  /** Null at rest. */
  readonly dragging: Dragging | null;
  /** Whose neighbourhood is brought out for a moment; null for nobody's. */
  readonly broughtOut: BroughtOut | null;
  /** The frame whose title is being written. */
  readonly renaming: FrameId | null;
  readonly theme: Settings['theme'];
  readonly language: Settings['language'];
  readonly textSize: Settings['textSize'];
  readonly openPanels: ReadonlySet<PanelName>;
  /** The panel that somebody has opened and that is to be come to, not one that comes back with the room for it. */
  readonly openedPanel: PanelName | null;
  /** What of the map the dialog that makes pictures offers first. */
  readonly pictured: 'map' | 'branch';
  readonly outcomes: Settings['outcomes'];
  /** How much hangs on each statement, where cards are to show it; empty while it is being weighed. */
  readonly heat: ReadonlyMap<StatementId, CardHeat> | null;
  /** What was evaluated beside the window last; null before anything was. */
  readonly evaluated: Evaluation | null;
  /** Of what something is being worked out beside the window, or was until it was stopped: once for each such thing. */
  readonly underWay: readonly object[];
  /** That of which nothing more is worked out, by hand; null for nothing. */
  readonly halted: object | null;
  /** What is being explained on the canvas, whatever is selected meanwhile; null for nothing. */
  readonly traced: StatementId | ArgumentId | null;
  /** The part of the evaluation or the inspector that was asked for and is to be come to. */
  readonly askedPart: 'why' | 'whatIf' | 'addSource' | null;
  /** What somebody works with just now. */
  readonly hand: 'mouse' | 'keys';
  /** The hint that is shown; null for none. */
  readonly hint: HintName | null;
  /** Hints that were followed or dismissed, and are not given again. */
  readonly hintsDone: ReadonlySet<string>;
  /** What became of the document's file, while that is to be dealt with. */
  readonly outside: Outside | null;
  /** How many documents have edits of an earlier run that were kept for later. */
  readonly keptForLater: number;
  /** Two maps that are looked at in place of the document; null for none. */
  readonly comparison: Comparison | null;
  readonly notices: readonly Notice[];
  /** The last thing a screen reader is told. */
  readonly announcement: Announcement;
  /** Where the canvas's menu was opened, in canvas units, while it is open. */
  readonly menuPoint: Point | null;
  readonly viewer: CanvasViewer | null;
  /** What a canvas that went away showed; another that takes its place goes on from there. */
  readonly lastView: LastView | null;
  /** How much of the map is shown. */
  readonly view: MapView;
  /** Null while nothing is searched for. */
  readonly search: Search | null;
  /** What is supposed for a moment, as a trial; the document knows nothing of it. */
  readonly suppositions: Suppositions;
  /** The commands that were picked from the palette, the latest first. */
  readonly recentCommands: readonly CommandId[];
}

export type SessionStore = StoreApi<SessionState>;

/** The map as it is. */
export const NO_SUPPOSITIONS: Suppositions = new Map();

const NOTHING: ReadonlySet<CanvasId> = new Set();

/** A sitting that begins with what is set for all windows. */
export function createSessionStore(settings: Settings = DEFAULT_SETTINGS): SessionStore {
  const { theme, language, textSize, outcomes, hintsDone } = settings;
  return createStore<SessionState>(() => ({
    theme,
    language,
    textSize,
    pictured: 'map',
    outcomes,
    openedPanel: null,
    openPanels: new Set(KEPT_PANELS.filter((panel) => settings[panel])),
    hintsDone: new Set(hintsDone),
    selection: NOTHING,
    held: NOTHING,
    visits: NO_VISITS,
    writing: null,
    connecting: null,
    livePositions: new Map(),
    gliding: null,
    longEdit: null,
    dragging: null,
    renaming: null,
    broughtOut: null,
    heat: null,
    evaluated: null,
    underWay: [],
    halted: null,
    traced: null,
    askedPart: null,
    outside: null,
    keptForLater: 0,
    comparison: null,
    hand: 'mouse',
    hint: null,
    notices: [],
    announcement: { text: '', serial: 0 },
    menuPoint: null,
    viewer: null,
    lastView: null,
    view: WHOLE_VIEW,
    search: null,
    suppositions: NO_SUPPOSITIONS,
    recentCommands: [],
  }));
}

export function select(store: SessionStore, ids: Iterable<CanvasId>): void {
  const selection = new Set(ids);
  if (!hasSameMembers(selection, store.getState().selection)) store.setState({ selection });
}

/** What is open already stays as it is. */
export function openPanel(store: SessionStore, panel: PanelName): void {
  const { openPanels } = store.getState();
  if (openPanels.has(panel)) return;
  store.setState({ openPanels: new Set(openPanels).add(panel), openedPanel: panel });
}

/** What is closed already stays so. */
export function closePanel(store: SessionStore, panel: PanelName): void {
  const openPanels = new Set(store.getState().openPanels);
  if (openPanels.delete(panel)) store.setState({ openPanels });
}

export function togglePanel(store: SessionStore, panel: PanelName): void {
  const isOpen = store.getState().openPanels.has(panel);
  if (isOpen) closePanel(store, panel);
  else openPanel(store, panel);
}

const MOST_NOTICES = 3;

/** Shows a passing message, in place of an earlier one of the same words, and tells screen readers. */
export function notify(store: SessionStore, tone: Notice['tone'], text: string): void {
  announce(store, text);
  const { notices, announcement } = store.getState();
  const others = notices.filter((shown) => shown.text !== text);
  const notice = { key: announcement.serial, tone, text };
  store.setState({ notices: [...others, notice].slice(-MOST_NOTICES) });
}

export function dismissNotice(store: SessionStore, key: number): void {
  store.setState({ notices: store.getState().notices.filter((notice) => notice.key !== key) });
}

/** Tells screen readers alone. */
export function announce(store: SessionStore, text: string): void {
  const { serial } = store.getState().announcement;
  store.setState({ announcement: { text, serial: serial + 1 } });
}

function hasSameMembers<Member>(first: ReadonlySet<Member>, second: ReadonlySet<Member>): boolean {
  if (first.size !== second.size) return false;
  for (const member of first) if (!second.has(member)) return false;
  return true;
}
