import { type Argument, createArgument, type Target } from '../../model/argument.ts';
import { createMap } from '../../model/argument-map.ts';
import type { Fragment } from '../../model/fragment.ts';
import type { ArgumentId, MapId, StatementId } from '../../model/ids.ts';
import { createStatement } from '../../model/statement.ts';

/** What elements of one name have in common: `[Title`, `<Title`, or a number for one without. */
export type ArgdownKey = string;

/** What an Argdown text holds, by the names of its elements. */
export interface Collected {
  readonly elements: Map<
    ArgdownKey,
    { readonly text: string; readonly title: string; readonly tags: readonly string[] }
  >;
  readonly relations: {
    readonly from: ArgdownKey;
    readonly to: ArgdownKey;
    readonly does: 'supports' | 'attacks' | 'undercuts';
  }[];
  /** Premises and what follows from them. */
  readonly steps: { readonly premises: readonly ArgdownKey[]; readonly conclusion: ArgdownKey }[];
  /** The last conclusion of each argument that is spelt out, which says what the argument says. */
  readonly standsFor: Map<ArgdownKey, ArgdownKey>;
}

/**
 * The statements and arguments of an Argdown text. What says something of itself, and what is said twice,
 * is left out. Undercuts go to the first argument that their target makes; they attack the target itself
 * where it makes none.
 */
export function buildFragment(collected: Collected): Fragment {
  const ids = new Map<ArgdownKey, StatementId>();
  const statements = [...collected.elements]
    .filter(([key]) => !collected.standsFor.has(key))
    .map(([key, { text, title, tags }], index) => {
      const id = number('s', index) as StatementId;
      ids.set(key, id);
      const statement = { id, kind: 'claim', text: text || title, at: { x: 0, y: 0 } } as const;
      return createStatement({ ...statement, tags });
    });
  const idOf = (key: ArgdownKey) => ids.get(collected.standsFor.get(key) ?? key);
  const draft = startLinks();
  for (const { premises, conclusion } of collected.steps) {
    draft.link(premises.map(idOf), 'supports', idOf(conclusion));
  }
  for (const { from, to, does } of collected.relations) {
    if (does !== 'undercuts') draft.link([idOf(from)], does, idOf(to));
  }
  // Last, when all that they may go to is there; they never go to each other.
  const made = new Map<StatementId | undefined, ArgumentId>();
  for (const { premises, id } of [...draft.list()].reverse()) {
    for (const premise of premises) made.set(premise, id);
  }
  for (const { from, to, does } of collected.relations) {
    if (does === 'undercuts') draft.link([idOf(from)], 'attacks', idOf(to), made.get(idOf(to)));
  }
  const map = createMap('fragment' as MapId, { statements, arguments: draft.list() });
  return { map, attacking: new Set() };
}

function startLinks() {
  const links: Argument[] = [];
  const known = new Set<string>();
  const counts = new Map<string, number>();
  const link = (
    from: readonly (StatementId | undefined)[],
    relation: Argument['relation'],
    to: StatementId | undefined,
    on?: ArgumentId,
  ) => {
    const [first, ...rest] = [...new Set(from)].filter((id) => id !== undefined && id !== to);
    const name = [first, ...rest, relation, on ?? to].join(' ');
    if (first === undefined || to === undefined || known.has(name)) return;
    known.add(name);
    const target: Target =
      on === undefined ? { kind: 'statement', id: to } : { kind: 'argument', id: on };
    const order = counts.get(target.id) ?? 0;
    counts.set(target.id, order + 1);
    const id = number('a', links.length) as ArgumentId;
    const premises = [first, ...rest] as [StatementId, ...StatementId[]];
    links.push(createArgument({ id, relation, premises, target, order }));
  };
  return { link, list: (): readonly Argument[] => [...links] };
}

function number(prefix: string, count: number): string {
  return `${prefix}${String(count).padStart(7, '0')}`;
}
