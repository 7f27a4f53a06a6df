import type { Result } from '../../base/result.ts';
import type { ArgumentMap } from '../argument-map.ts';
import type { Change, EntityChange } from '../change.ts';

/** The map after a change, by the plainest reading of what a change is and without any check. */
export function applyPlainly(map: ArgumentMap, change: Change): ArgumentMap {
  const after = {
    ...map,
    statements: new Map(map.statements),
    arguments: new Map(map.arguments),
    sources: new Map(map.sources),
    notes: new Map(map.notes),
    frames: new Map(map.frames),
  };
  const tables = {
    statement: after.statements,
    argument: after.arguments,
    source: after.sources,
    note: after.notes,
    frame: after.frames,
  } as const;
  for (const entry of change) {
    if (entry.kind === 'details') after.details = entry.after;
    else if (entry.after === null) tables[entry.kind].delete(entry.id as never);
    else tables[entry.kind].set(entry.id as never, entry.after as never);
  }
  return after;
}

/** What the map held, before any change, where an entry of it says what was. */
export function findBefore(map: ArgumentMap, entry: EntityChange): unknown {
  switch (entry.kind) {
    case 'details':
      return map.details;
    case 'statement':
      return map.statements.get(entry.id) ?? null;
    case 'argument':
      return map.arguments.get(entry.id) ?? null;
    case 'source':
      return map.sources.get(entry.id) ?? null;
    case 'note':
      return map.notes.get(entry.id) ?? null;
    case 'frame':
      return map.frames.get(entry.id) ?? null;
  }
}

/** The value of a success; throws what failed otherwise, so that a test shows it. */
export function expectOk<Value>(result: Result<Value, unknown>): Value {
  if (result.kind === 'error') throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
