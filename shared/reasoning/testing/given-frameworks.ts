import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A framework of another program, with what that program makes of it. */
export interface GivenFramework<Expected> {
  readonly name: string;
  readonly text: string;
  readonly expected: Expected;
}

const PROJECT = join(import.meta.dirname, '../../..');

/** Files that lie beside the project, or beside the folder of its worktrees; none where they are absent. */
export function listGivenFrameworks<Expected>(folder: string): readonly GivenFramework<Expected>[] {
  const root = ['../shared/corpora', '../../shared/corpora']
    .map((path) => join(PROJECT, path, folder))
    .find((path) => existsSync(path));
  if (root === undefined) return [];
  return readdirSync(root)
    .filter((name) => existsSync(join(root, `${name}.expected.json`)))
    .map((name) => ({
      name,
      text: readFileSync(join(root, name), 'utf8'),
      expected: JSON.parse(readFileSync(join(root, `${name}.expected.json`), 'utf8')) as Expected,
    }));
}
