import { createPatience } from '../patience.ts';

type Context = CanvasRenderingContext2D;
/** Paints in short steps. */
type Painter = (context: Context) => Iterator<void>;

/** Paints what takes long where nobody sees it, a slice at a time, and shows it once it is whole. */
export interface UnseenCanvas {
  /** Begins, in place of what was begun before; `onShown` is called once it is seen. */
  readonly start: (paint: Painter, onShown: () => void) => void;
  /** Whether something was begun and is not shown yet. */
  readonly isOn: () => boolean;
  readonly stop: () => void;
  /** Shows what is seen in a view elsewhere, on ground where that shows nothing; what was begun is stopped. */
  readonly carry: (from: Transform, to: Transform, paintGround: (context: Context) => void) => void;
  /** Keeps what is seen while something is done that clears it, on ground where there is more room then. */
  readonly keep: (clear: () => void, paintGround: (context: Context) => void) => void;
}

/** Where the map begins, in pixels of the canvas, and how many of them a unit takes. */
type Transform = readonly [x: number, y: number, scale: number];

// Keys and pointers come between two such slices.
const SLICE_MS = 10;

/** One behind a canvas, of the size that has. */
export function createUnseenCanvas(shown: Context): UnseenCanvas {
  let unseen: Context | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOn = false;

  function stop(): void {
    clearTimeout(timer);
    isOn = false;
  }

  /** Made when first it is needed: a small map never does. */
  function prepare(): Context | null {
    unseen ??= document.createElement('canvas').getContext('2d', { alpha: false });
    const { width, height } = shown.canvas;
    if (unseen !== null && unseen.canvas.width !== width) unseen.canvas.width = width;
    if (unseen !== null && unseen.canvas.height !== height) unseen.canvas.height = height;
    return unseen;
  }

  function show({ canvas }: Context): void {
    shown.save();
    shown.setTransform(1, 0, 0, 1, 0, 0);
    shown.drawImage(canvas, 0, 0);
    shown.restore();
  }

  /** What is seen now, put aside where something is painted unseen otherwise. */
  function putAside(): Context | null {
    stop();
    const context = prepare();
    context?.setTransform(1, 0, 0, 1, 0, 0);
    if (context !== null) context.globalAlpha = 1;
    context?.drawImage(shown.canvas, 0, 0);
    return context;
  }

  function carry(
    [fromX, fromY, fromScale]: Transform,
    [x, y, scale]: Transform,
    paintGround: (context: Context) => void,
  ): void {
    const aside = putAside();
    if (aside === null) return;
    paintGround(shown);
    shown.save();
    const by = scale / fromScale;
    shown.setTransform(by, 0, 0, by, x - fromX * by, y - fromY * by);
    shown.drawImage(aside.canvas, 0, 0);
    shown.restore();
  }

  function keep(clear: () => void, paintGround: (context: Context) => void): void {
    const aside = putAside();
    clear();
    paintGround(shown);
    if (aside !== null) show(aside);
  }

  function start(paint: Painter, onShown: () => void): void {
    stop();
    const context = prepare();
    const steps = paint(context ?? shown);
    // Where there is no second canvas, people have to wait.
    const mayGoOn = context === null ? () => true : null;
    isOn = true;
    const goOn = () => {
      if (!runSteps(steps, mayGoOn ?? createPatience(SLICE_MS).mayGoOn)) {
        timer = setTimeout(goOn);
        return;
      }
      isOn = false;
      if (context !== null) show(context);
      onShown();
    };
    goOn();
  }

  return { start, isOn: () => isOn, stop, carry, keep };
}

/** Whether that was all. */
function runSteps(steps: Iterator<void>, mayGoOn: () => boolean): boolean {
  while (mayGoOn()) if (steps.next().done === true) return true;
  return false;
}
