import type { Random } from '../../base/random.ts';
import { type Argument, createArgument, type Premises, type Target } from '../../model/argument.ts';
import { type ArgumentMap, createMap } from '../../model/argument-map.ts';
import type { ArgumentId, MapId, StatementId } from '../../model/ids.ts';
import { createDice, type Dice } from '../../model/random-text.ts';
import { createStatement } from '../../model/statement.ts';
import { layoutMap } from '../auto/layout-map.ts';
import { type Box, overlaps } from '../box.ts';

/** What links a map has beside its tree. */
export const CROSSINGS = ['links', 'mutual', 'dense', 'undercuts', 'premises'] as const;
export type Crossing = (typeof CROSSINGS)[number];

/** A map with the boxes of its cards. */
export interface Placed {
  readonly map: ArgumentMap;
  readonly boxes: ReadonlyMap<StatementId, Box>;
}

/** A map of statements that speak across its branches, laid out. */
export function layOutCrossedMap(random: Random, crossing: Crossing, statements: number): Placed {
  const map = createCrossedMap(random, crossing, statements);
  const sizes = new Map([...map.statements.keys()].map((id) => [id, drawSize(random)]));
  const boxes = new Map<StatementId, Box>();
  for (const [id, place] of layoutMap(map, sizes)) {
    boxes.set(id, { width: 0, height: 0, ...sizes.get(id), ...place });
  }
  return { map, boxes };
}

/** The same with its cards strewn by hand: anywhere, but not on one another. */
export function strewCrossedMap(random: Random, crossing: Crossing, statements: number): Placed {
  const map = createCrossedMap(random, crossing, statements);
  const dice = createDice(random);
  const side = Math.ceil(Math.sqrt(statements) * 420);
  const boxes = new Map<StatementId, Box>();
  for (const id of map.statements.keys()) {
    const size = drawSize(random);
    let box = { x: dice.below(side), y: dice.below(side), ...size };
    while ([...boxes.values()].some((other) => overlaps(other, box, 16))) {
      box = { x: dice.below(side), y: dice.below(side), ...size };
    }
    boxes.set(id, box);
  }
  return { map, boxes };
}

function drawSize(random: Random) {
  return { width: 272, height: 60 + 20 * Math.floor(random() * 6) };
}

export function createCrossedMap(random: Random, crossing: Crossing, count: number): ArgumentMap {
  const dice = createDice(random);
  const statements = Array.from({ length: count }, (_, index) =>
    createStatement({
      id: nameStatement(index),
      kind: index === 0 ? 'motion' : 'claim',
      text: '',
      at: { x: 0, y: 0 },
    }),
  );
  const links: Argument[] = [];
  for (let index = 1; index < count; index += 1) {
    const parent = index - 1 - dice.below(Math.min(index, 12));
    addLink(links, dice, [nameStatement(index)], nameTarget(parent));
    const some = dice.chance(0.35) ? 1 : 0;
    const more = crossing === 'dense' ? 6 : some;
    for (let each = 0; each < more; each += 1) addCrossing(links, dice, crossing, index, count);
  }
  return createMap('m' as MapId, { statements, arguments: links });
}

function addCrossing(
  links: Argument[],
  dice: Dice,
  crossing: Crossing,
  index: number,
  count: number,
): void {
  const own = nameStatement(index);
  const other = dice.below(count);
  const isOther = other !== index;
  switch (crossing) {
    case 'links':
    case 'dense':
      if (isOther) addLink(links, dice, [own], nameTarget(other));
      return;
    case 'mutual':
      if (!isOther) return;
      addLink(links, dice, [own], nameTarget(other));
      addLink(links, dice, [nameStatement(other)], nameTarget(index));
      return;
    case 'undercuts': {
      const attacked = links[dice.below(links.length)];
      if (attacked === undefined || attacked.premises.includes(own)) return;
      addLink(links, dice, [own], { kind: 'argument', id: attacked.id });
      return;
    }
    case 'premises': {
      const next = (other + 1) % count;
      if (isOther && next !== index) {
        addLink(links, dice, [nameStatement(other), nameStatement(next)], nameTarget(index));
      }
    }
  }
}

function addLink(links: Argument[], dice: Dice, premises: Premises, target: Target): void {
  const id = `a${links.length}` as ArgumentId;
  const relation = dice.chance(0.4) ? 'attacks' : 'supports';
  links.push(createArgument({ id, relation, premises, target }));
}

function nameStatement(index: number): StatementId {
  return `s${index}` as StatementId;
}

function nameTarget(index: number): Target {
  return { kind: 'statement', id: nameStatement(index) };
}
