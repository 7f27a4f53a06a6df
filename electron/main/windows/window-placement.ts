import * as v from 'valibot';

const WholeNumberSchema = v.pipe(v.number(), v.safeInteger());

/** Where a window stands, in screen points. */
export const BoundsSchema = v.object({
  x: WholeNumberSchema,
  y: WholeNumberSchema,
  width: WholeNumberSchema,
  height: WholeNumberSchema,
});

export type Bounds = Readonly<v.InferOutput<typeof BoundsSchema>>;

/** What `window-state.json` holds: how the window used last was placed. */
export const WindowStateSchema = v.object({
  bounds: v.nullable(BoundsSchema),
  maximized: v.boolean(),
});

export type WindowState = Readonly<v.InferOutput<typeof WindowStateSchema>>;

export const DEFAULT_WINDOW_STATE: WindowState = { bounds: null, maximized: false };
export const SMALLEST_SIZE = { width: 640, height: 480 };
const DEFAULT_SIZE = { width: 1280, height: 800 };
// The first window takes most of the screen: a debate is wide. On a very large one it leaves room for others.
const FIRST_SHARE = 0.9;
const LARGEST_FIRST_SIZE = { width: 1760, height: 1100 };
const CASCADE_STEP = 28;
// A window with less of its title bar in sight cannot be dragged.
const GRASP = { width: 120, height: 32 };

/**
 * Where a new window goes: beside the window in front; otherwise where the last one was, if that is still on a screen;
 * otherwise over most of the first screen. `workAreas` are the screens without their task bars, the first being the
 * main one.
 */
export function placeWindow(
  remembered: Bounds | null,
  inFront: Bounds | undefined,
  workAreas: readonly Bounds[],
): Bounds {
  const main = workAreas[0] ?? { x: 0, y: 0, ...DEFAULT_SIZE };
  if (inFront !== undefined) {
    return cascade(inFront, workAreas, main);
  }
  if (remembered !== null) {
    const restored = workAreas
      .map((area) => ({ area, bounds: { ...remembered, ...fitSize(remembered, area) } }))
      .find(({ area, bounds }) => isGraspable(bounds, area));
    if (restored !== undefined) {
      return restored.bounds;
    }
  }
  return centre(fitSize(remembered ?? chooseFirstSize(main), main), main);
}

function chooseFirstSize(area: Bounds): Pick<Bounds, 'width' | 'height'> {
  const choose = (side: 'width' | 'height') =>
    Math.max(
      DEFAULT_SIZE[side],
      Math.min(LARGEST_FIRST_SIZE[side], Math.round(area[side] * FIRST_SHARE)),
    );
  return { width: choose('width'), height: choose('height') };
}

function cascade(inFront: Bounds, workAreas: readonly Bounds[], main: Bounds): Bounds {
  const area = workAreas.find((each) => isGraspable(inFront, each)) ?? main;
  const size = fitSize(inFront, area);
  const moved = { x: inFront.x + CASCADE_STEP, y: inFront.y + CASCADE_STEP, ...size };
  return isInside(moved, area) ? moved : { x: area.x, y: area.y, ...size };
}

function fitSize(size: Pick<Bounds, 'width' | 'height'>, area: Bounds) {
  return {
    width: Math.max(SMALLEST_SIZE.width, Math.min(size.width, area.width)),
    height: Math.max(SMALLEST_SIZE.height, Math.min(size.height, area.height)),
  };
}

function centre(size: Pick<Bounds, 'width' | 'height'>, area: Bounds): Bounds {
  return {
    x: area.x + Math.max(0, Math.round((area.width - size.width) / 2)),
    y: area.y + Math.max(0, Math.round((area.height - size.height) / 2)),
    ...size,
  };
}

function isGraspable(bounds: Bounds, area: Bounds): boolean {
  const shownWidth =
    Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  const shownTop = bounds.y >= area.y && bounds.y + GRASP.height <= area.y + area.height;
  return shownTop && shownWidth >= GRASP.width;
}

function isInside(bounds: Bounds, area: Bounds): boolean {
  return (
    bounds.x >= area.x &&
    bounds.y >= area.y &&
    bounds.x + bounds.width <= area.x + area.width &&
    bounds.y + bounds.height <= area.y + area.height
  );
}
