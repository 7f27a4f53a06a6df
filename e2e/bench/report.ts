import type { MapResult, Measures } from './measures.ts';

interface Row {
  readonly label: string;
  readonly read: (measures: Measures) => number | undefined;
  /** What the limit has to set beside it, where that is something else. */
  readonly readLimit?: (measures: Measures) => number | undefined;
}

const ROWS: readonly Row[] = [
  { label: 'file to picture, ms', read: ({ load }) => load },
  { label: 'the same, just started, ms', read: ({ started }) => started },
  {
    label: 'beside a canvas from the file, ms',
    read: ({ load }) => load,
    readLimit: ({ drawn }) => drawn?.running.load,
  },
  {
    label: 'the same, just started, ms',
    read: ({ started }) => started,
    readLimit: ({ drawn }) => drawn?.started.load,
  },
  {
    label: 'to its first text, ms',
    read: ({ first }) => first?.load,
    readLimit: ({ drawn }) => drawn?.running.first,
  },
  {
    label: 'the same, just started, ms',
    read: ({ first }) => first?.started,
    readLimit: ({ drawn }) => drawn?.started.first,
  },
  { label: 'heap after load, MB', read: ({ heap }) => heap },
  { label: 'pan near, p50 ms', read: ({ panNear }) => panNear?.p50 },
  { label: 'pan near, p95 ms', read: ({ panNear }) => panNear?.p95 },
  { label: 'pan far, p50 ms', read: ({ panFar }) => panFar?.p50 },
  { label: 'pan far, p95 ms', read: ({ panFar }) => panFar?.p95 },
  { label: 'zoom out and in, p95 ms', read: ({ zoom }) => zoom?.p95 },
  { label: 'drag a card, p95 ms', read: ({ drag }) => drag?.p95 },
  { label: 'key to paint, p50 ms', read: ({ typing }) => typing?.p50 },
  { label: 'key to paint, p95 ms', read: ({ typing }) => typing?.p95 },
  { label: 'add a reason to paint, ms', read: ({ addReason }) => addReason?.paint },
  { label: 'undo to paint, ms', read: ({ undo }) => undo?.paint },
  { label: 'fold a branch to paint, ms', read: ({ fold }) => fold?.paint },
  { label: 'letter searched to paint, p95 ms', read: ({ search }) => search?.p95 },
  { label: 'automatic layout to paint, ms', read: ({ layout }) => layout?.paint },
  { label: 'undo of that to paint, ms', read: ({ undoLayout }) => undoLayout?.paint },
  { label: 'select all to paint, ms', read: ({ selectAll }) => selectAll?.paint },
  { label: 'paste the whole map again, ms', read: ({ paste }) => paste?.paint },
  { label: 'longest block, arranging, ms', read: ({ layout }) => layout?.blocked },
  { label: 'longest block, its undo, ms', read: ({ undoLayout }) => undoLayout?.blocked },
  { label: 'longest block, select all, ms', read: ({ selectAll }) => selectAll?.blocked },
  { label: 'longest block, paste, ms', read: ({ paste }) => paste?.blocked },
  { label: 'longest block, its undo, ms', read: ({ undoPaste }) => undoPaste?.blocked },
];

function listBlockRows({ blocks = [] }: Measures): readonly Row[] {
  return [
    ...blocks.map(({ name }, index) => ({
      label: `block, ${name}, ms`,
      read: (measures: Measures) => measures.blocks?.[index]?.ms,
    })),
    { label: 'longest block of any of these, ms', read: findLongestBlock },
  ];
}

const COLUMNS = ['app', 'limit', 'app/limit', 'React Flow', 'React Flow/app'];

/** What the columns stand for. */
export const LEGEND = `
limit: one canvas and nothing else, given boxes and text that were measured and broken before, with straight
lines that are led around nothing; from the file: the same canvas reads the file, measures what is in view of it
and fetches the fonts of that, in a page that is just there, or that has shown another map. To its first text: what
no font has to come for. React Flow: its own nodes and edges, given the boxes, in the system's font.`;

/** The table that people read. A dash where a program has nothing of the kind. */
export function writeTable(result: MapResult): string {
  const { name, statements, app, limit, flow } = result;
  const lines = [...ROWS, ...listBlockRows(app)].map(({ label, read, readLimit = read }) => {
    const [own, least, plain] = [read(app), readLimit(limit), read(flow)];
    const cells = [own, least, divide(own, least), plain, divide(plain, own)];
    return writeLine(label, cells.map(writeNumber));
  });
  return [`\n${name}: ${statements} statements`, writeLine('', COLUMNS), ...lines].join('\n');
}

export function divide(first: number | undefined, second: number | undefined): number | undefined {
  return first === undefined || second === undefined || second === 0 ? undefined : first / second;
}

function findLongestBlock(measures: Measures): number {
  const { blocks = [], ...others } = measures;
  const blocked = Object.values(others).map((measured) =>
    typeof measured === 'object' && 'blocked' in measured ? measured.blocked : 0,
  );
  return Math.max(0, ...blocked, ...blocks.map(({ ms }) => ms));
}

/** A figure as tables show it; a dash for none. */
export function writeNumber(value: number | undefined): string {
  if (value === undefined) return '-';
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}

export function writeLine(label: string, cells: readonly string[]): string {
  return `${label.padEnd(36)}${cells.map((cell) => cell.padStart(16)).join('')}`;
}
