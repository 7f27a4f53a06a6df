import { parseMap } from '../../shared/format/parse.ts';
import type { Problem } from '../../shared/format/problem.ts';
import { salvageMap } from '../../shared/format/salvage.ts';
import type { OpenedDocument } from '../../shared/ipc/outcomes.ts';
import { layOutCards } from '../../shared/layout/auto/lay-out-cards.ts';
import { type ArgumentMap, createMap } from '../../shared/model/argument-map.ts';
import type { IdMaker, StatementId } from '../../shared/model/ids.ts';
import { createStatement } from '../../shared/model/statement.ts';
import type { Access } from './document-store.ts';

export interface ReadyDocument {
  readonly kind: 'ready';
  readonly map: ArgumentMap;
  readonly name: string;
  readonly isFile: boolean;
  readonly access: Access;
}

export interface DamagedDocument {
  readonly kind: 'damaged';
  readonly name: string;
  readonly problems: readonly Problem[];
}

/** Makes a document of what the main process read, or says what is wrong with it. */
export function openDocument(
  opened: OpenedDocument,
  ids: IdMaker,
): ReadyDocument | DamagedDocument {
  if (opened.origin.kind === 'empty') return startEmpty(ids);
  const outcome = parseMap(opened.bytes);
  if (outcome.kind === 'unreadable') {
    return { kind: 'damaged', name: opened.name, problems: outcome.problems };
  }
  return {
    kind: 'ready',
    map: placeStatements(outcome.map, outcome.unplaced),
    name: opened.name,
    isFile: opened.origin.kind === 'file',
    access: outcome.readOnly ? 'newer-version' : 'writable',
  };
}

/** A new map begins with its motion, still to be written. */
function startEmpty(ids: IdMaker): ReadyDocument {
  const at = { x: 0, y: 0 };
  const motion = createStatement({ id: ids.statement(), kind: 'motion', text: '', at });
  const map = createMap(ids.map(), { statements: [motion] });
  return { kind: 'ready', map, name: '', isFile: false, access: 'writable' };
}

/** Opens as much of a damaged file as can be read, without the right to overwrite it. */
export function salvageDocument(opened: OpenedDocument): ReadyDocument | null {
  const outcome = salvageMap(opened.bytes);
  if (outcome.kind === 'unreadable') return null;
  return {
    kind: 'ready',
    map: placeStatements(outcome.map, outcome.unplaced),
    name: opened.name,
    isFile: true,
    access: 'salvaged',
  };
}

/** Lays the whole map out when any card has no place yet; a file may leave that to the app. */
function placeStatements(map: ArgumentMap, unplaced: readonly StatementId[]): ArgumentMap {
  return unplaced.length === 0 ? map : layOutCards(map);
}
