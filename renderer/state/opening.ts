import { parseMap } from '../../shared/format/parse.ts';
import type { Problem } from '../../shared/format/problem.ts';
import { salvageMap } from '../../shared/format/salvage.ts';
import type { OpenedDocument } from '../../shared/ipc/outcomes.ts';
import { layOutCards } from '../../shared/layout/auto/lay-out-cards.ts';
import { type ArgumentMap, createMap } from '../../shared/model/argument-map.ts';
import type { IdMaker, StatementId } from '../../shared/model/ids.ts';
import { createStatement } from '../../shared/model/statement.ts';
import type { DocumentState } from './document-store.ts';

export interface ReadyDocument
  extends Pick<DocumentState, 'map' | 'name' | 'place' | 'isFile' | 'access'> {
  readonly kind: 'ready';
  /** Whether the file itself refuses to be written. */
  readonly isLocked: boolean;
}

export interface DamagedDocument {
  readonly kind: 'damaged';
  readonly name: string;
  readonly problems: readonly Problem[];
  /** As much of it as can be read, without the right to overwrite the file; null for nothing. */
  readonly salvaged: ReadyDocument | null;
}

/** Makes a document of what the main process read, or says what is wrong with it. */
export function openDocument(
  opened: OpenedDocument,
  ids: IdMaker,
): ReadyDocument | DamagedDocument {
  performance.mark('map-read');
  const { name, place, origin } = opened;
  const isFile = origin.kind === 'file';
  const facts = { kind: 'ready', name, place, isFile, isLocked: !opened.writable } as const;
  if (origin.kind === 'empty') return { ...facts, map: startEmpty(ids), access: 'writable' };
  const outcome = parseMap(opened.bytes);
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
