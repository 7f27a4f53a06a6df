import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An Argdown text without an error, and how many relations the reference parser finds in it. */
export interface GivenArgdown {
  readonly name: string;
  readonly text: string;
  /** A contradiction counts for two, as it attacks both ways. */
  readonly relations: number;
}

interface Expected {
  readonly lexerErrors?: readonly unknown[];
  readonly parserErrors?: readonly unknown[];
  readonly counts?: {
    readonly reconstructedArguments: number;
    readonly relations: number;
    readonly relationsByType: Readonly<Record<string, number>>;
  };
}

const PROJECT = join(import.meta.dirname, '../../../..');

/** Texts that lie beside the project, or beside the folder of its worktrees, without arguments spelt out. */
export function listGivenArgdown(): readonly GivenArgdown[] {
  const folder = ['../shared/corpora/argdown', '../../shared/corpora/argdown']
    .map((path) => join(PROJECT, path))
    .find((path) => existsSync(path));
  if (folder === undefined) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => existsSync(join(folder, `${name}.expected.json`)))
    .flatMap((name) => {
      const json = readFileSync(join(folder, `${name}.expected.json`), 'utf8');
      const { lexerErrors = [], parserErrors = [], counts } = JSON.parse(json) as Expected;
      const isClean = lexerErrors.length + parserErrors.length === 0;
      if (!isClean || counts === undefined || counts.reconstructedArguments > 0) return [];
      const { contradictory = 0 } = counts.relationsByType;
      const text = readFileSync(join(folder, name), 'utf8');
      return [{ name, text, relations: counts.relations + contradictory }];
    });
}
