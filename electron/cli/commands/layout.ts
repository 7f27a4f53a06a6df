import { writeMap } from '../../../shared/format/write.ts';
import { layOutCards } from '../../../shared/layout/auto/lay-out-cards.ts';
import type { Command } from '../command.ts';
import { writeWhole } from '../file-access.ts';
import { readMap } from '../read-map.ts';
import { EXIT } from '../terminal.ts';

export const LAYOUT: Command = {
  name: 'layout',
  usage: 'FILE OUT.argmap',
  summary: 'Places every card of a map anew and writes the map.',
  details: `OUT.argmap may be FILE itself. The map is written in canonical form, so the same map
always gives the same bytes.
Exit code: 0 done, 1 the map has problems that forbid it, 2 a file cannot be read or written.`,
  options: {},
  fileCount: 2,
  run: async ({ files: [from = '', to = ''] }, terminal) => {
    const read = await readMap(from, terminal);
    if (typeof read === 'number') return read;
    if (read.readOnly) {
      terminal.writeError(
        `${from} is not laid out: writing it would lose what is not understood.\n`,
      );
      return EXIT.problems;
    }
    const written = await writeWhole(to, writeMap(layOutCards(read.map)), terminal);
    if (written.kind === 'ok') return EXIT.done;
    terminal.writeError(`${written.error}\n`);
    return EXIT.failed;
  },
};
