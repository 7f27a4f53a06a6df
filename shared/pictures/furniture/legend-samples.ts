import { drawArgumentLines, drawArgumentMark } from '../../drawing/draw-argument.ts';
import type { Palette } from '../../drawing/palette.ts';
import type { Shape } from '../../drawing/scene.ts';
import { joinPoints } from '../../drawing/strokes.ts';
import type { ArgumentGeometry } from '../../layout/argument-geometry.ts';
import type { Relation } from '../../model/argument.ts';
import type { ArgumentId, StatementId } from '../../model/ids.ts';
import type { Point } from '../../model/statement.ts';

/** Width and height of a sample, in canvas units. */
export const SAMPLE_SIZE = { width: 56, height: 24 } as const;

const MIDDLE = SAMPLE_SIZE.height / 2;
const RIGHT = { x: 1, y: 0 };
const UP = { x: 0, y: -1 };

/** What the legend explains of lines. */
export type LineSample = 'supports' | 'attacks' | 'undercuts' | 'together';

/**
 * A line of the map in small, with its top left corner at the origin: the figures of
 * `drawArgumentLines` and `drawArgumentMark`, with no leg that could be taken for one of the map's.
 */
export function drawSample(sample: LineSample, palette: Palette): readonly Shape[] {
  return listGeometries(sample)
    .flatMap((geometry) => [
      ...drawArgumentLines(geometry, palette).shapes,
      ...drawArgumentMark(geometry, palette).shapes,
    ])
    .map((shape) => (shape.kind === 'path' ? { ...shape, leg: null } : shape));
}

function listGeometries(sample: LineSample): readonly ArgumentGeometry[] {
  if (sample === 'together') return [joinTwo()];
  const across = drawAcross(sample === 'attacks' ? 'attacks' : 'supports');
  return sample === 'undercuts' ? [across, undercut()] : [across];
}

function drawAcross(relation: Relation): ArgumentGeometry {
  const end = { x: SAMPLE_SIZE.width, y: MIDDLE };
  return makeGeometry(relation, [[{ x: 0, y: MIDDLE }, end]], { x: 18, y: MIDDLE }, RIGHT);
}

// From below onto the line, where the mark of the other argument would be.
function undercut(): ArgumentGeometry {
  const foot = { x: 36, y: SAMPLE_SIZE.height + 6 };
  const end = { x: 36, y: MIDDLE + 2 };
  const geometry = makeGeometry('attacks', [[foot, end]], { x: 36, y: SAMPLE_SIZE.height }, UP);
  return { ...geometry, isUndercut: true };
}

function joinTwo(): ArgumentGeometry {
  const junction = { x: 22, y: MIDDLE };
  const end = { x: SAMPLE_SIZE.width, y: MIDDLE };
  const legs = [2, SAMPLE_SIZE.height - 2].map((y) => [
    { x: 0, y },
    { x: junction.x, y },
    junction,
    end,
  ]);
  return makeGeometry('supports', legs, junction, RIGHT);
}

function makeGeometry(
  relation: Relation,
  legs: readonly (readonly Point[])[],
  junction: Point,
  direction: Point,
): ArgumentGeometry {
  const at = legs[0]?.at(-1) ?? junction;
  return {
    id: 'legend' as ArgumentId,
    relation,
    isUndercut: false,
    legs: legs.map((points) => ({ premise: 'legend' as StatementId, path: joinPoints(points) })),
    junction,
    head: { at, direction },
  };
}
