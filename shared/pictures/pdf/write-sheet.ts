import { encloseShape } from '../../drawing/figure-bounds.ts';
import type { Figure, Scene, Shape, Subject, TextShape } from '../../drawing/scene.ts';
import { overlaps } from '../../layout/box.ts';
import { hasRightToLeft } from '../../layout/text/direction.ts';
import type { StatementId } from '../../model/ids.ts';
import { CROP_MARK_WIDTH, listCropMarks } from '../crop-marks.ts';
import { setLabel } from '../label-sheet.ts';
import { isPartedByBlank, joinLines } from './line-ends.ts';
import type { PdfObjects, PdfReference } from './pdf-objects.ts';
import { type PdfPage, placeOnPage, unitOf } from './pdf-page.ts';
import { writePath, writeRect } from './pdf-shapes.ts';
import { pdfAddress, pdfNumbers, pdfText, writeColour } from './pdf-syntax.ts';
import { type PdfTextTools, writeLineEnd, writeTextLine, writeTinyTextLine } from './pdf-text.ts';
import type { Marked, PdfStructure } from './structure.ts';

/** A sheet that is being written, and what all sheets of a file share. */
export interface Sheet {
  readonly page: PdfPage;
  readonly index: number;
  readonly label: string;
  readonly objects: PdfObjects;
  readonly structure: PdfStructure;
  readonly text: PdfTextTools;
  /** Figures that an earlier sheet has tagged: what overlaps is read once. */
  readonly told: Set<Figure>;
  /** As `findReadingOrder` gives them. */
  readonly places: ReadonlyMap<Figure, number>;
  /** How deep each statement stands in the outline; 0 for those that are not in it. */
  readonly depths: ReadonlyMap<StatementId, number>;
  /** As `hasTooManyTiny` finds it. */
  readonly isTiny: boolean;
  /** Where the lines that lead somewhere are tagged. */
  readonly links: Map<TextShape, Marked>;
}

// A page's content may be cut between any two operators. In parts of this many characters it compresses as
// well as in one piece, and never stands in memory as a whole.
const CONTENT_PART = 1024 * 1024;

/** Some of the operators that paint a sheet. */
export interface ContentPart {
  readonly content: string;
  /** How much of the page there is with it, from 0 to 1. */
  readonly done: number;
}

/** What paints a sheet, each figure tagged where it is the first time shown. Linear in figures. */
export async function* writeContent(
  scene: Scene,
  sheet: Sheet,
): AsyncGenerator<ContentPart, void, void> {
  const { page } = sheet;
  const { view, scale } = page;
  const unit = unitOf(page);
  const origin = placeOnPage(page, { x: 0, y: 0 });
  const place = [scale, 0, 0, -scale, origin.x, origin.y].map((value) => value / unit);
  const box = pdfNumbers(view.x, view.y, view.width, view.height);
  let content = [
    `q ${pdfNumbers(...place)} cm\n/Artifact BMC\n${writeGround(scene.ground, page)}EMC\nQ\n`,
    writeCropMarks(page),
    `q ${pdfNumbers(...place)} cm ${box} re W n 1 j\n`,
  ].join('');
  for (const [index, figure] of scene.figures.entries()) {
    if (!overlaps(figure.bounds, view)) continue;
    content += writeFigure(figure, sheet);
    await sheet.text.images.settle();
    if (content.length < CONTENT_PART) continue;
    yield { content, done: index / scene.figures.length };
    content = '';
  }
  yield { content: `${content}Q\n${writeLabel(sheet)}`, done: 1 };
}

/** Of a sheet that stands alone all is ground; of one that is cut and joined, what is left of it then. */
function writeGround(ground: Scene['ground'], { size, view, scale, at, tile }: PdfPage): string {
  if (ground === null) return '';
  const { x, y, width, height } =
    tile === null
      ? {
          x: view.x - at.x / scale,
          y: view.y - at.y / scale,
          width: size.width / scale,
          height: size.height / scale,
        }
      : view;
  return `${writeColour(ground)} rg ${pdfNumbers(x, y, width, height)} re f\n`;
}

// Text runs downwards from the top of the sheet, as in the scene.
function writeLabel({ page, label, text }: Sheet): string {
  if (label === '') return '';
  const { shape, scale } = setLabel(page, label);
  const unit = unitOf(page);
  const place = [scale / unit, 0, 0, -scale / unit, 0, page.size.height / unit];
  return `/Artifact BMC\nq ${pdfNumbers(...place)} cm\n${writeTextLine(shape, text)}Q\nEMC\n`;
}

const TAGS: Readonly<Partial<Record<Subject['kind'], string>>> = {
  title: 'H1',
  statement: 'P',
  note: 'P',
  frame: 'P',
  legend: 'P',
  sources: 'P',
  credits: 'P',
};

function writeFigure(figure: Figure, sheet: Sheet): string {
  const { shapes } = figure;
  const tag = sheet.told.has(figure) ? undefined : tagOf(figure);
  if (tag === undefined) {
    return `/Artifact BMC\n${shapes.map((shape) => writeShape(shape, sheet)).join('')}EMC\n`;
  }
  sheet.told.add(figure);
  return splitByLink(shapes)
    .map((run) => writeRun(run, run.link === undefined ? tag : 'Link', figure, sheet))
    .join('');
}

/** What is marked as one: a link, or all up to the next one. */
interface Run {
  readonly link: string | undefined;
  readonly shapes: Shape[];
}

function splitByLink(shapes: readonly Shape[]): readonly Run[] {
  const runs: Run[] = [];
  for (const shape of shapes) {
    const link = shape.kind === 'text' ? shape.link : undefined;
    const last = runs.at(-1);
    if (last !== undefined && last.link === link) last.shapes.push(shape);
    else runs.push({ link, shapes: [shape] });
  }
  return runs;
}

function writeRun({ shapes }: Run, tag: string, figure: Figure, sheet: Sheet): string {
  const lines = shapes.filter((shape) => shape.kind === 'text');
  const text = joinLines(lines);
  const marked = sheet.structure.mark(
    {
      tag,
      order: sheet.places.get(figure) ?? 0,
      depth:
        figure.subject.kind === 'statement' ? (sheet.depths.get(figure.subject.id) ?? 0) : null,
      // On the page, text from right to left stands in the order in which it is seen.
      actualText: hasRightToLeft(text) ? text : '',
    },
    sheet.index,
  );
  const content = shapes.map((shape) => {
    if (shape.kind !== 'text') return writeShape(shape, sheet);
    if (shape.link !== undefined) sheet.links.set(shape, marked);
    const next = lines[lines.indexOf(shape) + 1];
    const isParted = next !== undefined && isPartedByBlank(shape, next);
    return writeShape(shape, sheet) + (isParted ? writeLineEnd(shape, sheet.text) : '');
  });
  return `/${tag} << /MCID ${marked.number} >> BDC\n${content.join('')}EMC\n`;
}

// Of a frame, only the title has something to be read.
function tagOf({ subject }: Figure): string | undefined {
  return subject.kind === 'frame' && subject.part === 'ground' ? undefined : TAGS[subject.kind];
}

function writeShape(shape: Shape, { isTiny, text }: Sheet): string {
  if (shape.kind === 'text') {
    return isTiny ? writeTinyTextLine(shape, text) : writeTextLine(shape, text);
  }
  return shape.kind === 'rect' ? writeRect(shape) : writePath(shape);
}

function writeCropMarks(page: PdfPage): string {
  const marks = listCropMarks(page).map(
    ([from, to]) =>
      `${pdfNumbers(from.x, page.size.height - from.y)} m ${pdfNumbers(to.x, page.size.height - to.y)} l`,
  );
  if (marks.length === 0) return '';
  return `/Artifact BMC\n0 0 0 RG ${CROP_MARK_WIDTH} w ${marks.join(' ')} S\nEMC\n`;
}

/** Writes the page itself, with its links, once its contents are written. */
export function addSheet(
  scene: Scene,
  sheet: Sheet,
  parts: {
    readonly tree: PdfReference;
    readonly resources: PdfReference;
    readonly contents: readonly PdfReference[];
  },
): PdfReference {
  const { page, index, objects } = sheet;
  const unit = unitOf(page);
  const own = objects.reserve();
  const links = addLinks(scene, sheet);
  const { width, height } = page.size;
  return objects.add(
    [
      `<< /Type /Page /Parent ${parts.tree} /MediaBox [0 0 ${pdfNumbers(width / unit, height / unit)}]`,
      unit === 1 ? '' : `/UserUnit ${unit}`,
      `/Resources ${parts.resources} /Contents [${parts.contents.join(' ')}] /StructParents ${index} /Tabs /S`,
      links.length === 0 ? '' : `/Annots [${links.join(' ')}]`,
      '>>',
    ].join(' '),
    own,
  );
}

function addLinks(
  { figures }: Scene,
  { page, index, objects, links: marked }: Sheet,
): readonly PdfReference[] {
  const links: PdfReference[] = [];
  const unit = unitOf(page);
  const seen = figures.filter(({ bounds }) => overlaps(bounds, page.view));
  for (const shape of seen.flatMap(({ shapes }) => shapes)) {
    if (shape.kind !== 'text' || shape.link === undefined) continue;
    const box = encloseShape(shape);
    const element = marked.get(shape);
    if (element === undefined || !overlaps(box, page.view)) continue;
    const low = placeOnPage(page, { x: box.x, y: box.y + box.height });
    const high = placeOnPage(page, { x: box.x + box.width, y: box.y });
    const corners = [low.x, low.y, high.x, high.y].map((value) => value / unit);
    const link = objects.reserve();
    objects.add(
      `<< /Type /Annot /Subtype /Link /Rect [${pdfNumbers(...corners)}] /Border [0 0 0] /F 4 /Contents ${pdfText(shape.text)} /StructParent ${element.addLink(link, index)} /A << /S /URI /URI ${pdfAddress(shape.link)} >> >>`,
      link,
    );
    links.push(link);
  }
  return links;
}
