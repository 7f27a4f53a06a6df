import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { type FoundEntity, findEntity } from '../../../shared/model/queries/find-entity.ts';
import type { Statement } from '../../../shared/model/statement.ts';
import type { CanvasId } from '../../state/canvas-id.ts';

/** What the inspector speaks of. */
export type Subject = { readonly kind: 'map' } | FoundEntity | Several;

export interface Several {
  readonly kind: 'several';
  /** How many cards, or how many things in all where there is one card at most. */
  readonly count: number;
  readonly statements: readonly Statement[];
}

/** The selected thing, what is common to several, or the map when nothing is selected. */
export function findSubject(map: ArgumentMap, selection: ReadonlySet<CanvasId>): Subject {
  const found: FoundEntity[] = [];
  for (const id of selection) {
    const one = findEntity(map, id);
    if (one !== null) found.push(one);
  }
  const [first] = found;
  if (first === undefined) return { kind: 'map' };
  if (found.length === 1) return first;
  const statements: Statement[] = [];
  for (const one of found) if (one.kind === 'statement') statements.push(one.statement);
  const cards = found.filter(({ kind }) => kind !== 'argument').length;
  return { kind: 'several', count: cards > 1 ? cards : found.length, statements };
}

/** Equal for as long as the inspector speaks of the same thing. */
export function nameSubject(subject: Subject): string {
  switch (subject.kind) {
    case 'map':
      return 'map';
    case 'statement':
      return subject.statement.id;
    case 'argument':
      return subject.argument.id;
    case 'note':
      return subject.note.id;
    case 'several':
      return subject.statements.map(({ id }) => id).join(' ');
  }
}
