import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '../../../..');

/** A text that Kialo exported, with what another reader finds in it. */
export interface GivenExport {
  readonly name: string;
  readonly text: string;
  /** How many statements it holds, each that is pointed to counted once; without questions. */
  readonly statements: number;
}

interface Expected {
  readonly counts: { readonly atoms?: number };
  readonly claims?: readonly { readonly text: string }[];
}

/** The exports that lie beside the project, or beside the folder of its worktrees; none where they are absent. */
export function listGivenExports(): readonly GivenExport[] {
  const folder = ['../shared/corpora/kialo', '../../shared/corpora/kialo']
    .map((path) => join(PROJECT, path))
    .find((path) => existsSync(path));
  if (folder === undefined) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const expected = readFileSync(join(folder, `${name}.expected.json`), 'utf8');
      const { counts, claims = [] } = JSON.parse(expected) as Expected;
      const ownClaims = claims.filter((claim) => !/^-> See [\d.]+$/u.test(claim.text));
      const text = readFileSync(join(folder, name), 'utf8');
      return { name, text, statements: counts.atoms ?? ownClaims.length };
    });
}
