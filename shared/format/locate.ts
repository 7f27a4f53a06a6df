import { decodeName } from './build-json.ts';
import { MAX_NESTING } from './limits.ts';
import { formatPath, type Path } from './path.ts';
import { walkJson } from './walk-json.ts';
import { type Words, words } from './words.ts';

/** Where a value stands in a file. */
export interface Location {
  /** The longest part of the path that the file has. */
  readonly path: Path;
  /** Index of its first character in the text, in UTF-16 code units. */
  readonly offset: number;
}

interface Branch {
  readonly path: Path;
  readonly branches: Map<string | number, Branch>;
  offset: number;
}

/**
 * Finds where in a JSON text the values at the given paths start, in one pass over the text. For a path that the text
 * does not have, the answer is the longest part of it that it has. Answers are in the order of the paths.
 */
export function locatePaths(text: string, paths: readonly Path[]): readonly Location[] {
  const root: Branch = { path: [], branches: new Map(), offset: 0 };
  const wanted = paths.map((path) => grow(root, path));
  visitBranches(text, root);
  return wanted.map((branches) => {
    const found = branches.filter((branch) => branch.offset >= 0).at(-1) ?? root;
    return { path: found.path, offset: found.offset };
  });
}

/** Adds a path to the tree of those that are wanted; returns the branches along it, top first. */
function grow(root: Branch, path: Path): readonly Branch[] {
  const along = [root];
  let branch = root;
  for (const step of path) {
    const known = branch.branches.get(step);
    const next = known ?? { path: [...branch.path, step], branches: new Map(), offset: -1 };
    if (known === undefined) branch.branches.set(step, next);
    along.push(next);
    branch = next;
  }
  return along;
}

interface OpenContainer {
  /** Absent where nothing wanted lies inside. */
  readonly branch: Branch | undefined;
  readonly kind: 'object' | 'list';
  step: string | number;
}

function visitBranches(text: string, root: Branch): void {
  const open: OpenContainer[] = [];

  function arrive(start: number): Branch | undefined {
    const container = open.at(-1);
    const branch = container === undefined ? root : container.branch?.branches.get(container.step);
    if (branch !== undefined) branch.offset = start;
    if (container?.kind === 'list' && typeof container.step === 'number') container.step += 1;
    return branch;
  }

  const visitor = {
    open: (kind: 'object' | 'list', start: number) => {
      open.push({ branch: arrive(start), kind, step: kind === 'list' ? 0 : '' });
    },
    close: () => {
      open.pop();
    },
    name: (start: number, end: number) => {
      const container = open.at(-1);
      // Names are decoded only where they can matter: most of a large file holds nothing wanted.
      if (container?.branch === undefined || container.branch.branches.size === 0) return;
      container.step = decodeName(text.slice(start, end));
    },
    scalar: (start: number) => {
      arrive(start);
    },
  };
  walkJson(text, visitor, MAX_NESTING);
}

/** A place in a text as people count it. Both from 1; columns in UTF-16 code units. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** Turns ascending offsets into lines and columns, in one pass over the text. */
export function findLines(text: string, offsets: readonly number[]): readonly LineAndColumn[] {
  let line = 1;
  let lineStart = 0;
  let nextBreak = text.indexOf('\n');
  return offsets.map((offset) => {
    while (nextBreak >= 0 && nextBreak < offset) {
      line += 1;
      lineStart = nextBreak + 1;
      nextBreak = text.indexOf('\n', lineStart);
    }
    return { line, column: offset - lineStart + 1 };
  });
}

/** A place as problems name it: `statements[3].kind (line 12, column 40)`. */
export function namePlace(path: Path, { line, column }: LineAndColumn): Words {
  const named = path.length === 0 ? words('fault.topLevel') : formatPath(path);
  return words('fault.at', { path: named, line: String(line), column: String(column) });
}
