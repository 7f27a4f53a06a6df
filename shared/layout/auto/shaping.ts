import type { Direction } from '../../model/direction.ts';
import type { Framing } from './find-framing.ts';
import type { Threads } from './find-threads.ts';
import type { Tree } from './grow-tree.ts';
import type { ShapedLimb } from './shape.ts';
import type { ShapeSet } from './shape-set.ts';
import type { Standing } from './standing.ts';
import type { Tightness } from './tightness.ts';

/** What the shapes of a tree are found with, and those found so far. */
export interface Shaping {
  readonly tree: Tree;
  readonly direction: Direction;
  readonly framing: Framing;
  readonly tightness: Tightness;
  readonly threads: Threads;
  readonly strainCost: number;
  /** How the limb stood that is shaped now, if it is to stand most like that. */
  standing: Standing | null;
  /** Filled from the end. */
  readonly shaped: readonly (ShapedLimb | undefined)[];
  /** Used again for every limb. */
  readonly hanging: ShapeSet;
  readonly railed: ShapeSet;
}
