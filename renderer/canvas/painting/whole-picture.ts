import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { MapIndex } from '../map-index.ts';
import { createPatience, type Patience } from '../patience.ts';
import { FIRST_PATIENCE_MS } from './first-wait.ts';
import { createLineFinder } from './line-finder.ts';
import { paintGround, paintInSteps, paintMap } from './paint-map.ts';
import type { Picture } from './picture.ts';
import { runAfterFrame } from './run-after-frame.ts';
import { createUnseenCanvas } from './unseen-canvas.ts';

type View = Picture['view'];
type Transform = Picture['transform'];

/** Whether a view rests, and whether someone waits for all of it. */
interface Manner {
  readonly isAtRest: boolean;
  readonly isHurried: boolean;
}

/** Paints all of a picture, in one of three ways; what the one before has begun is to be stopped first. */
export interface WholePicture {
  readonly paintAtOnce: (picture: Picture, manner: Manner) => void;
  /** A slice at a time where nobody sees it; `onShown` is called once it is seen. */
  readonly paintUnseen: (picture: Picture, onShown: () => void) => void;
  /** Paints nothing: shows what is seen of an earlier picture where the view is now. */
  readonly carryAlong: (earlier: Picture, now: Picture) => void;
  /** Paints nothing: keeps what is seen while something is done that clears it. */
  readonly keepWhile: (clear: () => void, now: Picture) => void;
  /** Whether something is being painted unseen. */
  readonly isUnseen: () => boolean;
  readonly stopUnseen: () => void;
  /** Whether the last took so long that the next is better painted unseen. */
  readonly isLong: () => boolean;
  /** The map that was painted last; null before the first. */
  readonly readMap: () => ArgumentMap | null;
  /** Stops painting unseen, and finding lines that were left for later. */
  readonly stop: () => void;
  /** The same, and `onPainted` is not called any more. */
  readonly end: () => void;
}

interface Surroundings {
  readonly index: Pick<MapIndex, 'findArguments'>;
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

export function createWholePicture(
  context: CanvasRenderingContext2D,
  { index, request, onPainted }: Surroundings,
): WholePicture {
  const unseen = createUnseenCanvas(context);
  const finder = createLineFinder(index);
  let isSeen = false;
  let isWhollyPainted = false;
  let callOff = (): void => {};
  let isLong = false;
  let map: ArgumentMap | null = null;

  function paintAtOnce({ painting, view }: Picture, { isAtRest, isHurried }: Manner): void {
    const isFirst = map === null;
    const ms = isAtRest ? REST_PATIENCE_MS : MOVING_PATIENCE_MS;
    const patience = createPatience(isFirst && isHurried ? FIRST_PATIENCE_MS : ms);
    const start = performance.now();
    paintMap(context, { ...view, mayFindLines: patience.mayGoOn });
    isLong = performance.now() - start > MOST_AT_ONCE_MS;
    map = painting.geometry.map;
    followUp(view, patience, !isAtRest && !isFirst);
  }

  function paintUnseen({ painting, view }: Picture, onShown: () => void): void {
    const patience = createPatience(REST_PATIENCE_MS);
    unseen.start(
      (behind) => paintInSteps(behind, { ...view, mayFindLines: patience.mayGoOn }),
      () => {
        map = painting.geometry.map;
        followUp(view, patience, false);
        onShown();
      },
    );
    isLong = unseen.isOn();
  }

  function carryAlong(earlier: Picture, { transform, view }: Picture): void {
    const place = (each: Transform) => scaleBy(each, view.pixelRatio);
    unseen.carry(place(earlier.transform), place(transform), (on) => paintGround(on, view));
  }

  function keepWhile(clear: () => void, { view }: Picture): void {
    unseen.keep(clear, (on) => paintGround(on, view));
  }

  /**
   * Finds lines that were left for later, between all else, and goes on with that once some are painted. Text whose font
   * is still to come is painted with all else once that is there.
   */
  function followUp({ sight, fonts }: View, patience: Patience, isMoving: boolean): void {
    if (patience.isSpent()) finder.start(sight, isMoving, request);
    else if (!isWhollyPainted) {
      isWhollyPainted = !fonts.isAnyAwaited();
      const isLast = isWhollyPainted;
      const callOffEarlier = callOff;
      // What comes next would otherwise hold up the frame that this is seen in.
      const callOffThis = runAfterFrame(() => tell(isLast));
      callOff = () => {
        callOffEarlier();
        callOffThis();
      };
    }
  }

  function tell(isLast: boolean): void {
    // For benchmarks: the first picture of the map was on screen, and then all that was in view.
    if (!isSeen) performance.mark('map-painted');
    isSeen = true;
    if (!isLast) return;
    performance.mark('map-complete');
    onPainted();
  }

  function stop(): void {
    finder.stop();
    unseen.stop();
  }

  return {
    paintAtOnce,
    paintUnseen,
    carryAlong,
    keepWhile,
    isUnseen: unseen.isOn,
    stopUnseen: unseen.stop,
    isLong: () => isLong,
    readMap: () => map,
    stop,
    end: () => {
      callOff();
      stop();
    },
  };
}

/** Of a view in CSS pixels, that in pixels of the screen. */
function scaleBy([x, y, zoom]: Transform, ratio: number) {
  return [ratio * x, ratio * y, ratio * zoom] as const;
}
