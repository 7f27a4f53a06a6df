import { keyOfConflict, type MergeConflict } from '../../../shared/comparison/conflict.ts';
import { describeValue, nameSubject } from '../../../shared/comparison/describe.ts';
import { type Merge, mergeMaps } from '../../../shared/comparison/merge-maps.ts';
import { layOutCards } from '../../../shared/layout/auto/lay-out-cards.ts';
import { createSay } from '../../../shared/messages/create-say.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { Command } from '../command.ts';
import { IDS } from '../make-ids.ts';
import { readWholeMap } from '../read-map.ts';
import { EXIT, type Terminal } from '../terminal.ts';
import { writeMapFile } from '../write-map-file.ts';

const say = createSay(() => 'en');

export const MERGE: Command = {
  name: 'merge',
  usage: 'BASE OURS THEIRS OUT [--json]',
  summary: 'Merges two edited copies of a map, statement by statement.',
  details: `OUT may be one of the three files. It is written whenever the three can be read, and is always a
map that opens: for a conflict it holds what OURS has, or what one side changed and the other removed.
Conflicts are listed on standard error, or with --json on standard output: { "ok": boolean,
"conflicts": [{ "key", "taken", "kind", ... }], "renamings" }. An empty file stands
for none; from three such, OUT is a new, empty map.

As a merge driver of git, in the configuration and in .gitattributes:
  git config merge.argmap.driver "contention merge %O %A %B %A"
  *.argmap merge=argmap

Exit code: 0 merged, 1 merged with conflicts, 2 a file cannot be read or written; OUT is as it was.`,
  options: { json: { type: 'boolean' } },
  fileCount: 4,
  run: async ({ files: [base = '', ours = '', theirs = '', out = ''], values }, terminal) => {
    const [first, second, third] = [
      await readWholeMap(base, terminal),
      await readWholeMap(ours, terminal),
      await readWholeMap(theirs, terminal),
    ];
    if (first === null || second === null || third === null) return EXIT.failed;
    const merge = mergeMaps({ base: first.map, ours: second.map, theirs: third.map });
    const unplaced = new Set([...second.unplaced, ...third.unplaced]);
    // A card that no side has placed would lie on top of others.
    const isPlaced = [...merge.map.statements.values()].every(
      ({ id, at }) => !unplaced.has(id) || at.x !== 0 || at.y !== 0,
    );
    const placed = isPlaced ? merge.map : layOutCards(merge.map);
    const known = [placed, third.map, first.map].find(({ id }) => id !== '');
    const map = { ...placed, id: known?.id ?? IDS.map() };
    const written = await writeMapFile(out, map, terminal);
    if (written.kind === 'error') {
      terminal.writeError(`${written.error}\n`);
      return EXIT.failed;
    }
    report(out, merge, values.json === true, terminal);
    return merge.conflicts.length === 0 ? EXIT.done : EXIT.problems;
  },
};

function report(out: string, merge: Merge, isJson: boolean, terminal: Terminal): void {
  const { map, conflicts, renamings } = merge;
  if (isJson) {
    const listed = conflicts.map((each) => ({ key: keyOfConflict(each), ...each }));
    const answer = { ok: conflicts.length === 0, conflicts: listed, renamings };
    terminal.writeOut(`${JSON.stringify(answer, null, 2)}\n`);
    return;
  }
  for (const { side, from, to } of renamings) {
    terminal.writeError(
      `${out}: ${from} of ${side} is ${to} now, as both sides had given that id.\n`,
    );
  }
  if (conflicts.length === 0) return;
  const count = conflicts.length === 1 ? '1 conflict' : `${conflicts.length} conflicts`;
  const lines = conflicts.map((conflict) => `  ${describeConflict(map, conflict)}\n`);
  terminal.writeError(`${out}: ${count}\n${lines.join('')}`);
}

function describeConflict(map: ArgumentMap, conflict: MergeConflict): string {
  const reason = `${say(`comparison.conflict.${conflict.kind}`)} [${conflict.taken} kept]`;
  switch (conflict.kind) {
    case 'field': {
      const { subject, field, values } = conflict;
      const [ours, theirs] = [values.ours, values.theirs].map((value) =>
        describeValue(map, field, value, say),
      );
      const place = `${nameSubject(map, subject, say)}, ${say(`comparison.field.${field}`)}`;
      return `${place}: ${reason} ours: ${ours}; theirs: ${theirs}`;
    }
    case 'removed':
    case 'links':
      return `${nameSubject(map, conflict.subject, say)}: ${reason}`;
    case 'loop':
      return `${conflict.arguments.join(', ')}: ${reason}`;
    case 'motions':
      return `${Object.values(conflict.motions).join(', ')}: ${reason}`;
  }
}
