import { expect, it } from 'vitest';
import { createPdfObjects } from './pdf-objects.ts';
import { createStructure, type TaggedContent } from './structure.ts';

interface Element {
  readonly tag: string;
  readonly kids: string;
  readonly more: string;
}

/** The tree of what is marked, each element as its tag with its kids, content as its number. */
function plant(contents: readonly Partial<TaggedContent>[], links: readonly number[] = []) {
  const objects = createPdfObjects(async (bytes) => bytes);
  const structure = createStructure(objects, 1);
  const page = objects.add('<< /Type /Page >>');
  for (const [order, content] of contents.entries()) {
    const plain: TaggedContent = { tag: 'P', order, depth: null, actualText: '' };
    const marked = structure.mark({ ...plain, ...content }, 0);
    if (links.includes(order)) marked.addLink(page, 0);
  }
  structure.finish([page]);
  const text = new TextDecoder('latin1').decode(objects.take());
  const elements = new Map<string, Element>();
  for (const [, number = '', tag = '', more = '', kids = ''] of text.matchAll(
    /(\d+) 0 obj\n<< \/Type \/StructElem \/S \/(\w+) \/P \d+ 0 R(.*?) \/K \[(.*)\] >>\n/g,
  ))
    elements.set(number, { tag, kids, more });
  const show = (number: string): string => {
    const { tag = '?', kids = '', more = '' } = elements.get(number) ?? {};
    const instead = more.includes('/ActualText') ? '!' : '';
    const inner = [...kids.matchAll(/<< \/Type \/OBJR [^>]*>>|(\d+) 0 R|\d+/g)].map(([kid, own]) =>
      own === undefined ? kid.replace(/^<<.*/, 'link') : show(own),
    );
    return `${tag}${instead}(${inner.join(' ')})`;
  };
  const [document = ''] = [...elements].find(([, { tag }]) => tag === 'Document') ?? [];
  return show(document);
}

it('puts what is marked under the document in its order', () => {
  expect(plant([{ tag: 'H1', order: 1 }, { order: 0 }])).toBe('Document(P(1) H1(0))');
});

it('hangs together what has a depth as lists in lists, beneath what stands for itself', () => {
  const depths = [null, 0, 1, 2, 2, 1, 0, 1, null].map((depth) => ({ depth }));
  expect(plant(depths)).toBe(
    'Document(P(0) P(1) L(LI(LBody(2 L(LI(LBody(3)) LI(LBody(4))))) LI(LBody(5))) P(6) L(LI(LBody(7))) P(8))',
  );
});

it('takes what is too deep for what is above it as deep as it can be', () => {
  expect(plant([{ depth: 3 }, { depth: 5 }])).toBe('Document(P(0) L(LI(LBody(1))))');
});

it('reads another text in place of content, and never in place of what answers it', () => {
  expect(plant([{ depth: 0 }, { depth: 1, actualText: 'אב' }, { depth: 2 }])).toBe(
    'Document(P(0) L(LI(LBody(P!(1) L(LI(LBody(2)))))))',
  );
});

it('has the annotation of a link beside its text', () => {
  expect(plant([{}, { tag: 'Link' }], [1])).toBe('Document(P(0) Link(1 link))');
});
