import { describe, expect, it } from 'vitest';
import { TEXT_STYLES } from '../layout/text-style.ts';
import type { ArgumentId, StatementId } from '../model/ids.ts';
import { paintScene } from './paint-scene.ts';
import type { Painter } from './painter.ts';
import type { Figure, Scene, Shape } from './scene.ts';
import { joinPoints } from './strokes.ts';

type Call = readonly [name: string, ...values: unknown[]];

/** A painter that writes down what it is asked, with the state at that moment. */
function recordCalls(): {
  readonly painter: Painter;
  readonly calls: Call[];
  readonly set: Call[];
} {
  const calls: Call[] = [];
  const set: Call[] = [];
  const state: Record<string, unknown> = {};
  const METHODS = [
    ...['save', 'restore', 'scale', 'translate', 'beginPath', 'closePath', 'moveTo', 'lineTo'],
    ...['bezierCurveTo', 'roundRect'],
  ];
  const painter: Record<string, unknown> = {};
  for (const name of METHODS)
    painter[name] = (...values: unknown[]) => calls.push([name, ...values]);
  painter.fill = () => calls.push(['fill', state.fillStyle]);
  painter.stroke = () => calls.push(['stroke', state.strokeStyle, state.lineWidth, state.lineCap]);
  painter.fillRect = (...values: unknown[]) => calls.push(['fillRect', ...values, state.fillStyle]);
  painter.fillText = (...values: unknown[]) =>
    calls.push(['fillText', ...values, state.font, state.fillStyle, state.direction]);
  const recorder = new Proxy(painter, {
    get: (_, name) => painter[String(name)] ?? state[String(name)],
    set: (_, name, value) => {
      state[String(name)] = value;
      set.push([String(name), value]);
      return true;
    },
  });
  // The recorder has every method of a painter and takes every property.
  return { painter: recorder as unknown as Painter, calls, set };
}

const TEXT: Shape = {
  kind: 'text',
  text: 'Deterrence',
  role: 'position',
  x: 16,
  baseline: 45,
  width: 80,
  direction: 'ltr',
  colour: '#1f1e1b',
};
const BOX = { x: 0, y: 0, width: 272, height: 60 };
const CARD: Shape = {
  kind: 'rect',
  box: BOX,
  radius: 6,
  fill: '#ffffff',
  outline: { colour: '#dedad2', width: 1 },
};

function sceneOf(...figures: Figure[]): Scene {
  return { bounds: { x: -40, y: -40, width: 352, height: 140 }, ground: '#fbfaf8', figures };
}

const card: Figure = {
  subject: { kind: 'statement', id: 's1' as StatementId, label: '' },
  bounds: BOX,
  shapes: [CARD, TEXT],
};

function paint(scene: Scene, options = {}): readonly Call[] {
  const { painter, calls } = recordCalls();
  paintScene(painter, scene, options);
  return calls;
}

describe('paintScene', () => {
  it('scales, moves the view to the corner, and paints the ground first', () => {
    const calls = paint(sceneOf(), { scale: 2 });
    expect(calls).toEqual([
      ['save'],
      ['scale', 2, 2],
      ['translate', 40, 40],
      ['fillRect', -40, -40, 352, 140, '#fbfaf8'],
      ['restore'],
    ]);
  });

  it('paints shapes in their order, filled before outlined', () => {
    const calls = paint(sceneOf(card)).slice(4, -1);
    expect(calls.map(([name]) => name)).toEqual([
      'beginPath',
      'roundRect',
      'fill',
      'stroke',
      'fillText',
    ]);
    expect(calls[1]).toEqual(['roundRect', 0, 0, 272, 60, 6]);
    expect(calls[2]).toEqual(['fill', '#ffffff']);
    expect(calls[3]?.slice(0, 3)).toEqual(['stroke', '#dedad2', 1]);
  });

  it('sets text in the font of its role, at its baseline', () => {
    const call = paint(sceneOf(card), { families: 'Inter' }).find(([name]) => name === 'fillText');
    const { size, weight } = TEXT_STYLES.position;
    expect(call).toEqual([
      'fillText',
      'Deterrence',
      16,
      45,
      `${weight} ${size}px Inter`,
      '#1f1e1b',
      'ltr',
    ]);
  });

  it('switches kerning and contextual forms off anew after each change of font', () => {
    const { painter, set } = recordCalls();
    const label: Shape = { ...TEXT, role: 'label' };
    paintScene(painter, sceneOf({ ...card, shapes: [TEXT, TEXT, label] }), { families: 'Inter' });
    const names = ['font', 'fontKerning', 'textRendering'];
    const switches = [
      ['fontKerning', 'auto'],
      ['fontKerning', 'none'],
      ['textRendering', 'auto'],
      ['textRendering', 'optimizeSpeed'],
    ];
    expect(set.filter(([name]) => names.includes(name))).toEqual([
      ['font', '600 14px Inter'],
      ...switches,
      ['font', '600 11px Inter'],
      ...switches,
    ]);
  });

  it('sets no font that the painter has from an earlier painting, unless another was set since', () => {
    const { painter, set } = recordCalls();
    const countFonts = (families: string) => {
      const before = set.length;
      paintScene(painter, sceneOf(card), { families });
      return set.slice(before).filter(([name]) => name === 'font').length;
    };
    expect([countFonts('Inter'), countFonts('Inter')]).toEqual([1, 0]);
    painter.font = '12px serif';
    expect([countFonts('Inter'), countFonts('Inter')]).toEqual([1, 0]);
    painter.fontKerning = 'auto';
    expect([countFonts('Inter'), countFonts('Inter')]).toEqual([1, 0]);
    expect([countFonts('Noto'), countFonts('Noto')]).toEqual([1, 0]);
  });

  it('starts right-to-left text at its right end', () => {
    const turned: Shape = { ...TEXT, direction: 'rtl' };
    const calls = paint(sceneOf({ ...card, shapes: [turned] }));
    expect(calls.find(([name]) => name === 'fillText')?.slice(1, 4)).toEqual([
      'Deterrence',
      96,
      45,
    ]);
  });

  it('ends legs flat and other lines round', () => {
    const strokes = joinPoints([
      { x: 0, y: 0 },
      { x: 9, y: 9 },
    ]);
    const outline = { colour: '#117a5c', width: 2 } as const;
    const line: Shape = { kind: 'path', strokes, fill: null, outline, leg: null };
    const lines: Figure = {
      subject: { kind: 'argument', id: 'a1' as ArgumentId, relation: 'supports', part: 'lines' },
      bounds: BOX,
      shapes: [{ ...line, leg: 's1' as StatementId }, line],
    };
    const stroked = paint(sceneOf(lines)).filter(([name]) => name === 'stroke');
    expect(stroked.map((call) => call[3])).toEqual(['butt', 'round']);
  });

  it('leaves out what lies outside of the view', () => {
    const isPainted = (view: Figure['bounds']) =>
      paint(sceneOf(card), { view }).some(([name]) => name === 'fillText');
    expect(isPainted({ x: 200, y: 50, width: 10, height: 10 })).toBe(true);
    expect(isPainted({ x: 273, y: 0, width: 100, height: 100 })).toBe(false);
    expect(isPainted({ x: 0, y: -100, width: 100, height: 99 })).toBe(false);
  });

  it('paints text that is too small to read as bars', () => {
    const small = paint(sceneOf(card), { scale: 0.25, leastTextPixels: 4 });
    expect(small.some(([name]) => name === 'fillText')).toBe(false);
    const bar = small.filter(([name]) => name === 'fillRect')[1];
    expect(bar?.slice(1, 5)).toEqual([16, 38, 80, 7]);
    const large = paint(sceneOf(card), { scale: 0.5, leastTextPixels: 4 });
    expect(large.some(([name]) => name === 'fillText')).toBe(true);
  });

  it('leaves out text whose font is still to come', () => {
    const write = (isAwaited: () => boolean) =>
      paint(sceneOf(card), { isAwaited }).some(([name]) => name === 'fillText');
    expect(write(() => true)).toBe(false);
    expect(write(() => false)).toBe(true);
  });
});
