import type { PdfObjects, PdfReference } from './pdf-objects.ts';
import { pdfText } from './pdf-syntax.ts';

/** A line of the outline that viewers show beside the pages. */
export interface Bookmark {
  readonly title: string;
  /** Steps from the top, which has 0; at most one more than that of the line before. */
  readonly depth: number;
  /** Where it leads, as a destination of PDF. */
  readonly destination: string;
}

interface Line extends Bookmark {
  readonly own: PdfReference;
  readonly parent: Line | null;
  readonly kids: Line[];
}

/** Writes the outline; null for none. Opened at its first level. */
export function writeBookmarks(
  objects: PdfObjects,
  bookmarks: readonly Bookmark[],
): PdfReference | null {
  if (bookmarks.length === 0) return null;
  const root = objects.reserve();
  const tops: Line[] = [];
  const open: Line[] = [];
  const lines = bookmarks.map((bookmark): Line => {
    open.length = Math.min(open.length, bookmark.depth);
    const parent = open.at(-1) ?? null;
    const line = { ...bookmark, own: objects.reserve(), parent, kids: [] };
    (parent?.kids ?? tops).push(line);
    open.push(line);
    return line;
  });
  for (const siblings of [tops, ...lines.map(({ kids }) => kids)]) {
    for (const [index, line] of siblings.entries()) {
      const before = siblings[index - 1];
      const after = siblings[index + 1];
      objects.add(
        [
          `<< /Title ${pdfText(line.title)} /Parent ${line.parent?.own ?? root}`,
          before === undefined ? '' : `/Prev ${before.own}`,
          after === undefined ? '' : `/Next ${after.own}`,
          describeKids(line.kids, false),
          `/Dest ${line.destination} >>`,
        ].join(' '),
        line.own,
      );
    }
  }
  return objects.add(`<< /Type /Outlines ${describeKids(tops, true)} >>`, root);
}

function describeKids(kids: readonly Line[], isOpen: boolean): string {
  const first = kids[0];
  const last = kids.at(-1);
  if (first === undefined || last === undefined) return '';
  return `/First ${first.own} /Last ${last.own} /Count ${isOpen ? kids.length : -kids.length}`;
}
