import { runToEnd } from '../base/run-to-end.ts';
import type { ArgumentId, StatementId } from '../model/ids.ts';
import {
  type Framework,
  linkPremise,
  linkTarget,
  NONE,
  openDraft,
  RULE,
  type Rule,
  type Slot,
} from './framework.ts';
import { type Names, nameSlots } from './names.ts';

/**
 * A framework in a few flat pieces, which are copied between threads some ten times as fast as its lists, one
 * for each slot. All of them are in the order of the slots.
 */
export interface PackedFramework {
  /** Joined by `BETWEEN`. */
  readonly ids: string;
  readonly rules: Uint8Array;
  readonly bases: Float64Array;
  /** 1 for an argument that attacks. */
  readonly attacks: Uint8Array;
  /** Of an argument; `NO_TARGET` for what has none. */
  readonly targets: Int32Array;
  /** Of all arguments, one after the other. */
  readonly premises: Int32Array;
  /** Where in `premises` those of a slot end; they begin where those before end. */
  readonly premiseEnds: Int32Array;
}

/** No id holds a control character (I1), and those that `applyQuestions` makes hold no line break. */
const BETWEEN = '\n';
const NO_TARGET = -1;

/** A framework made ready to be copied, vacant slots too. Packed once, which is linear. */
export function packFramework(framework: Framework): PackedFramework {
  return runToEnd(packInPieces(framework));
}

const packed = new WeakMap<Framework, PackedFramework>();

/** The same a piece at a time, each of which takes about a millisecond. */
export function* packInPieces(framework: Framework): Generator<void, PackedFramework, void> {
  const known = packed.get(framework) ?? (yield* pack(framework));
  packed.set(framework, known);
  return known;
}

/** So many slots are a piece of the work. */
const PIECE = 2000;

function* pack(framework: Framework): Generator<void, PackedFramework, void> {
  const count = framework.ids.length;
  const [targets, premiseEnds] = [new Int32Array(count), new Int32Array(count)];
  const premises: Slot[] = [];
  for (let slot = 0; slot < count; slot += 1) {
    const isArgument = framework.rules[slot] === RULE.argument;
    targets[slot] = (isArgument ? framework.dependents[slot]?.[0] : undefined) ?? NO_TARGET;
    for (const premise of framework.premises[slot] ?? NONE) premises.push(premise);
    premiseEnds[slot] = premises.length;
    if (slot % PIECE === PIECE - 1) yield;
  }
  const ids = framework.ids.join(BETWEEN);
  yield;
  const rules = new Uint8Array(framework.rules);
  const bases = new Float64Array(framework.bases);
  yield;
  const attacks = new Uint8Array(framework.attacks.map(Number));
  yield;
  return {
    ids,
    rules,
    bases,
    attacks,
    targets,
    premises: new Int32Array(premises),
    premiseEnds,
  };
}

/** The framework that was packed; lists, which promise no order, may be in another. Linear. */
export function unpackFramework(packed: PackedFramework): Framework {
  const count = packed.rules.length;
  const ids = packed.ids.split(BETWEEN).slice(0, count) as (StatementId | ArgumentId)[]; // As they were.
  const draft = openDraft(nameOccupied(ids, packed.rules), ids);
  let at = 0;
  for (let slot = 0; slot < count; slot += 1) {
    draft.rules[slot] = packed.rules[slot] as Rule; // As it was.
    draft.bases[slot] = packed.bases[slot] ?? 0;
    draft.attacks[slot] = packed.attacks[slot] === 1;
    const end = packed.premiseEnds[slot] ?? 0;
    for (; at < end; at += 1) linkPremise(draft, packed.premises[at] ?? 0, slot);
    const target = packed.targets[slot] ?? NO_TARGET;
    if (target !== NO_TARGET) linkTarget(draft, slot, target);
  }
  return draft;
}

/** Vacant slots keep the id that they had, which names nothing, or another slot by now. */
function nameOccupied(ids: Framework['ids'], rules: PackedFramework['rules']): Names {
  const table = new Map<StatementId | ArgumentId, Slot>();
  for (const [slot, id] of ids.entries()) if (rules[slot] !== RULE.vacant) table.set(id, slot);
  return nameSlots(table);
}
