import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextRole } from '../layout/card-geometry.ts';
import { FONT_FAMILIES } from '../layout/text-style.ts';
import type { ArgumentId, StatementId } from '../model/ids.ts';
import { cleanText } from './clean-text.ts';
import { PICTURE_STYLE, renderSvg } from './render-svg.ts';
import type { Figure, Scene, Shape, TextShape } from './scene.ts';
import { joinPoints } from './strokes.ts';
import { joinSvg } from './testing/join-svg.ts';
import { listElements, readXml, type XmlElement } from './testing/read-xml.ts';

const ABOUT = { title: 'A map', description: '' };

function text(content: string, given: Partial<TextShape> = {}): TextShape {
  return {
    kind: 'text',
    text: content,
    role: 'body' as TextRole,
    x: 10,
    baseline: 20,
    width: 100,
    direction: 'ltr',
    colour: '#1f1e1b',
    ...given,
  };
}

function sceneOf(shapes: readonly Shape[], subject: Figure['subject'] = { kind: 'title' }): Scene {
  const bounds = { x: -10, y: -20, width: 300, height: 200 };
  return { bounds, ground: '#fbfaf8', figures: [{ subject, bounds, shapes }] };
}

// Every code point, halves of surrogate pairs and controls included.
const anyText = fc.string({
  unit: fc.nat({ max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
  maxLength: 12,
});

const read = (scene: Scene, about = ABOUT): readonly XmlElement[] =>
  listElements(readXml(joinSvg(scene, about)));
const only = (elements: readonly XmlElement[], name: string): XmlElement => {
  const found = elements.filter((element) => element.name === name);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} of ${name}`);
  return found[0];
};

describe('renderSvg', () => {
  it('says its size, what it shows, and what it is called', () => {
    const elements = read(sceneOf([]), { title: 'Cost & "risk"', description: 'a < b' });
    const svg = only(elements, 'svg');
    expect(svg.attributes.get('viewBox')).toBe('-10 -20 300 200');
    expect(svg.attributes.get('width')).toBe('300');
    expect(only(elements, 'title').text).toBe('Cost & "risk"');
    expect(only(elements, 'desc').text).toBe('a < b');
  });

  it('leaves an empty description out', () => {
    expect(read(sceneOf([])).some((element) => element.name === 'desc')).toBe(false);
  });

  it('writes text as text, with its place, spaces and measured width', () => {
    const element = only(read(sceneOf([text('two  spaces & <tags>')])), 'text');
    expect(element.text).toBe('two  spaces & <tags>');
    expect(Object.fromEntries(element.attributes)).toEqual({
      class: 'body',
      x: '10',
      y: '20',
      textLength: '100',
      lengthAdjust: 'spacingAndGlyphs',
      fill: '#1f1e1b',
    });
    expect(joinSvg(sceneOf([]), ABOUT)).toContain('xml:space="preserve"');
  });

  it('starts right-to-left text at its right end, and does not stretch what is only estimated', () => {
    const element = only(read(sceneOf([text('הרתעה', { direction: 'rtl' })])), 'text');
    expect(element.attributes.get('text-anchor')).toBe('end');
    expect(element.attributes.get('x')).toBe('110');
    expect(element.text).toBe('\u202bהרתעה\u202c');
    expect(element.attributes.has('textLength')).toBe(false);
  });

  it('tells the direction of text from right to left that has numbers or words from left to right', () => {
    for (const content of ['בשנת 2026', 'كتب Cohen', 'عام ٢٠٢٦', '(Egypt) 14:30']) {
      const element = only(read(sceneOf([text(content, { direction: 'rtl' })])), 'text');
      expect(element.attributes.get('direction')).toBe('rtl');
      expect(element.attributes.get('text-anchor')).toBe('middle');
      expect(element.attributes.get('x')).toBe('60');
      expect(element.attributes.has('textLength')).toBe(false);
    }
  });

  it('writes a leg as a path that names its argument and premise', () => {
    const strokes = joinPoints([
      { x: 0, y: 0 },
      { x: 10.004, y: 20.006 },
    ]);
    const leg: Shape = {
      kind: 'path',
      strokes,
      fill: null,
      outline: { colour: '#117a5c', width: 1.75 },
      leg: 's"1' as StatementId,
    };
    const subject = {
      kind: 'argument',
      id: 'a&1' as ArgumentId,
      relation: 'supports',
      part: 'lines',
    } as const;
    const elements = read(sceneOf([leg], subject));
    expect(Object.fromEntries(only(elements, 'path').attributes)).toEqual({
      class: 'leg',
      'data-argument': 'a&1',
      'data-premise': 's"1',
      d: 'M0 0L10 20.01',
      fill: 'none',
      stroke: '#117a5c',
      'stroke-width': '1.75',
    });
    expect(only(elements, 'g').attributes.get('data-relation')).toBe('supports');
  });

  it('writes curves, filled paths and rectangles', () => {
    const curve: Shape = {
      kind: 'path',
      strokes: [
        { kind: 'move', to: { x: 0, y: 0 } },
        { kind: 'curve', first: { x: 1, y: 2 }, second: { x: 3, y: 4 }, to: { x: 5, y: 6 } },
      ],
      fill: '#a8262b',
      outline: null,
      leg: null,
    };
    const box = { x: 1, y: 2, width: 3, height: 4 };
    const rect: Shape = {
      kind: 'rect',
      box,
      radius: 2,
      fill: null,
      outline: { colour: '#dedad2', width: 1 },
    };
    const elements = read(sceneOf([curve, rect]));
    expect(only(elements, 'path').attributes.get('d')).toBe('M0 0C1 2 3 4 5 6Z');
    const last = elements.filter((element) => element.name === 'rect').at(-1);
    expect(Object.fromEntries(last?.attributes ?? [])).toEqual({
      x: '1',
      y: '2',
      width: '3',
      height: '4',
      rx: '2',
      fill: 'none',
      stroke: '#dedad2',
      'stroke-width': '1',
    });
  });

  it('groups a statement under its id and its description', () => {
    const subject = { kind: 'statement', id: 's1' as StatementId, label: 'Reason: <b>' } as const;
    const group = only(read(sceneOf([text('x')], subject)), 'g');
    expect(group.attributes.get('data-statement')).toBe('s1');
    expect(group.children[0]?.name).toBe('title');
    expect(group.children[0]?.text).toBe('Reason: <b>');
  });

  it('fetches nothing and runs nothing', () => {
    const svg = joinSvg(sceneOf([text('url(https://example.test/) <script>')]), ABOUT);
    expect(svg).not.toMatch(/<script|<foreignObject|<image|<use|href|@import|url\(#/);
    expect(svg.match(/https?:[^"]*"/g)).toEqual(['http://www.w3.org/2000/svg"']);
  });

  it('is well-formed and keeps the text, whatever is written', () => {
    fc.assert(
      fc.property(anyText, anyText, (odd, content) => {
        const subject = { kind: 'statement', id: odd as StatementId, label: odd } as const;
        const elements = read(sceneOf([text(content)], subject), {
          title: odd,
          description: odd,
        });
        expect(only(elements, 'text').text).toBe(cleanText(content));
      }),
      { seed: 23, numRuns: 200 },
    );
  });

  it('brings along the fonts it is given, whichever the last picture had', () => {
    const scene = sceneOf([text('words')]);
    const encode = (written: string) => written;
    for (const name of ['one', 'other', '', 'one']) {
      const fontFaces = name === '' ? '' : `@font-face{font-family:${name}}`;
      const svg = [...renderSvg(scene, { ...ABOUT, fontFaces }, encode)].join('');
      const style = only(listElements(readXml(svg)), 'style').text;
      expect(style.startsWith(`${fontFaces}\n`) || fontFaces === '').toBe(true);
      expect(style.match(/@font-face/g)?.length ?? 0).toBe(fontFaces === '' ? 0 : 1);
    }
  });

  it('gives the same bytes for the same scene', () => {
    const scene = sceneOf([text('x')]);
    expect(joinSvg(scene, ABOUT)).toBe(joinSvg(structuredClone(scene), ABOUT));
  });
});

it('names families that systems have after all that are bundled, the nearest in width first', () => {
  const [, named = ''] = /font-family:([^;]+);/.exec(PICTURE_STYLE) ?? [];
  const families = named.split(', ').map((name) => name.replaceAll("'", ''));
  expect(families.filter((name) => name !== 'Arial')).toEqual(FONT_FAMILIES);
  expect(families.slice(-3)).toEqual(['Arial', 'system-ui', 'sans-serif']);
});
