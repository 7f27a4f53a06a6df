import {
  countManners,
  findManner,
  listChangedFields,
} from '../../../shared/comparison/changed-fields.ts';
import { compareMaps } from '../../../shared/comparison/compare-maps.ts';
import { describeValue, nameSubject } from '../../../shared/comparison/describe.ts';
import { createSay } from '../../../shared/messages/create-say.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { Change, EntityChange } from '../../../shared/model/change.ts';
import type { Command } from '../command.ts';
import { readWholeMap } from '../read-map.ts';
import { EXIT } from '../terminal.ts';

const say = createSay(() => 'en');
const SIGNS = { added: '+', removed: '-', changed: '~', moved: '>' } as const;

export const DIFF: Command = {
  name: 'diff',
  usage: 'A B [--json]',
  summary: 'Shows the differences between two maps, statement by statement.',
  details: `Lines begin with + for what B adds, - for what it removes, ~ for what it changes and > for what
is in another place or order in it. An empty file counts as an empty map.
With --json: { "same": boolean, "counts", "differences": [{ "how", "kind", "id", "name", "fields":
[{ "field", "before", "after" }] }] }.

For git, with the line *.argmap diff=argmap in .gitattributes:
  git config diff.argmap.command "sh -c 'contention diff \\"\\$2\\" \\"\\$5\\" || test \\$? = 1' --"

Exit code: 0 nothing differs, 1 something does, 2 a file cannot be read.`,
  options: { json: { type: 'boolean' } },
  fileCount: 2,
  run: async ({ files: [from = '', to = ''], values }, terminal) => {
    const before = await readWholeMap(from, terminal);
    const after = await readWholeMap(to, terminal);
    if (before === null || after === null) return EXIT.failed;
    const change = compareMaps(before.map, after.map);
    terminal.writeOut(
      values.json === true
        ? writeJson(before.map, after.map, change)
        : describe(before.map, after.map, change),
    );
    return change.length === 0 ? EXIT.done : EXIT.problems;
  },
};

function describe(before: ArgumentMap, after: ArgumentMap, change: Change): string {
  if (change.length === 0) return `${say('comparison.same')}\n`;
  const { moved, ...counts } = countManners(change);
  const lines = change.flatMap((entry) => [
    `${SIGNS[findManner(entry)]} ${say(`comparison.subject.${entry.kind}`)} ${nameOf(entry, before, after)}`,
    ...listFields(entry).map(({ field, before: old, after: now }) => {
      const values = [
        describeValue(before, field, old, say),
        describeValue(after, field, now, say),
      ];
      return `    ${say(`comparison.field.${field}`)}: ${values.join(' -> ')}`;
    }),
  ]);
  return `${say('comparison.counts', counts)}, ${moved} moved\n${lines.join('\n')}\n`;
}

function writeJson(before: ArgumentMap, after: ArgumentMap, change: Change): string {
  const differences = change.map((entry) => ({
    how: findManner(entry),
    kind: entry.kind,
    ...(entry.kind === 'details' ? {} : { id: entry.id }),
    name: nameOf(entry, before, after),
    fields: listFields(entry),
  }));
  const answer = { same: change.length === 0, counts: countManners(change), differences };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

function nameOf(entry: EntityChange, before: ArgumentMap, after: ArgumentMap): string {
  return nameSubject(entry.after === null ? before : after, entry, say);
}

function listFields({ kind, before, after }: EntityChange): ReturnType<typeof listChangedFields> {
  return before === null || after === null ? [] : listChangedFields(kind, before, after);
}
