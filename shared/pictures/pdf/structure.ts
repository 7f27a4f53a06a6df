import type { PdfObjects, PdfReference } from './pdf-objects.ts';
import { pdfText } from './pdf-syntax.ts';

/** Content of a page that is read as one. */
export interface TaggedContent {
  /** A structure type of PDF, such as `P`. */
  readonly tag: string;
  /** Its place among all that is read. */
  readonly order: number;
  /** Steps from the top for what stands in nested lists, at most one more than what is read before it; null for what does not. */
  readonly depth: number | null;
  /** What is read in its stead; empty for the content itself. */
  readonly actualText: string;
}

/** Where content is marked. */
export interface Marked {
  /** What the content is marked with on its page. */
  readonly number: number;
  /** Adds a link's annotation on a page; gives the key that it carries. */
  readonly addLink: (annotation: PdfReference, page: number) => number;
}

/** The tags of a file: what is read, in which order. */
export interface PdfStructure {
  readonly mark: (content: TaggedContent, page: number) => Marked;
  /** Writes the tree; gives its root. */
  readonly finish: (pages: readonly PdfReference[]) => PdfReference;
}

interface Element extends TaggedContent {
  readonly page: number;
  readonly own: PdfReference;
  readonly number: number;
  readonly links: { readonly annotation: PdfReference; readonly page: number }[];
}

/**
 * A tree of all that is marked, under the document in its order. What has a depth hangs together as an outline does:
 * what is at the top stands for itself, and what answers it follows as a list, whose items have lists in turn.
 */
export function createStructure(objects: PdfObjects, pageCount: number): PdfStructure {
  const elements: Element[] = [];
  const marked: PdfReference[][] = Array.from({ length: pageCount }, () => []);
  const links: PdfReference[] = [];
  return {
    mark: (content, page) => {
      const own = objects.reserve();
      const number = (marked[page]?.push(own) ?? 0) - 1;
      const element: Element = { ...content, page, own, number, links: [] };
      elements.push(element);
      const addLink = (annotation: PdfReference, linkPage: number) => {
        element.links.push({ annotation, page: linkPage });
        links.push(own);
        return pageCount + links.length - 1;
      };
      return { number, addLink };
    },
    finish: (pages) => {
      const root = objects.reserve();
      elements.sort((left, right) => left.order - right.order);
      const document = plantTree(objects, elements, pages, root);
      const parents = [
        ...marked.map((own, index) => `${index} [${own.join(' ')}]`),
        ...links.map((own, index) => `${pageCount + index} ${own}`),
      ];
      const tree = objects.add(`<< /Nums [${parents.join(' ')}] >>`);
      const next = pageCount + links.length;
      return objects.add(
        `<< /Type /StructTreeRoot /K [${document}] /ParentTree ${tree} /ParentTreeNextKey ${next} >>`,
        root,
      );
    },
  };
}

/** An element of the tree that is being made. */
interface Branch {
  readonly own: PdfReference;
  readonly kids: string[];
}

/** What answers to it, where there is any, is a list in `holder`. */
interface Open {
  readonly holder: Branch;
  list: Branch | null;
}

function plantTree(
  objects: PdfObjects,
  elements: readonly Element[],
  pages: readonly PdfReference[],
  root: PdfReference,
): PdfReference {
  const finished: (() => void)[] = [];
  const grow = (parent: PdfReference, tag: string, more = '', own = objects.reserve()): Branch => {
    const kids: string[] = [];
    finished.push(() =>
      objects.add(
        `<< /Type /StructElem /S /${tag} /P ${parent}${more} /K [${kids.join(' ')}] >>`,
        own,
      ),
    );
    return { own, kids };
  };
  const growIn = (parent: Branch, tag: string, more?: string, own?: PdfReference): Branch => {
    const branch = grow(parent.own, tag, more, own);
    parent.kids.push(`${branch.own}`);
    return branch;
  };
  const tell = (parent: Branch, tag: string, element: Element) => {
    const { actualText } = element;
    const instead = actualText === '' ? '' : ` /ActualText ${pdfText(actualText)}`;
    const branch = growIn(parent, tag, ` /Pg ${pages[element.page]}${instead}`, element.own);
    branch.kids.push(`${element.number}`);
    for (const { annotation, page } of element.links)
      branch.kids.push(`<< /Type /OBJR /Obj ${annotation} /Pg ${pages[page]} >>`);
    return branch;
  };
  const document = grow(root, 'Document');
  const open: Open[] = [];
  for (const element of elements) {
    open.length = Math.min(open.length, element.depth ?? 0);
    const above = open.at(-1);
    if (above === undefined) {
      tell(document, element.tag, element);
      if (element.depth !== null) open.push({ holder: document, list: null });
      continue;
    }
    above.list ??= growIn(above.holder, 'L');
    const item = growIn(above.list, 'LI');
    // What is read instead of an element is read instead of all in it.
    const body = element.actualText === '' ? tell(item, 'LBody', element) : growIn(item, 'LBody');
    if (element.actualText !== '') tell(body, element.tag, element);
    open.push({ holder: body, list: null });
  }
  for (const write of finished) write();
  return document.own;
}
