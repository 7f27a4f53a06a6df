import { promisify } from 'node:util';
import { deflate, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import type { Scene, Shape } from '../../drawing/scene.ts';
import { writeMap } from '../../format/write.ts';
import { layOutCards } from '../../layout/auto/lay-out-cards.ts';
import { en } from '../../messages/en.ts';
import { createRandomMap } from '../../model/random-map.ts';
import { composePicture } from '../compose-picture.ts';
import { planSheets } from '../paper.ts';
import { USUAL_ORDER } from '../picture-order.ts';
import { joinParts } from '../picture-parts.ts';
import { findAttachedMap } from '../reopening/find-attached-map.ts';
import { inflate } from '../reopening/testing/inflate.ts';
import { listOutlineLines } from './outline-lines.ts';
import type { PdfPage } from './pdf-page.ts';
import { writePdf } from './write-pdf.ts';

const deflateBytes = promisify(deflate) as (bytes: Uint8Array) => Promise<Uint8Array>;
const MAP = layOutCards(createRandomMap(createRandom(3), { statements: 40 }));
const SCENE = composePicture(
  MAP,
  { ...USUAL_ORDER, furniture: { title: true, legend: true, sources: true, credits: true } },
  en,
);

const TILES = { kind: 'tiles', paper: 'a4', turn: 'auto', scale: 1 } as const;
const SHEETS = planSheets(SCENE, TILES);
const OWN = planSheets(SCENE, { kind: 'own' });

// Without fonts every line is painted and hidden text lies over it.
async function write(pages = OWN, scene = SCENE): Promise<Buffer> {
  return Buffer.from(await joinParts(writeParts(pages, scene)));
}

function writeParts(pages: readonly PdfPage[], scene: Scene, report?: (part: number) => void) {
  const details = {
    title: 'A (map) 日本',
    author: 'A. Writer',
    description: 'In prose & more',
    language: 'en',
    attached: new TextEncoder().encode(writeMap(MAP)),
    outline: listOutlineLines(MAP),
    labels: pages === SHEETS ? SHEETS.map((_, index) => `Sheet ${index}`) : [],
  };
  return writePdf(scene, pages, details, {
    fonts: { plain: [], shaped: [], emoji: null },
    deflate: deflateBytes,
    report,
    paintText: () => ({ width: 1, height: 1, data: Uint8Array.of(0, 0, 0, 255) }),
  });
}

function readObjects(pdf: Buffer): readonly string[] {
  const text = pdf.toString('latin1');
  const [, start = '0'] = /startxref\n(\d+)\n%%EOF\n$/.exec(text) ?? [];
  const table = text.slice(Number(start)).split('\n');
  expect(table[0]).toBe('xref');
  const size = Number(table[1]?.split(' ')[1]);
  return Array.from({ length: size - 1 }, (_, index) => {
    const place = Number(table[3 + index]?.slice(0, 10));
    const head = `${index + 1} 0 obj\n`;
    expect(text.slice(place, place + head.length)).toBe(head);
    return text.slice(place + head.length, text.indexOf('\nendobj\n', place));
  });
}

/** What is drawn on each page. */
function readContents(pdf: Buffer): readonly string[] {
  const objects = readObjects(pdf);
  const read = (number: string): string => {
    const object = objects[Number.parseInt(number, 10) - 1] ?? '';
    const stream = object.slice(object.indexOf('stream\n') + 7, -'\nendstream'.length);
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  };
  return [...pdf.toString('latin1').matchAll(/\/Contents \[([^\]]*)\]/g)].map(([, list = '']) =>
    [...list.matchAll(/\d+(?= 0 R)/g)].map(([number]) => read(number)).join(''),
  );
}

describe('writePdf', () => {
  it('gives a sheet that stands alone one ground from edge to edge, and one that is cut that of its part', async () => {
    const [sheet] = planSheets(SCENE, { kind: 'fit', paper: 'a4', turn: 'auto' });
    if (sheet === undefined) throw new Error('There is always a sheet');
    const [alone = ''] = readContents(await write([sheet], { ...SCENE, figures: [] }));
    const [, ...numbers] = /([\d.-]+) ([\d.-]+) ([\d.-]+) ([\d.-]+) re f/.exec(alone) ?? [];
    const [x = 0, y = 0, width = 0, height = 0] = numbers.map(Number);
    expect([width * sheet.scale, height * sheet.scale]).toEqual([
      expect.closeTo(sheet.size.width, 0),
      expect.closeTo(sheet.size.height, 0),
    ]);
    expect((sheet.view.x - x) * sheet.scale).toBeCloseTo(sheet.at.x, 1);
    expect((sheet.view.y - y) * sheet.scale).toBeCloseTo(sheet.at.y, 1);
    const { view } = SHEETS[0] ?? sheet;
    const [cut = ''] = readContents(await write(SHEETS, { ...SCENE, figures: [] }));
    const [, left, top] = /([\d.-]+) ([\d.-]+) [\d.-]+ [\d.-]+ re f/.exec(cut) ?? [];
    expect([Number(left), Number(top)]).toEqual([
      expect.closeTo(view.x, 1),
      expect.closeTo(view.y, 1),
    ]);
    expect(
      readContents(await write([sheet], { ...SCENE, figures: [], ground: null }))[0],
    ).not.toMatch(/re f/);
  });

  it('lists every object where it stands, and refers to none that is missing', async () => {
    const objects = readObjects(await write());
    for (const object of objects) {
      const dictionary = object.split('\nstream\n')[0] ?? '';
      expect(dictionary).not.toBe('');
      for (const [, number] of dictionary.matchAll(/(\d+) 0 R/g)) {
        expect(Number(number)).toBeLessThanOrEqual(objects.length);
      }
    }
  });

  it('tags every statement and every title of a frame once, on however many sheets it stands', async () => {
    for (const tiles of [false, true]) {
      const elements = readObjects(await write(tiles ? SHEETS : OWN)).filter((object) =>
        / \/S \/(P|LBody) .*\/K \[\d+(\]| \d+ 0 R)/.test(object),
      );
      const others = SCENE.figures.filter(
        ({ subject }) =>
          ['note', 'legend', 'sources', 'credits'].includes(subject.kind) ||
          (subject.kind === 'frame' && subject.part === 'title'),
      );
      expect(elements).toHaveLength(MAP.statements.size + others.length);
    }
  });

  it('links every line that leads somewhere, as a part of what is tagged as a link', async () => {
    const linked = SCENE.figures.map((figure) => {
      if (figure.subject.kind !== 'sources') return figure;
      const link = (shape: Shape, index: number) =>
        shape.kind === 'text' && index > 1 ? { ...shape, link: 'https://example.org/' } : shape;
      return { ...figure, shapes: figure.shapes.map(link) };
    });
    const lines = linked.flatMap(({ shapes }) =>
      shapes.filter((shape) => shape.kind === 'text' && shape.link !== undefined),
    );
    expect(lines.length).toBeGreaterThan(0);
    const objects = readObjects(await write(OWN, { ...SCENE, figures: linked }));
    const links = objects.filter((object) => object.includes('/S /Link '));
    for (const link of links) expect(link).toMatch(/\/K \[\d+ << \/Type \/OBJR /);
    expect(links.join().match(/\/OBJR/g)).toHaveLength(lines.length);
  });

  it('marks content in pairs', async () => {
    for (const content of readContents(await write(SHEETS))) {
      expect(content.match(/\b(BDC|BMC)\n/g)?.length).toBe(content.match(/\bEMC\n/g)?.length);
      expect(content.match(/^q\b|\bq\b/g)?.length).toBe(content.match(/\bQ\b/g)?.length);
    }
  });

  it('marks nothing within a figure on a sheet that it is made small for, unless there is very much text', async () => {
    const small = OWN.map((page) => ({ ...page, scale: page.scale / 3 }));
    const spans = (contents: readonly string[]) => contents.join('').match(/\/Span /g)?.length ?? 0;
    expect(spans(readContents(await write(small)))).toBe(0);
    const figures = Array.from({ length: 50 }, () => SCENE.figures).flat();
    expect(spans(readContents(await write(small, { ...SCENE, figures })))).toBeGreaterThan(0);
  });

  it('comes in parts, so that a large page is never in memory as a whole', async () => {
    const figures = Array.from({ length: 50 }, () => SCENE.figures).flat();
    const parts: Uint8Array[] = [];
    const done: number[] = [];
    const written = writeParts(OWN, { ...SCENE, figures }, (part) => done.push(part));
    for await (const part of written) parts.push(part);
    expect(parts.length).toBeGreaterThan(2);
    expect(done).toEqual([...done].sort((first, second) => first - second));
    expect(done.at(-1)).toBe(1);
    const [content = ''] = readContents(Buffer.concat(parts));
    expect(content.length).toBeGreaterThan(1_300_000);
    expect(content.match(/\b(BDC|BMC)\n/g)?.length).toBe(content.match(/\bEMC\n/g)?.length);
    expect(content.endsWith('Q\n')).toBe(true);
  });

  it('sets each sheet of several its label below the picture, outside of the tags', async () => {
    const [whole = ''] = readContents(await write());
    const labelled = readContents(await write(SHEETS));
    expect(labelled).toHaveLength(SHEETS.length);
    for (const content of labelled)
      expect(content).toMatch(/\/Artifact BMC\nq [^Q]* cm\n.*\nQ\nEMC\n$/s);
    expect(whole).toMatch(/Q\n$/);
  });

  it('has an outline of the statements, links, and says what it is', async () => {
    const text = (await write()).toString('latin1');
    expect(text.match(/\/Dest \[/g)).toHaveLength(MAP.statements.size);
    expect(text).toContain('/Title <FEFF00410020002800');
    expect(text).toContain('<rdf:li xml:lang="x-default">A (map) &#26085;&#26412;</rdf:li>');
    expect(text).toContain('/Lang <FEFF0065006E>');
  });

  it('carries the map, and is the same each time', async () => {
    const pdf = await write();
    expect(findAttachedMap(pdf, inflate)).toEqual({ kind: 'map', file: expect.anything() });
    const found = findAttachedMap(pdf, inflate);
    expect(found.kind === 'map' ? Buffer.from(found.file).toString() : '').toBe(writeMap(MAP));
    expect(Buffer.compare(pdf, await write())).toBe(0);
  });
});
