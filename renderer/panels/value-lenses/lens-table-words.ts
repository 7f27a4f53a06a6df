import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { LensTableWords } from '../../../shared/reasoning/write-lens-table.ts';
import { drawingWords } from '../../state/drawing-words.ts';
import { nameStatement } from '../../state/name-statement.ts';
import { say } from '../../state/words.ts';

/** The words of a table of lenses, in the language of the interface. */
export function lensTableWords(map: ArgumentMap): LensTableWords {
  return {
    lens: say('valueLens.lens'),
    asItIs: say('valueLens.asItIs'),
    status: drawingWords().status,
    headings: {
      status: say('valueLens.status'),
      strength: say('valueLens.strength'),
      low: say('valueLens.lowest'),
      high: say('valueLens.highest'),
    },
    nameOf: (id) => nameStatement(map, id),
  };
}
