import type { PdfObjects, PdfReference } from './pdf-objects.ts';

/** The tags of a file: what is read, in which order. */
export interface PdfStructure {
  /** Marks a figure's content on a page; gives the number that the content is marked with. */
  readonly mark: (tag: string, order: number, page: number) => number;
  /** Tags a link; gives the key that its annotation carries. */
  readonly markLink: (annotation: PdfReference, order: number, page: number) => number;
  /** Writes the tree; gives its root. */
  readonly finish: (pages: readonly PdfReference[]) => PdfReference;
}

interface Element {
  readonly tag: string;
  readonly order: number;
  readonly page: number;
  readonly own: PdfReference;
  readonly kids: string;
}

/** A tree of one level: under the document every figure, by the `order` it is marked with. */
export function createStructure(objects: PdfObjects, pageCount: number): PdfStructure {
  const elements: Element[] = [];
  const marked: PdfReference[][] = Array.from({ length: pageCount }, () => []);
  const links: PdfReference[] = [];
  return {
    mark: (tag, order, page) => {
      const own = objects.reserve();
      const number = (marked[page]?.push(own) ?? 0) - 1;
      elements.push({ tag, order, page, own, kids: `${number}` });
      return number;
    },
    markLink: (annotation, order, page) => {
      const own = objects.reserve();
      links.push(own);
      const kids = `<< /Type /OBJR /Obj ${annotation} >>`;
      elements.push({ tag: 'Link', order, page, own, kids });
      return pageCount + links.length - 1;
    },
    finish: (pages) => {
      const root = objects.reserve();
      const document = objects.reserve();
      elements.sort((left, right) => left.order - right.order);
      for (const { tag, page, own, kids } of elements) {
        objects.add(
          `<< /Type /StructElem /S /${tag} /P ${document} /Pg ${pages[page]} /K [${kids}] >>`,
          own,
        );
      }
      const kids = elements.map(({ own }) => own).join(' ');
      objects.add(`<< /Type /StructElem /S /Document /P ${root} /K [${kids}] >>`, document);
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
