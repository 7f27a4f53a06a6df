import { FRAME_HEAD, FRAME_PADDING } from '../frame-geometry.ts';
import { measureRow, rowParts } from './arrange-row.ts';
import { chooseHeights, chooseWidths, tryHeights, tryWidths } from './choices.ts';
import { limbsOf, type Reply } from './family.ts';
import type { ArgumentLimb, Limb } from './grow-tree.ts';
import type { Arrange, Shape, ShapedLimb, Shapes } from './shape.ts';
import {
  createShapeSet,
  describeShape,
  enterShape,
  listShapes,
  resetShapeSet,
  type Scale,
} from './shape-set.ts';
import { measureStack, stackParts } from './stack-shapes.ts';

/** The limb with room for so many frames around it and everything beneath it. */
export function frameLimb(shaped: ShapedLimb, frames: number): ShapedLimb {
  if (frames === 0) return shaped;
  const { limb, cards } = shaped;
  const hanging = frameShapes(limb, shaped.hanging, frames);
  const isAlike = shaped.railed === shaped.hanging;
  const railed = isAlike ? hanging : frameShapes(limb, shaped.railed, frames);
  return { limb: standFor(limb), isFramed: true, cards, hanging, railed };
}

/** Some replies to one statement, with room for a frame around them: in a row, or in a stack. */
export function frameReplies(replies: readonly Reply[], scale: Scale, hasRows: boolean): Reply {
  const [first] = replies;
  if (first === undefined) throw new Error('A frame has no replies in it');
  const limbs = limbsOf(replies);
  const limb = standFor(first.shaped.limb);
  const railed = frameShapes(limb, stackReplies(replies, limbs, scale), 1);
  const hanging = hasRows ? frameShapes(limb, rowReplies(replies, limbs, scale), 1) : railed;
  const { relation } = first;
  return { relation, shaped: { limb, isFramed: true, cards: scale.cards, hanging, railed } };
}

const ORIGIN = { x: 0, y: 0 };

function rowReplies(replies: readonly Reply[], limbs: readonly Limb[], scale: Scale): Shapes {
  const set = resetShapeSet(createShapeSet(), scale);
  const choices = replies.map(({ shaped }) => shaped.hanging);
  const arrange: Arrange = (limit) => rowParts(limbs, chooseHeights(choices, limit), ORIGIN);
  tryHeights(choices, (chosen, limit) => {
    const { width, height, strain, middle } = measureRow(chosen);
    if (!enterShape(set, width, height, strain)) return;
    describeShape(set, 0, middle, arrange, limit);
  });
  return listShapes(set);
}

function stackReplies(replies: readonly Reply[], limbs: readonly Limb[], scale: Scale): Shapes {
  const set = resetShapeSet(createShapeSet(), scale);
  const choices = replies.map(({ shaped }) => shaped.railed);
  const arrange: Arrange = (limit) => stackParts(limbs, chooseWidths(choices, limit), ORIGIN);
  tryWidths(choices, (chosen, limit) => {
    const { width, height, strain } = measureStack(chosen);
    if (!enterShape(set, width, height, strain)) return;
    describeShape(set, 0, 0, arrange, limit);
  });
  return listShapes(set);
}

function frameShapes(limb: Limb, [first, ...rest]: Shapes, frames: number): Shapes {
  return [frameShape(limb, first, frames), ...rest.map((shape) => frameShape(limb, shape, frames))];
}

function frameShape(limb: Limb, shape: Shape, frames: number): Shape {
  const [x, y] = [FRAME_PADDING * frames, FRAME_HEAD * frames];
  return {
    width: shape.width + 2 * x,
    height: shape.height + y + FRAME_PADDING * frames,
    strain: shape.strain,
    cardX: 0,
    anchor: shape.anchor + x,
    arrange: () => [{ limb, shape, x, y }],
    limit: 0,
  };
}

/** What is framed is placed within its frame, and so has no card at the edge of its shape. */
function standFor({ id, index }: Limb): ArgumentLimb {
  const own = { kind: 'argument', relation: 'supports', premises: [], limbs: [] } as const;
  return { ...own, id: id as ArgumentLimb['id'], index };
}
