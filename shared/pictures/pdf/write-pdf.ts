import type { Figure, Scene } from '../../drawing/scene.ts';
import { overlaps } from '../../layout/box.ts';
import type { StatementId } from '../../model/ids.ts';
import type { LineFonts } from '../fonts/set-line.ts';
import { type AboutPdf, attach, writeInfo, writeMetadata } from './about-pdf.ts';
import { type Bookmark, writeBookmarks } from './bookmarks.ts';
import { createGlyphForms } from './glyph-forms.ts';
import { createHiddenText } from './hidden-text.ts';
import type { OutlineLine } from './outline-lines.ts';
import { embedFonts } from './pdf-fonts.ts';
import { createPdfImages, type PaintText } from './pdf-images.ts';
import { createPdfObjects, type DeflateBytes, type PdfReference } from './pdf-objects.ts';
import { type PdfPage, placeOnPage, unitOf } from './pdf-page.ts';
import { latinBytes, pdfNumber, pdfText } from './pdf-syntax.ts';
import type { PdfTextTools } from './pdf-text.ts';
import { findReadingOrder } from './reading-order.ts';
import { createStructure } from './structure.ts';
import { hasTooManyTiny } from './tiny-text.ts';
import { addSheet, type Sheet, writeContent } from './write-sheet.ts';

/** What a PDF says of itself, and what it carries. */
export interface PdfDetails extends AboutPdf {
  /** BCP 47 tag; empty when not known. */
  readonly language: string;
  /** The map's own file; null for none. */
  readonly attached: Uint8Array | null;
  /** Lines of the outline: statements by their ids. Those that no page shows are left out. */
  readonly outline: readonly OutlineLine[];
  /** What stands at the foot of each page, in order; empty or missing for nothing. */
  readonly labels: readonly string[];
}

/** What writing a PDF needs of the machine. */
export interface PdfTools {
  readonly fonts: LineFonts;
  readonly deflate: DeflateBytes;
  readonly paintText: PaintText;
  /** Told how much is done, from 0 to 1. Default: nobody is. */
  readonly report?: ((part: number) => void) | undefined;
}

/**
 * A scene on sheets as a PDF 1.7 in vectors: text as text in embedded fonts, tagged in reading order,
 * with outline, links and the map attached. It comes in parts, each made when it is asked for and then
 * forgotten. The same scene, pages and details give the same bytes: neither clock nor chance has a say.
 * Linear in figures for each page.
 */
export async function* writePdf(
  scene: Scene,
  pages: readonly PdfPage[],
  details: PdfDetails,
  tools: PdfTools,
): AsyncGenerator<Uint8Array, void, void> {
  const objects = createPdfObjects(tools.deflate);
  const text: PdfTextTools = {
    fonts: await embedFonts(objects, tools.fonts.plain),
    setting: tools.fonts,
    forms: createGlyphForms(objects),
    hidden: createHiddenText(objects),
    images: createPdfImages(objects, tools.paintText),
  };
  const structure = createStructure(objects, pages.length);
  const tree = objects.reserve();
  const resources = objects.reserve();
  const told = new Set<Figure>();
  const places = findReadingOrder(scene.figures);
  const depths = new Map(details.outline.map(({ id, depth }) => [id, depth]));
  const links: Sheet['links'] = new Map();
  const sheets: PdfReference[] = [];
  for (const [index, page] of pages.entries()) {
    const label = details.labels[index] ?? '';
    const sheet: Sheet = {
      ...{ page, index, label, objects, structure, text },
      ...{ told, places, depths, links, isTiny: hasTooManyTiny(scene, page) },
    };
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
  const forms = await text.forms.finish();
  objects.add(
    `<< /Font << ${text.fonts.entries} ${hidden} >> /XObject << ${images} ${forms.objects} >> /ExtGState << ${forms.states} >> >>`,
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
