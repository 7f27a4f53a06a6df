import { parseMap } from '../../shared/format/parse.ts';
import type { Problem } from '../../shared/format/problem.ts';
import { salvageMap } from '../../shared/format/salvage.ts';
import type { OpenedDocument } from '../../shared/ipc/outcomes.ts';
import { layoutMap } from '../../shared/layout/auto/layout-map.ts';
import { measureCard } from '../../shared/layout/card.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import type { Statement } from '../../shared/model/statement.ts';
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
export function openDocument(opened: OpenedDocument): ReadyDocument | DamagedDocument {
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
export function placeStatements(map: ArgumentMap, unplaced: readonly StatementId[]): ArgumentMap {
  if (unplaced.length === 0) return map;
  const sizes = new Map(
    [...map.statements.values()].map((one) => [one.id, measureCard(one, map.sources).size]),
  );
  const positions = layoutMap(map, sizes);
  const place = (statement: Statement): Statement => ({
    ...statement,
    at: positions.get(statement.id) ?? statement.at,
  });
  const statements = new Map([...map.statements].map(([id, one]) => [id, place(one)]));
  return { ...map, statements };
}
