import { type Box, joinOverlapping } from '../../../shared/layout/box.ts';
import type { MapIndex } from '../map-index.ts';
import { createMovement } from '../mounting/movement.ts';
import { chooseDetail } from './detail-level.ts';
import { findDirtyPart, listElementParts, NOWHERE } from './dirty-part.ts';
import { createFirstWait } from './first-wait.ts';
import { paintPart } from './paint-map.ts';
import type { Picture } from './picture.ts';
import { createWholePicture } from './whole-picture.ts';

/**
 * Paints one picture after another on a canvas, so that nobody waits long for one: the part that differs from
 * the last, or all of it; at once, or unseen and a slice at a time where the view rests and that takes long. Where a
 * large map was changed or given other room, a view that moves meanwhile takes along what was seen, and is
 * painted once it rests.
 */
export interface Painter {
  readonly paint: (picture: Picture) => void;
  /** Says that the next picture may differ from the last in more than what `Painting` tells. */
  readonly noteChange: () => void;
  /** Says that the next picture is to be seen at once, however long it takes. */
  readonly hurry: () => void;
  /** Gives the canvas other room for the next picture, which clears it: of one that takes long, what is seen is kept. */
  readonly resize: (clear: () => void, next: Picture) => void;
  readonly end: () => void;
}

interface Surroundings {
  readonly index: Pick<MapIndex, 'findStatements' | 'findArguments'>;
  /** Asks for a picture, all of which is to be painted. */
  readonly request: () => void;
  /** Called once all that was in view has been painted and could be seen. */
  readonly onPainted: () => void;
}

// Seen from afar, what an edit makes of so many is painted unseen the first time, too.
const MOST_FAR_AT_ONCE = 500;
const REST_MS = 100;

export function createPainter(
  context: CanvasRenderingContext2D,
  { index, request, onPainted }: Surroundings,
): Painter {
  const whole = createWholePicture(context, { index, request, onPainted });
  const rest = createMovement(REST_MS, request);
  const firstWait = createFirstWait(context, request);
  let isWhole = true;
  let isHurried = false;
  let isInOtherRoom = false;
  let last: Picture | null = null;

  function paint(next: Picture): void {
    const earlier = last;
    const isKept = isInOtherRoom;
    last = next;
    isInOtherRoom = false;
    if (next.transform === earlier?.transform) paintInPlace(earlier, next);
    else if (earlier !== null && (isKept || isChangedMuch(next))) {
      begin();
      isWhole = true;
      whole.carryAlong(earlier, next);
      rest.note();
    } else if (isChangedMuch(next)) paintUnseen(next);
    else paintAtOnce(next, false);
  }

  /** Paints what is seen from where the last was seen from. */
  function paintInPlace(before: Picture, next: Picture): void {
    const part = isWhole ? null : findPart(before, next);
    isWhole ||= part === null;
    if (isWhole && isDueAtOnce(next)) {
      paintAtOnce(next, true);
      return;
    }
    // What is no element any more would be missed until the whole is there.
    paintParts(next.view, [
      ...(part === null || part === NOWHERE ? [] : [part]),
      ...listElementParts(before.painting, next.painting, next.view.zoom),
    ]);
    if (isWhole && !whole.isUnseen()) paintUnseen(next);
  }

  /** Whether it is of a large map of which next to nothing is known as it is now. */
  function isChangedMuch(next: Picture): boolean {
    return whole.readMap() !== next.painting.geometry.map && !isHurried && isLargeFromAfar(next);
  }

  function isDueAtOnce(next: Picture): boolean {
    return isHurried || !(whole.isLong() || isLargeFromAfar(next));
  }

  function paintParts(view: Picture['view'], parts: readonly Box[]): void {
    if (parts.length > 0 && !isWhole) putOff();
    // Of cards side by side each part would hold much of the others.
    for (const part of joinOverlapping(parts)) paintPart(context, view, part);
  }

  function findPart(before: Picture, { painting, view }: Picture) {
    const listPainted = () => index.findStatements(view.box).filter((id) => !view.isElement(id));
    return findDirtyPart(before.painting, painting, { ...view, listPainted });
  }

  /** What is painted unseen is no longer so: it is begun anew once parts have come to rest. */
  function putOff(): void {
    if (whole.isUnseen() || rest.isOn()) rest.note();
    whole.stopUnseen();
  }

  function paintAtOnce(next: Picture, isAtRest: boolean): void {
    const manner = { isAtRest, isHurried };
    begin();
    whole.paintAtOnce(next, manner);
  }

  function paintUnseen(next: Picture): void {
    begin();
    whole.paintUnseen(next, () => {
      // Whatever has changed meanwhile waited for this.
      if (isWhole) request();
    });
  }

  /** Whatever was begun is called off. */
  function begin(): void {
    isWhole = false;
    isHurried = false;
    firstWait.end();
    whole.stop();
    rest.end();
  }

  return {
    paint: (next) => {
      if (whole.readMap() !== null || isHurried || !firstWait.isOn(next.view)) paint(next);
    },
    noteChange: () => {
      isWhole = true;
    },
    hurry: () => {
      isHurried = true;
    },
    resize: (clear, next) => {
      const isKept = last?.view.pixelRatio === next.view.pixelRatio && !isDueAtOnce(next);
      isWhole = true;
      isInOtherRoom = isKept && isLargeFromAfar(next);
      if (isKept) {
        whole.keepWhile(clear, next);
        return;
      }
      last = null;
      clear();
    },
    end: () => {
      whole.end();
      begin();
    },
  };
}

function isLargeFromAfar({ painting, view }: Picture): boolean {
  const isFar = !['nodes', 'text'].includes(chooseDetail(view.zoom));
  return isFar && painting.geometry.map.statements.size > MOST_FAR_AT_ONCE;
}
