import { runToEnd } from '../../shared/base/run-to-end.ts';
import { compareMaps } from '../../shared/comparison/compare-maps.ts';
import { parseInPieces, parseMap } from '../../shared/format/parse.ts';
import type { Problem } from '../../shared/format/problem.ts';
import { salvageMap } from '../../shared/format/salvage.ts';
import { createHistory, record } from '../../shared/history/history.ts';
import { readOutlineMap } from '../../shared/interchange/read-outline-map.ts';
import type { OpenedDocument, Recovery } from '../../shared/ipc/outcomes.ts';
import { layOutCards } from '../../shared/layout/auto/lay-out-cards.ts';
import type { PlainMessageKey } from '../../shared/messages/message-key.ts';
import { type ArgumentMap, createEmptyMap, createMap } from '../../shared/model/argument-map.ts';
import type { Change } from '../../shared/model/change.ts';
import type { IdMaker, StatementId } from '../../shared/model/ids.ts';
import { createStatement } from '../../shared/model/statement.ts';
import type { DocumentState } from './document-store.ts';

export interface ReadyDocument
  extends Pick<DocumentState, 'map' | 'name' | 'place' | 'isFile' | 'access' | 'isLocked'> {
  readonly kind: 'ready';
  /** Of an outline: how many statements are said to attack, with nothing that they attack. */
  readonly looseCount?: number;
  /** Of a document that was recovered: its edits, and what its file holds without them. */
  readonly unsaved?: Pick<DocumentState, 'history' | 'known'>;
}

/** Edits that were never saved, and what they were made to. */
export interface RecoverableDocument {
  readonly kind: 'recoverable';
  readonly recovery: Omit<Recovery, 'bytes'>;
  readonly name: string;
  /** What the file says now, or the map it all began from; null when there is neither. */
  readonly saved: ArgumentMap | null;
  /** From that map, or from nothing, to the one with the edits. */
  readonly change: Change;
  /** The document with the edits in it. */
  readonly recovered: ReadyDocument;
}

export interface DamagedDocument {
  readonly kind: 'damaged';
  readonly name: string;
  readonly problems: readonly Problem[];
  /** As much of it as can be read, without permission to overwrite the file; null for nothing. */
  readonly salvaged: ReadyDocument | null;
}

/** Turns what the main process read into a document, or says what is wrong with it. */
export function openDocument(
  opened: OpenedDocument,
  ids: IdMaker,
): ReadyDocument | DamagedDocument {
  return runToEnd(openInPieces(opened, ids));
}

/** The same, some entities at a time; the document is returned at the end. */
export function* openInPieces(
  opened: OpenedDocument,
  ids: IdMaker,
): Generator<void, ReadyDocument | DamagedDocument, void> {
  performance.mark('map-read');
  const { name, place, origin } = opened;
  const isFile = origin.kind === 'file';
  const facts = { kind: 'ready', name, place, isFile, isLocked: !opened.writable } as const;
  if (origin.kind === 'empty') return { ...facts, map: startEmpty(ids), access: 'writable' };
  if (origin.kind === 'outline') return { ...facts, ...readOutline(opened.bytes, ids) };
  const outcome = yield* parseInPieces(opened.bytes);
  if (outcome.kind === 'unreadable') {
    const salvaged = salvageMap(opened.bytes);
    return {
      kind: 'damaged',
      name,
      problems: outcome.problems,
      salvaged:
        salvaged.kind === 'unreadable'
          ? null
          : { ...facts, map: placeCards(salvaged), access: 'salvaged' },
    };
  }
  const map = placeCards(outcome);
  return {
    ...facts,
    // A map made from a sample is a document of its own.
    map: isFile || origin.kind === 'picture' ? map : { ...map, id: ids.map() },
    access: outcome.readOnly ? 'newer-version' : 'writable',
  };
}

/**
 * Makes a document of what the journal holds, to be asked about or to go on with. It is unsaved, and
 * where its file is as it was, what was recovered is one step of undo. Null when nothing can be read.
 */
export function openRecovery(
  opened: OpenedDocument,
  recovery: Recovery,
  ids: IdMaker,
): RecoverableDocument | null {
  const recovered = readMap(recovery.bytes);
  if (recovered === null) return null;
  const read = opened.origin.kind === 'empty' ? null : openDocument(opened, ids);
  const saved = read?.kind === 'ready' ? read.map : null;
  const change = compareMaps(saved ?? createEmptyMap(recovered.id), recovered);
  const isSameFile = recovery.file === 'same';
  const { name, place } = opened;
  return {
    kind: 'recoverable',
    recovery,
    name,
    saved,
    change,
    recovered: {
      kind: 'ready',
      map: recovered,
      access: 'writable',
      isFile: isSameFile,
      isLocked: isSameFile && !opened.writable,
      ...(isSameFile ? { name, place } : { name: '', place: '' }),
      unsaved: {
        known: saved ?? recovered,
        history:
          isSameFile && saved !== null
            ? record(createHistory(), { change, label: 'recovery.act' satisfies PlainMessageKey })
            : createHistory({ isSaved: false }),
      },
    },
  };
}

function readMap(bytes: Uint8Array): ArgumentMap | null {
  const parsed = parseMap(bytes);
  const read = parsed.kind === 'map' ? parsed : salvageMap(bytes);
  return read.kind === 'map' ? placeCards(read) : null;
}

/** An outline as a new map; one without statements begins like any new map. */
function readOutline(bytes: Uint8Array, ids: IdMaker) {
  const { map, looseCount } = readOutlineMap(new TextDecoder().decode(bytes), ids.map());
  const laidOut = map.statements.size === 0 ? startEmpty(ids) : layOutCards(map);
  return { map: laidOut, access: 'writable', looseCount } as const;
}

/** A new map begins with its motion, still to be written. */
function startEmpty(ids: IdMaker): ArgumentMap {
  const at = { x: 0, y: 0 };
  const motion = createStatement({ id: ids.statement(), kind: 'motion', text: '', at });
  return createMap(ids.map(), { statements: [motion] });
}

/** Lays the whole map out when any card has no place yet; a file may leave that to the app. */
function placeCards(read: {
  readonly map: ArgumentMap;
  readonly unplaced: readonly StatementId[];
}): ArgumentMap {
  return read.unplaced.length === 0 ? read.map : layOutCards(read.map);
}
