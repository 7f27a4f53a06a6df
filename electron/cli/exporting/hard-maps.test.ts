import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { afterAll, describe, expect, it } from 'vitest';
import { cleanText } from '../../../shared/drawing/clean-text.ts';
import type { Scene, TextShape } from '../../../shared/drawing/scene.ts';
import { parseMap } from '../../../shared/format/parse.ts';
import { TEXT_STYLES } from '../../../shared/layout/text-style.ts';
import { en } from '../../../shared/messages/en.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { composePicture } from '../../../shared/pictures/compose-picture.ts';
import { USUAL_ORDER } from '../../../shared/pictures/picture-order.ts';
import { joinParts } from '../../../shared/pictures/picture-parts.ts';
import { findAttachedMap } from '../../../shared/pictures/reopening/find-attached-map.ts';
import { inflate } from '../../files/inflate.ts';
import { HARD_MAPS } from '../testing/hard-maps.ts';
import { drawPicture } from './draw-picture.ts';

// Other programs take minutes for larger ones.
const MOST_UNITS = 60_000_000;
const MOST_TAGGED = 50;
// Large maps are looked at in small, which is quick, still in strips, and still has ink where there is text.
const MOST_PIXELS = 12_000_000;

// Asked once, as to ask is to start a program.
const lacks = {
  xmllint: isMissing('xmllint'),
  rsvg: isMissing('rsvg-convert'),
  pdftotext: isMissing('pdftotext'),
  pdfinfo: isMissing('pdfinfo'),
};

const folder = mkdtempSync(join(tmpdir(), 'contention-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// 3,000 statements take seconds, and a machine that does much else takes many times as long.
const LONGEST_MS = 180_000;

describe.each(Object.entries(HARD_MAPS))(
  'a picture of %s',
  { timeout: LONGEST_MS },
  (name, create) => {
    const map = create();
    const scene = composePicture(map, USUAL_ORDER, en);
    const { width, height } = scene.bounds;
    const isMany = map.statements.size > MOST_TAGGED;
    const isLarge = width * height > MOST_UNITS;
    const scale = Math.min(1, Math.sqrt(MOST_PIXELS / (width * height)));
    const path = join(folder, name.replace(/\W/g, '-'));
    const draw = async (format: 'svg' | 'png' | 'pdf'): Promise<Uint8Array> => {
      const drawn = await drawPicture(
        map,
        {
          format,
          scale,
          order: USUAL_ORDER,
          paper: { kind: 'own' },
          carriesMap: true,
          textAsOutlines: false,
          description: null,
        },
        'en',
      );
      if (drawn.kind === 'error') throw new Error(drawn.error);
      const file = await joinParts(drawn.value);
      writeFileSync(`${path}.${format}`, file);
      return file;
    };

    it('as an SVG has every statement and every leg, and gives the map back', async () => {
      const file = await draw('svg');
      const svg = new TextDecoder().decode(file);
      const legs = [...map.arguments.values()].flatMap(({ premises }) => premises);
      expect(svg.match(/<g class="statement" /g) ?? []).toHaveLength(map.statements.size);
      expect(svg.match(/<path class="leg" /g) ?? []).toHaveLength(legs.length);
      expect(reopen(file)).toEqual(map);
    });

    it.skipIf(lacks.xmllint)('as an SVG is valid XML (needs xmllint)', () => {
      expect(call('xmllint', '--noout', '--nonet', `${path}.svg`)).toBe('');
    });

    it.skipIf(isLarge || lacks.rsvg)(
      'as an SVG is drawn by another program too (needs rsvg-convert, which is slow at large maps)',
      async () => {
        call(
          'rsvg-convert',
          '--width=1000',
          '--keep-aspect-ratio',
          '--unlimited',
          `${path}.svg`,
          '-o',
          `${path}.other.png`,
        );
        const other = await decode(`${path}.other.png`);
        expect(other.height / other.width).toBeCloseTo(height / width, 1);
        expect(findBlank(other, scene, ({ kind }) => kind === 'rect')).toEqual([]);
      },
    );

    it('as a PNG has ink wherever there is text or a card, and gives the map back', async () => {
      const file = await draw('png');
      const pixels = await decode(`${path}.png`);
      expect([pixels.width, pixels.height]).toEqual([
        Math.round(width * scale),
        Math.round(height * scale),
      ]);
      expect(findBlank(pixels, scene, () => true)).toEqual([]);
      expect(reopen(file)).toEqual(map);
    });

    it('as a PDF gives the map back', async () => {
      expect(reopen(await draw('pdf'))).toEqual(map);
    });

    it.skipIf(lacks.pdftotext)('as a PDF gives every statement as text (needs pdftotext)', () => {
      const text = squeeze(call('pdftotext', '-raw', '-enc', 'UTF-8', `${path}.pdf`, '-'));
      const lost = [...map.statements.values()].filter(
        (each) => !splitByDirection(each.text).every((part) => text.includes(squeeze(part))),
      );
      expect(lost.map((each) => each.text.slice(0, 60)).slice(0, 5)).toEqual([]);
    });

    // Poppler shows what is on the page, not what is read in its stead, as text from right to left is.
    it.skipIf(isMany || lacks.pdfinfo)(
      'as a PDF is read word by word by its tags (needs pdfinfo, which is slow at large maps)',
      () => {
        const text = call('pdfinfo', '-enc', 'UTF-8', '-struct-text', `${path}.pdf`);
        const lost = [...map.statements.values()].filter(
          (each) => isSetInWords(each.text) && !text.includes(cleanText(each.text)),
        );
        expect(lost.map((each) => each.text.slice(0, 60)).slice(0, 5)).toEqual([]);
      },
    );
  },
);

// As many words as make sure that lines end between them, and none that is cut.
function isSetInWords(text: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Hangul}]+([ ,.?!;&]+[\p{Script=Latin}\p{Script=Hangul}]{1,12}){4,}[.?!]?$/u.test(
    text,
  );
}

function reopen(file: Uint8Array): ArgumentMap | null {
  const found = findAttachedMap(file, inflate);
  const outcome = found.kind === 'map' ? parseMap(found.file) : null;
  return outcome?.kind === 'map' ? outcome.map : null;
}

interface Decoded {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint32Array;
}

async function decode(path: string): Promise<Decoded> {
  const image = await loadImage(path);
  const { width, height } = image;
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  return { width, height, pixels: new Uint32Array(data.buffer, data.byteOffset, width * height) };
}

/** The shapes under which a decoded picture shows one colour only. */
function findBlank(
  decoded: Decoded,
  { figures, bounds }: Scene,
  counts: (shape: Scene['figures'][number]['shapes'][number]) => boolean,
): readonly string[] {
  const scale = decoded.width / bounds.width;
  // What else there is may lie behind a card.
  const cards = figures.filter(({ subject }) => subject.kind === 'statement');
  return cards.flatMap(({ shapes }) =>
    shapes.filter(counts).flatMap((shape) => {
      if (shape.kind === 'path' || (shape.kind === 'text' && shape.text.trim() === '')) return [];
      const box = shape.kind === 'text' ? boundText(shape) : shape.box;
      const left = Math.floor((box.x - bounds.x) * scale) - 1;
      const top = Math.floor((box.y - bounds.y) * scale) - 1;
      const right = Math.ceil((box.x + box.width - bounds.x) * scale) + 1;
      const bottom = Math.ceil((box.y + box.height - bounds.y) * scale) + 1;
      const isBlank = isOneColour(decoded, { left, top, right, bottom });
      return isBlank ? [shape.kind === 'text' ? shape.text : shape.kind] : [];
    }),
  );
}

function boundText({ x, baseline, width, role }: TextShape) {
  const { size } = TEXT_STYLES[role];
  return { x, y: baseline - size, width, height: 1.25 * size };
}

function isOneColour(
  { width, height, pixels }: Decoded,
  area: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  },
): boolean {
  let first: number | undefined;
  for (let y = Math.max(0, area.top); y < Math.min(height, area.bottom); y += 1) {
    for (let x = Math.max(0, area.left); x < Math.min(width, area.right); x += 1) {
      const pixel = pixels[y * width + x];
      first ??= pixel;
      if (pixel !== first) return false;
    }
  }
  return true;
}

function isMissing(tool: string): boolean {
  return spawnSync(tool, ['--version']).error !== undefined;
}

function call(tool: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(tool, args, { encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${tool}: ${stderr}`);
  return stdout;
}

// What is read from the right comes word by word, each for itself.
function splitByDirection(text: string): readonly string[] {
  return /[\u0590-\u08ff]/.test(text) ? text.split(/[\s.,\u060c]+/) : [text];
}

// Lines break anywhere, and programs that read a PDF see to blanks and directions each in its way.
function squeeze(text: string): string {
  return cleanText(text)
    .replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .normalize('NFKC');
}
