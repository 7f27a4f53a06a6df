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
const UNDERCUT_LINE = 2;
const RIGHT = { x: 1, y: 0 };
const UP = { x: 0, y: -1 };

/** What the legend explains of lines. */
export type LineSample = Relation | 'undercuts' | 'together' | 'attacksTogether';

/**
 * A line of the map in small, with its top left corner at the origin: the figures of
 * `drawArgumentLines` and `drawArgumentMark`, with no leg that could be taken for one of the map's.
 */
export function drawSample(sample: LineSample, palette: Palette): readonly Shape[] {
  const target = sample === 'undercuts' ? drawArgumentLines(drawTarget(), palette).shapes : [];
  const own = listGeometries(sample).flatMap((geometry) => [
    ...drawArgumentLines(geometry, palette).shapes,
    ...drawArgumentMark(geometry, palette).shapes,
  ]);
  return [...target, ...own].map((shape) =>
    shape.kind === 'path' ? { ...shape, leg: null } : shape,
  );
}

function listGeometries(sample: LineSample): readonly ArgumentGeometry[] {
  if (sample === 'together') return [joinTwo('supports')];
  if (sample === 'attacksTogether') return [joinTwo('attacks')];
  if (sample === 'undercuts') return [undercut()];
  return [drawAcross(sample)];
}

function drawTarget(): ArgumentGeometry {
  const end = { x: SAMPLE_SIZE.width, y: UNDERCUT_LINE };
  return makeGeometry('supports', [[{ x: 0, y: UNDERCUT_LINE }, end]], end, RIGHT);
}

function drawAcross(relation: Relation): ArgumentGeometry {
  const end = { x: SAMPLE_SIZE.width, y: MIDDLE };
  return makeGeometry(relation, [[{ x: 0, y: MIDDLE }, end]], { x: 18, y: MIDDLE }, RIGHT);
}

// From below onto a line, which is drawn beside it.
function undercut(): ArgumentGeometry {
  const foot = { x: 26, y: SAMPLE_SIZE.height + 4 };
  const end = { x: 26, y: UNDERCUT_LINE + 1 };
  const geometry = makeGeometry('attacks', [[foot, end]], { x: 26, y: SAMPLE_SIZE.height - 3 }, UP);
  return { ...geometry, isUndercut: true };
}

function joinTwo(relation: Relation): ArgumentGeometry {
  const junction = { x: 22, y: MIDDLE };
  const end = { x: SAMPLE_SIZE.width, y: MIDDLE };
  const legs = [2, SAMPLE_SIZE.height - 2].map((y) => [
    { x: 0, y },
    { x: 8, y },
    { x: 8, y: MIDDLE },
    junction,
    end,
  ]);
  const geometry = makeGeometry(relation, legs, junction, RIGHT);
  // Too small for a sign.
  const paths = legs.map((points) => joinPoints(points.slice(0, -1)));
  return { ...geometry, bracket: { paths, signs: [] } };
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
    bracket: null,
    junction,
    head: { at, direction },
  };
}
