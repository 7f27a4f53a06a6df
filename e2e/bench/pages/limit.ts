import { parseMap } from '../../../shared/format/parse.ts';
import { describeFont, TEXT_ROLES, TEXT_STYLES } from '../../../shared/layout/text-style.ts';
import { reduceToView, type YardstickData } from '../yardstick-data.ts';
import { type DrawnPicture, readData, waitForPaint, type YardstickView } from './yardstick-page.ts';

type Card = YardstickData['cards'][number];

// Nothing but what has to be painted: boxes, their text, and straight lines that are led around nothing; no
// selection, no document, no panels.
const canvas = document.createElement('canvas');
document.body.append(canvas);
canvas.width = window.innerWidth;
canvas.height = window.innerHeight;
const context = canvas.getContext('2d', { alpha: false });

// Those of the app, so that both show the same; text whose font is still to come is left out by both.
const FONTS = {
  motion: describeFont(TEXT_STYLES.motion),
  position: describeFont(TEXT_STYLES.position),
  body: describeFont(TEXT_STYLES.body),
  label: describeFont(TEXT_STYLES.label),
  source: describeFont(TEXT_STYLES.source),
};

// As the app's page does before it knows of any map.
for (const weight of [400, 600]) void document.fonts.load(`${weight} 14px Inter`);

let cards: Card[] = [];
let byId = new Map<string, Card>();
let links: YardstickData['links'] = [];
let view: YardstickView = { x: 0, y: 0, zoom: 1 };
let frame = 0;

interface View {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function paint(): void {
  frame = 0;
  if (context !== null) paintOn(context);
}

function paintOn(pen: CanvasRenderingContext2D): void {
  const { x, y, zoom } = view;
  const { width, height } = pen.canvas;
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.fillStyle = '#fbfaf8';
  pen.fillRect(0, 0, width, height);
  pen.setTransform(zoom, 0, 0, zoom, x, y);
  const seen = findSeen(pen.canvas);
  paintLinks(pen, seen);
  for (const card of cards) if (isSeen(card, seen)) paintCard(pen, card);
}

function findSeen({ width, height }: HTMLCanvasElement): View {
  const { x, y, zoom } = view;
  const [left, top] = [-x / zoom, -y / zoom];
  return { left, top, right: left + width / zoom, bottom: top + height / zoom };
}

function paintLinks(pen: CanvasRenderingContext2D, { left, top, right, bottom }: View): void {
  pen.strokeStyle = '#117a5c';
  pen.lineWidth = Math.max(1.75, 1 / view.zoom);
  pen.beginPath();
  for (const { from, to } of links) {
    const [start, end] = [byId.get(from), byId.get(to)];
    if (start === undefined || end === undefined) continue;
    if (Math.max(start.x, end.x) < left || Math.min(start.x, end.x) > right) continue;
    if (Math.max(start.y, end.y) < top || Math.min(start.y, end.y) > bottom) continue;
    pen.moveTo(start.x + start.width / 2, start.y);
    pen.lineTo(end.x + end.width / 2, end.y + end.height);
  }
  pen.stroke();
}

function isSeen({ x, y, width, height }: Card, { left, top, right, bottom }: View): boolean {
  return x < right && x + width > left && y < bottom && y + height > top;
}

function paintCard(pen: CanvasRenderingContext2D, { x, y, width, height, lines }: Card): void {
  const isReadable = view.zoom >= 0.3;
  pen.fillStyle = isReadable ? '#ffffff' : '#b9c4dc';
  pen.fillRect(x, y, width, height);
  if (!isReadable) return;
  pen.strokeStyle = '#dedad2';
  pen.lineWidth = 1;
  pen.strokeRect(x, y, width, height);
  pen.fillStyle = '#1f1e1b';
  for (const [index, { text, role }] of lines.entries()) {
    const font = FONTS[role];
    if (!document.fonts.check(font, text)) continue;
    pen.font = font;
    pen.fillText(text, x + 16, y + 45 + index * 20);
  }
}

/** Asks for the fonts of all text in view; whether there was one to wait for. */
async function bringFonts(seen: View): Promise<boolean> {
  const lines = cards.filter((card) => isSeen(card, seen)).flatMap((card) => card.lines);
  const asked = TEXT_ROLES.map((role) => {
    const text = lines.flatMap((line) => (line.role === role ? [line.text] : [])).join('');
    return { font: FONTS[role], text };
  });
  const awaited = asked.filter(({ font, text }) => !document.fonts.check(font, text));
  await Promise.all(awaited.map(({ font, text }) => document.fonts.load(font, text)));
  return awaited.length > 0;
}

function request(): void {
  if (frame === 0) frame = requestAnimationFrame(paint);
}

function findCard(event: PointerEvent): Card | undefined {
  const x = (event.clientX - view.x) / view.zoom;
  const y = (event.clientY - view.y) / view.zoom;
  return cards.find(
    (card) => x >= card.x && x < card.x + card.width && y >= card.y && y < card.y + card.height,
  );
}

let held: string | null = null;
canvas.addEventListener('pointerdown', (event) => {
  canvas.setPointerCapture(event.pointerId);
  held = view.zoom >= 0.3 ? (findCard(event)?.id ?? null) : null;
});
canvas.addEventListener('pointermove', (event) => {
  if (event.buttons === 0) return;
  const card = held === null ? undefined : byId.get(held);
  if (card === undefined) {
    view = { ...view, x: view.x + event.movementX, y: view.y + event.movementY };
  } else {
    const x = card.x + event.movementX / view.zoom;
    const moved = { ...card, x, y: card.y + event.movementY / view.zoom };
    byId.set(card.id, moved);
    cards = cards.map((each) => (each === card ? moved : each));
  }
  request();
});
canvas.addEventListener('wheel', (event) => {
  event.preventDefault();
  if (!event.ctrlKey) {
    view = { ...view, x: view.x - event.deltaX / 2, y: view.y - event.deltaY / 2 };
    request();
    return;
  }
  const zoom = Math.min(3, Math.max(0.05, view.zoom * 2 ** (-event.deltaY * 0.02)));
  const grow = zoom / view.zoom;
  const { clientX, clientY } = event;
  view = { zoom, x: clientX - (clientX - view.x) * grow, y: clientY - (clientY - view.y) * grow };
  request();
});

window.addEventListener('keydown', ({ key }) => {
  const [first] = cards;
  if (first === undefined || key.length !== 1) return;
  const [line = { text: '', role: 'body' }, ...others] = first.lines;
  const lines = [{ ...line, text: `${line.text}${key}` }, ...others];
  cards = [{ ...first, lines }, ...cards.slice(1)];
  request();
});

window.yardstick = {
  load: async (json, first) => {
    const start = performance.now();
    await show(readData(json), first);
    return performance.now() - start;
  },
  open: async (file, first) => {
    const start = performance.now();
    const parsed = parseMap(file);
    if (parsed.kind !== 'map') throw new Error('The file holds no map');
    view = first;
    const { left, top, right, bottom } = findSeen(canvas);
    const seen = { x: left, y: top, width: right - left, height: bottom - top };
    await show(reduceToView(parsed.map, seen), first);
    const shown = performance.now() - start;
    if (await bringFonts(findSeen(canvas))) {
      paint();
      await waitForPaint();
    }
    return { first: shown, load: performance.now() - start };
  },
  setView: (next) => {
    view = next;
    request();
  },
  draw: (format) => (format === 'png' ? drawPng() : Promise.resolve(null)),
};

function show(data: YardstickData, first: YardstickView): Promise<void> {
  ({ links } = data);
  cards = [...data.cards];
  byId = new Map(cards.map((card) => [card.id, card]));
  view = first;
  paint();
  return waitForPaint();
}

async function drawPng(): Promise<DrawnPicture | null> {
  const start = performance.now();
  const [left, top] = [Math.min(...cards.map(({ x }) => x)), Math.min(...cards.map(({ y }) => y))];
  const whole = document.createElement('canvas');
  whole.width = 2 * (Math.max(...cards.map(({ x, width }) => x + width)) - left);
  whole.height = 2 * (Math.max(...cards.map(({ y, height }) => y + height)) - top);
  const pen = whole.getContext('2d', { alpha: false });
  if (pen === null) return null;
  view = { x: -2 * left, y: -2 * top, zoom: 2 };
  paintOn(pen);
  const blob = await new Promise<Blob | null>((resolve) => whole.toBlob(resolve, 'image/png'));
  return blob && { ms: performance.now() - start, bytes: blob.size, width: whole.width };
}
