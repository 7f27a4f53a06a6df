import { layOutCards } from '../../../shared/layout/auto/lay-out-cards.ts';
import { DIRECTIONS } from '../../../shared/model/direction.ts';
import type { Command } from '../command.ts';
import { readMap } from '../read-map.ts';
import { EXIT } from '../terminal.ts';
import { writeMapFile } from '../write-map-file.ts';

export const LAYOUT: Command = {
  name: 'layout',
  usage: 'FILE OUT.argmap [--direction DIRECTION]',
  summary: 'Lays out all cards of a map again and writes the map.',
  details: `  --direction DIRECTION   top-down, left-right or for-against, kept in the map (default: the map's own)

OUT.argmap may be FILE itself. The map is written in canonical form, so the same map
always gives the same bytes.
Exit code: 0 done, 1 the map has problems that forbid it, 2 a file cannot be read or written.`,
  options: { direction: { type: 'string' } },
  fileCount: 2,
  run: async ({ files: [from = '', to = ''], values }, terminal) => {
    const wished = values.direction;
    const direction = DIRECTIONS.find((known) => known === wished);
    if (wished !== undefined && direction === undefined) {
      terminal.writeError(`--direction is ${DIRECTIONS.join(', ')}, not ${wished}.\n`);
      return EXIT.failed;
    }
    const read = await readMap(from, terminal);
    if (typeof read === 'number') return read;
    if (read.readOnly) {
      terminal.writeError(
        `${from} is not laid out: writing it would lose what is not understood.\n`,
      );
      return EXIT.problems;
    }
    const details = { ...read.map.details, ...(direction === undefined ? {} : { direction }) };
    const laidOut = layOutCards({ ...read.map, details });
    const written = await writeMapFile(to, laidOut, terminal);
    if (written.kind === 'ok') return EXIT.done;
    terminal.writeError(`${written.error}\n`);
    return EXIT.failed;
  },
};
