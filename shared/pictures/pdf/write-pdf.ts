import { cleanText } from '../../drawing/clean-text.ts';
import { encloseShape } from '../../drawing/figure-bounds.ts';
import type { Figure, Scene, Shape, Subject } from '../../drawing/scene.ts';
import { overlaps } from '../../layout/box.ts';
import type { StatementId } from '../../model/ids.ts';
import { CROP_MARK_WIDTH, listCropMarks } from '../crop-marks.ts';
import type { PictureFont } from '../fonts/picture-fonts.ts';
import { setLabel } from '../label-sheet.ts';
import { ATTACHMENT_NAME, ATTACHMENT_PDF_KIND } from '../reopening/attachment.ts';
import { type Bookmark, writeBookmarks } from './bookmarks.ts';
import { createHiddenText } from './hidden-text.ts';
import { embedFonts } from './pdf-fonts.ts';
import { createPdfImages, type PaintText } from './pdf-images.ts';
import {
  createPdfObjects,
  type DeflateBytes,
  type PdfObjects,
  type PdfReference,
} from './pdf-objects.ts';
import { type PdfPage, POINTS_PER_UNIT, placeOnPage, unitOf } from './pdf-page.ts';
import { writePath, writeRect } from './pdf-shapes.ts';
import {
  latinBytes,
  pdfAddress,
  pdfNumber,
  pdfNumbers,
  pdfText,
  writeColour,
} from './pdf-syntax.ts';
import { type PdfTextTools, writeTextLine, writeTinyTextLine } from './pdf-text.ts';
import { findReadingOrder } from './reading-order.ts';
import { createStructure, type PdfStructure } from './structure.ts';

/** What a PDF says of itself, and what it carries. */
export interface PdfDetails {
  readonly title: string;
  readonly author: string;
  /** In prose, for those who do not see it. */
  readonly description: string;
  /** BCP 47 tag; empty when not known. */
  readonly language: string;
  /** The map's own file; null for none. */
  readonly attached: Uint8Array | null;
  /** Lines of the outline: statements by their ids. Those that no page shows are left out. */
  readonly outline: readonly OutlineLine[];
  /** What stands at the foot of each page, in order; empty or missing for nothing. */
  readonly labels: readonly string[];
}

/** A statement in a PDF's outline. */
export interface OutlineLine {
  readonly id: StatementId;
  readonly title: string;
  readonly depth: number;
}

/** What writing a PDF needs of the machine. */
export interface PdfTools {
  readonly fonts: readonly PictureFont[];
  readonly deflate: DeflateBytes;
  readonly paintText: PaintText;
  /** Told how much is done, from 0 to 1. Default: nobody is. */
  readonly report?: ((part: number) => void) | undefined;
}

/**
 * A scene on sheets as a PDF 1.7 in vectors: text as text in embedded fonts, tagged in reading order,
 * with outline, links and the map attached. It comes in parts, each made when it is asked for, and is not
 * kept. The same scene, pages and details give the same bytes: no
 * clock and no chance is asked. Linear in figures for each page.
 */
export async function* writePdf(
  scene: Scene,
  pages: readonly PdfPage[],
  details: PdfDetails,
  tools: PdfTools,
): AsyncGenerator<Uint8Array, void, void> {
  const objects = createPdfObjects(tools.deflate);
  const text: PdfTextTools = {
    fonts: await embedFonts(objects, tools.fonts),
    hidden: createHiddenText(objects),
    images: createPdfImages(objects, tools.paintText),
  };
  const structure = createStructure(objects, pages.length);
  const tree = objects.reserve();
  const resources = objects.reserve();
  const told = new Set<Figure>();
  const places = findReadingOrder(scene.figures);
  const sheets: PdfReference[] = [];
  for (const [index, page] of pages.entries()) {
    const label = details.labels[index] ?? '';
    const sheet: Sheet = { page, index, label, objects, structure, text, told, places };
    const contents: PdfReference[] = [];
    for await (const { content, done } of writeContent(scene, sheet)) {
      contents.push(await objects.addStream('', latinBytes(content)));
      tools.report?.((index + done) / pages.length);
      yield objects.take();
    }
    sheets.push(addSheet(scene, sheet, { tree, resources, contents }));
  }
  const hidden = await text.hidden.finish();
  const images = await text.images.finish();
  objects.add(
    `<< /Font << ${text.fonts.entries} ${hidden} >> /XObject << ${images} >> >>`,
    resources,
  );
  objects.add(`<< /Type /Pages /Count ${sheets.length} /Kids [${sheets.join(' ')}] >>`, tree);
  const outline = writeBookmarks(objects, findBookmarks(scene, pages, sheets, details));
  const root = objects.add(
    [
      `<< /Type /Catalog /Pages ${tree} /MarkInfo << /Marked true >>`,
      `/StructTreeRoot ${structure.finish(sheets)} /ViewerPreferences << /DisplayDocTitle true >>`,
      `/Metadata ${objects.addPlainStream('/Type /Metadata /Subtype /XML', writeMetadata(details))}`,
      details.language === '' ? '' : `/Lang ${pdfText(details.language)}`,
      outline === null ? '' : `/Outlines ${outline} /PageMode /UseOutlines`,
      details.attached === null ? '' : attach(objects, details.attached),
      '>>',
    ].join(' '),
  );
  objects.finish(root, objects.add(writeInfo(details)));
  yield objects.take();
}

// At less than half its own size, most letters are narrower than 3 units.
const TINY_SCALE = POINTS_PER_UNIT / 2;

interface Sheet {
  readonly page: PdfPage;
  readonly index: number;
  readonly label: string;
  readonly objects: PdfObjects;
  readonly structure: PdfStructure;
  readonly text: PdfTextTools;
  /** Figures that an earlier sheet has tagged: what overlaps is read once. */
  readonly told: Set<Figure>;
  readonly places: ReadonlyMap<Figure, number>;
}

// A page's content may be cut between any two operators. In parts of this many characters it compresses as
// well as in one piece, and never stands in memory as a whole.
const CONTENT_PART = 1024 * 1024;

interface ContentPart {
  readonly content: string;
  /** How much of the page there is with it, from 0 to 1. */
  readonly done: number;
}

async function* writeContent(scene: Scene, sheet: Sheet): AsyncGenerator<ContentPart, void, void> {
  const { page } = sheet;
  const { view, scale } = page;
  const unit = unitOf(page);
  const origin = placeOnPage(page, { x: 0, y: 0 });
  const place = [scale, 0, 0, -scale, origin.x, origin.y].map((value) => value / unit);
  const box = pdfNumbers(view.x, view.y, view.width, view.height);
  const ground = scene.ground === null ? '' : `${writeColour(scene.ground)} rg ${box} re f\n`;
  let content = [
    writeCropMarks(page),
    `q ${pdfNumbers(...place)} cm ${box} re W n 1 j\n`,
    `/Artifact BMC\n${ground}EMC\n`,
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
  note: 'Note',
  frame: 'P',
  legend: 'P',
  sources: 'P',
  credits: 'P',
};

function writeFigure(figure: Figure, sheet: Sheet): string {
  const { shapes } = figure;
  const tag = sheet.told.has(figure) ? undefined : tagOf(figure);
  const content = shapes.map((shape) => writeShape(shape, sheet)).join('');
  if (tag === undefined) return `/Artifact BMC\n${content}EMC\n`;
  sheet.told.add(figure);
  const number = sheet.structure.mark(tag, placeOf(figure, sheet), sheet.index);
  return `/${tag} << /MCID ${number} >> BDC\n${content}EMC\n`;
}

// Of a frame, only the title has something to be read.
function tagOf({ subject }: Figure): string | undefined {
  return subject.kind === 'frame' && subject.part === 'ground' ? undefined : TAGS[subject.kind];
}

function placeOf(figure: Figure, { places }: Pick<Sheet, 'places'>): number {
  return places.get(figure) ?? 0;
}

function writeShape(shape: Shape, { page, text }: Sheet): string {
  if (shape.kind === 'text') {
    return isTiny(page) ? writeTinyTextLine(shape, text) : writeTextLine(shape, text);
  }
  return shape.kind === 'rect' ? writeRect(shape) : writePath(shape);
}

function isTiny(page: PdfPage): boolean {
  return page.scale / unitOf(page) <= TINY_SCALE;
}

function writeCropMarks(page: PdfPage): string {
  const marks = listCropMarks(page).map(
    ([from, to]) =>
      `${pdfNumbers(from.x, page.size.height - from.y)} m ${pdfNumbers(to.x, page.size.height - to.y)} l`,
  );
  if (marks.length === 0) return '';
  return `/Artifact BMC\n0 0 0 RG ${CROP_MARK_WIDTH} w ${marks.join(' ')} S\nEMC\n`;
}

function addSheet(
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
  { page, index, objects, structure, places }: Sheet,
): readonly PdfReference[] {
  const links: PdfReference[] = [];
  const unit = unitOf(page);
  for (const figure of figures) {
    for (const shape of figure.shapes) {
      if (shape.kind !== 'text' || shape.link === undefined) continue;
      const box = encloseShape(shape);
      if (!overlaps(box, page.view)) continue;
      const low = placeOnPage(page, { x: box.x, y: box.y + box.height });
      const high = placeOnPage(page, { x: box.x + box.width, y: box.y });
      const corners = [low.x, low.y, high.x, high.y].map((value) => value / unit);
      const link = objects.reserve();
      objects.add(
        `<< /Type /Annot /Subtype /Link /Rect [${pdfNumbers(...corners)}] /Border [0 0 0] /F 4 /Contents ${pdfText(shape.text)} /StructParent ${structure.markLink(link, placeOf(figure, { places }), index)} /A << /S /URI /URI ${pdfAddress(shape.link)} >> >>`,
        link,
      );
      links.push(link);
    }
  }
  return links;
}

function findBookmarks(
  { figures }: Scene,
  pages: readonly PdfPage[],
  sheets: readonly PdfReference[],
  { outline }: PdfDetails,
): readonly Bookmark[] {
  const destinations = new Map<StatementId, string>();
  for (const { subject, bounds } of figures) {
    if (subject.kind !== 'statement') continue;
    const index = pages.findIndex(({ view }) => overlaps(bounds, view));
    const page = pages[index];
    if (page === undefined) continue;
    const { x, y } = placeOnPage(page, bounds);
    const unit = unitOf(page);
    destinations.set(
      subject.id,
      `[${sheets[index]} /XYZ ${pdfNumber(x / unit - 8)} ${pdfNumber(y / unit + 8)} 0]`,
    );
  }
  return outline.flatMap(({ id, title, depth }) => {
    const destination = destinations.get(id);
    return destination === undefined ? [] : [{ title, depth, destination }];
  });
}

function attach(objects: PdfObjects, file: Uint8Array): string {
  const name = `(map.${ATTACHMENT_NAME})`;
  const stream = objects.addPlainStream(
    `/Type /EmbeddedFile /Params << /Size ${file.length} >> /Subtype ${ATTACHMENT_PDF_KIND}`,
    file,
  );
  const spec = objects.add(
    `<< /Type /Filespec /F ${name} /UF ${name} /AFRelationship /Source /EF << /F ${stream} /UF ${stream} >> >>`,
  );
  return `/AF [${spec}] /Names << /EmbeddedFiles << /Names [${name} ${spec}] >> >>`;
}

function writeInfo({ title, author, description }: PdfDetails): string {
  const entries = [
    `/Title ${pdfText(cleanText(title))}`,
    author === '' ? '' : `/Author ${pdfText(cleanText(author))}`,
    description === '' ? '' : `/Subject ${pdfText(cleanText(description))}`,
  ];
  return `<< ${entries.join(' ')} /Creator (Contention) /Producer (Contention) >>`;
}

// Characters beyond ASCII as references, so that the packet is the same in any encoding.
function writeMetadata({ title, author, description }: PdfDetails): Uint8Array {
  const escapeText = (text: string): string =>
    cleanText(text).replace(/[&<>"\u0080-\u{10ffff}]/gu, (found) => `&#${found.codePointAt(0)};`);
  const one = (tag: string, text: string, list: string, attribute = ''): string =>
    text === ''
      ? ''
      : `<dc:${tag}><rdf:${list}><rdf:li${attribute}>${escapeText(text)}</rdf:li></rdf:${list}></dc:${tag}>`;
  const inDefault = ' xml:lang="x-default"';
  return latinBytes(`<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
${one('title', title, 'Alt', inDefault)}${one('creator', author, 'Seq')}${one('description', description, 'Alt', inDefault)}
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`);
}
