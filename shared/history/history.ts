import type { Change } from '../model/change.ts';
import { isEmptyChange, reverseChange, squashChanges } from './change-algebra.ts';

/**
 * What can be undone and redone, and where the document was last saved. Immutable: every function
 * gives a new history or the same one. It holds changes, not documents; the caller applies them.
 */
export interface History {
  /** Oldest first. */
  readonly past: readonly Step[];
  /** The step to redo first is the last. */
  readonly future: readonly Step[];
  /** The mark of the state before the oldest step. */
  readonly base: Mark;
  /** The state last saved; null when it never was. */
  readonly saved: Mark | null;
  /** Whether the newest step may still absorb a change with its key. */
  readonly isOpen: boolean;
  /** The mark the next step leads to. */
  readonly nextMark: Mark;
  /** How many steps can be undone at most. */
  readonly limit: number;
}

/** Names one state of the document within a history; no two states share one. */
export type Mark = number;

/** One act that can be undone: what it changed and what it is called. */
export interface Step {
  readonly change: Change;
  /** What the act is called, such as a message key; the history only hands it back. */
  readonly label: string;
  readonly coalesceKey: string | null;
  /** The state it leads to. */
  readonly mark: Mark;
}

const DEFAULT_HISTORY_LIMIT = 1000;

/**
 * A history with nothing to undo, to hold 1,000 steps unless a limit is given. The document counts as
 * saved as it is unless `isSaved` is false, for instance because it has been recovered.
 */
export function createHistory(
  options: { readonly limit?: number; readonly isSaved?: boolean } = {},
): History {
  const { limit = DEFAULT_HISTORY_LIMIT, isSaved = true } = options;
  return {
    past: [],
    future: [],
    base: 0,
    saved: isSaved ? 0 : null,
    isOpen: false,
    nextMark: 1,
    limit,
  };
}

/**
 * Records a change that has been applied. An empty one leaves the history as it is. A change with the `coalesceKey` of
 * the newest step becomes one step with it, under the older label, unless the document was saved or something was
 * undone or redone in between; when the two cancel out, the step is dropped. What had been undone can no longer be
 * redone. The oldest step is dropped when there are too many.
 */
export function record(
  history: History,
  entry: { readonly change: Change; readonly label: string; readonly coalesceKey?: string },
): History {
  if (isEmptyChange(entry.change)) return history;
  const coalesceKey = entry.coalesceKey ?? null;
  const newest = history.past.at(-1);
  if (newest !== undefined && canCoalesce(history, newest, coalesceKey)) {
    const change = squashChanges([newest.change, entry.change]);
    const earlier = { ...history, past: history.past.slice(0, -1) };
    if (isEmptyChange(change)) return { ...earlier, isOpen: false };
    return pushStep(earlier, { change, label: newest.label, coalesceKey });
  }
  return pushStep(history, { change: entry.change, label: entry.label, coalesceKey });
}

/** A step back or forth: the history after it, the change to apply, and what the act is called. */
export interface Move {
  readonly history: History;
  readonly change: Change;
  readonly label: string;
}

/** Takes the newest step back; null when there is none. The change is already reversed. */
export function undo(history: History): Move | null {
  const step = history.past.at(-1);
  if (step === undefined) return null;
  return {
    history: {
      ...history,
      past: history.past.slice(0, -1),
      future: [...history.future, step],
      isOpen: false,
    },
    change: reverseChange(step.change),
    label: step.label,
  };
}

/** Redoes the step that was undone last; null when there is none. */
export function redo(history: History): Move | null {
  const step = history.future.at(-1);
  if (step === undefined) return null;
  return {
    history: {
      ...history,
      past: [...history.past, step],
      future: history.future.slice(0, -1),
      isOpen: false,
    },
    change: step.change,
    label: step.label,
  };
}

/** Whether there is a step to undo. */
export function canUndo(history: History): boolean {
  return history.past.length > 0;
}

/** Whether there is a step to redo. */
export function canRedo(history: History): boolean {
  return history.future.length > 0;
}

/** What the step that would be undone is called; null when there is none. */
export function undoLabel(history: History): string | null {
  return history.past.at(-1)?.label ?? null;
}

/** What the step that would be redone is called; null when there is none. */
export function redoLabel(history: History): string | null {
  return history.future.at(-1)?.label ?? null;
}

/** The state the document is in. Taken when saving starts, it tells later what has been saved. */
export function currentMark(history: History): Mark {
  return history.past.at(-1)?.mark ?? history.base;
}

/**
 * Notes that a state has been saved: the present one, or that of a mark taken earlier. The next
 * change starts a step of its own, so that undoing it leads back to what was saved.
 */
export function markSaved(history: History, mark: Mark = currentMark(history)): History {
  return { ...history, saved: mark, isOpen: false };
}

/** Notes that no state is saved any longer, for instance because the file is gone. */
export function forgetSaved(history: History): History {
  return { ...history, saved: null, isOpen: false };
}

/**
 * Whether the document is as it was last saved, by undo, by redo or because nothing has happened. Restoring the saved
 * state by hand counts as a change.
 */
export function isAtSavedPoint(history: History): boolean {
  return history.saved === currentMark(history);
}

function canCoalesce(history: History, newest: Step, coalesceKey: string | null): boolean {
  return history.isOpen && coalesceKey !== null && newest.coalesceKey === coalesceKey;
}

function pushStep(history: History, step: Omit<Step, 'mark'>): History {
  const past = [...history.past, { ...step, mark: history.nextMark }];
  const dropped = past.slice(0, Math.max(0, past.length - history.limit));
  return {
    ...history,
    past: past.slice(dropped.length),
    future: [],
    base: dropped.at(-1)?.mark ?? history.base,
    isOpen: true,
    nextMark: history.nextMark + 1,
  };
}
