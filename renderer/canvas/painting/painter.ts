import type { Box } from '../../../shared/layout/box.ts';
import type { MapIndex } from '../map-index.ts';
import type { FlowStore } from '../mounting/mounting.ts';
import { createMovement } from '../mounting/movement.ts';
import { createPatience, type Patience } from '../patience.ts';
import { chooseDetail } from './detail-level.ts';
import { findDirtyPart, listElementParts, NOWHERE, type Painting } from './dirty-part.ts';
import { createFirstWait, FIRST_PATIENCE_MS } from './first-wait.ts';
import { createLineFinder } from './line-finder.ts';
import type { MapView } from './map-view.ts';
import { paintInSteps, paintMap, paintPart } from './paint-map.ts';
import { runAfterFrame } from './run-after-frame.ts';
import { createUnseenCanvas } from './unseen-canvas.ts';

/** What is to be seen. */
export interface Picture {
  readonly painting: Painting;
  /** The same and all else of it, but whether there is time to find lines. */
  readonly view: Omit<MapView, 'mayFindLines'>;
  readonly transform: ReturnType<FlowStore['getState']>['transform'];
}

/**
 * Paints one picture after another on a canvas, so that nobody waits long for one: the part that differs from
 * the last, or all of it; at once, or unseen and a slice at a time where the view rests and that takes long.
 */
export interface Painter {
  readonly paint: (picture: Picture) => void;
  /** Says that the next picture may differ from the last in more than what `Painting` tells. */
  readonly noteChange: () => void;
  /** Says that the next picture is to be seen at once, however long it takes. */
  readonly hurry: () => void;
  /** Says that there is nothing on the canvas. */
  readonly startAfresh: () => void;
  readonly end: () => void;
}

interface Surroundings {
  readonly index: Pick<MapIndex, 'findStatements' | 'findArguments'>;
  /** Asks for a picture, all of which is to be painted. */
  readonly request: () => void;
  /** Called once all that was in view has been painted and could be seen. */
  readonly onPainted: () => void;
}

// A line across a large map takes some milliseconds to find among all its cards. The first picture waits for nearly
// all of them; those of a view that rests are soon there, and one that moves does not wait for them.
const REST_PATIENCE_MS = 12;
const MOVING_PATIENCE_MS = 5;
// What took longer to paint is painted unseen the next time, unless the view moves.
const MOST_AT_ONCE_MS = 20;
// Seen from afar, what an edit makes of so many is painted unseen the first time, too.
const MOST_FAR_AT_ONCE = 1_500;
const REST_MS = 100;

export function createPainter(
  context: CanvasRenderingContext2D,
  { index, request, onPainted }: Surroundings,
): Painter {
  const unseen = createUnseenCanvas(context);
  const finder = createLineFinder(index);
  const rest = createMovement(REST_MS, request);
  const firstWait = createFirstWait(context, request);
  let isFirst = true;
  let isWhollyPainted = false;
  let callOff = (): void => {};
  let isWhole = true;
  let isLong = false;
  let isHurried = false;
  let last: Picture | null = null;

  function paint(next: Picture): void {
    const before = next.transform === last?.transform ? last : null;
    const part = isWhole || before === null ? null : findPart(before, next);
    last = next;
    isWhole ||= part === null;
    if (before === null || (isWhole && isDueAtOnce(next))) {
      paintAtOnce(next, before !== null);
      return;
    }
    // What is no element any more would be missed until the whole is there.
    paintParts(next.view, [
      ...(part === null || part === NOWHERE ? [] : [part]),
      ...listElementParts(before.painting, next.painting, next.view.zoom),
    ]);
    if (isWhole && !unseen.isOn()) paintUnseen(next);
  }

  function isDueAtOnce(next: Picture): boolean {
    return isHurried || !(isLong || isLargeFromAfar(next));
  }

  function paintParts(view: Picture['view'], parts: readonly Box[]): void {
    if (parts.length > 0 && !isWhole) putOff();
    for (const part of parts) paintPart(context, view, part);
  }

  function findPart(before: Picture, { painting, view }: Picture) {
    const listPainted = () => index.findStatements(view.box).filter((id) => !view.isElement(id));
    return findDirtyPart(before.painting, painting, { ...view, listPainted });
  }

  /** What is painted unseen is no longer so: it is begun anew once parts have come to rest. */
  function putOff(): void {
    if (unseen.isOn() || rest.isOn()) rest.note();
    unseen.stop();
  }

  function paintAtOnce({ view }: Picture, isAtRest: boolean): void {
    const ms = isAtRest ? REST_PATIENCE_MS : MOVING_PATIENCE_MS;
    const patience = createPatience(isFirst && isHurried ? FIRST_PATIENCE_MS : ms);
    begin();
    const start = performance.now();
    paintMap(context, { ...view, mayFindLines: patience.mayGoOn });
    isLong = performance.now() - start > MOST_AT_ONCE_MS;
    followUp(view, patience, !isAtRest && !isFirst);
    isFirst = false;
  }

  function paintUnseen({ view }: Picture): void {
    begin();
    const patience = createPatience(REST_PATIENCE_MS);
    unseen.start(
      (behind) => paintInSteps(behind, { ...view, mayFindLines: patience.mayGoOn }),
      () => {
        followUp(view, patience, false);
        // Whatever has changed meanwhile waited for this.
        if (isWhole) request();
      },
    );
    isLong = unseen.isOn();
  }

  /** Whatever was begun is called off. */
  function begin(): void {
    isWhole = false;
    isHurried = false;
    firstWait.end();
    finder.stop();
    unseen.stop();
    rest.end();
  }

  /** Finds lines that were left for later, between all else, and goes on with that once some are painted. */
  function followUp({ sight }: Picture['view'], patience: Patience, isMoving: boolean): void {
    if (patience.isSpent()) finder.start(sight, isMoving, request);
    else if (!isWhollyPainted) {
      isWhollyPainted = true;
      // What comes next would otherwise hold up the frame that this is seen in.
      callOff = runAfterFrame(() => {
        // For benchmarks: the first picture of the map was on screen.
        performance.mark('map-painted');
        onPainted();
      });
    }
  }

  return {
    paint: (next) => {
      if (!isFirst || isHurried || !firstWait.isOn(next.view)) paint(next);
    },
    noteChange: () => {
      isWhole = true;
    },
    hurry: () => {
      isHurried = true;
    },
    startAfresh: () => {
      last = null;
    },
    end: () => {
      callOff();
      begin();
    },
  };
}

function isLargeFromAfar({ painting, view }: Picture): boolean {
  const isFar = !['nodes', 'text'].includes(chooseDetail(view.zoom));
  return isFar && painting.geometry.map.statements.size > MOST_FAR_AT_ONCE;
}
