import { parseInPieces } from '../../shared/format/parse.ts';
import { writeMap } from '../../shared/format/write.ts';
import { keepApartInPieces } from '../../shared/layout/routing/lines-apart.ts';
import { createArgument } from '../../shared/model/argument.ts';
import { type ArgumentMap, createMap } from '../../shared/model/argument-map.ts';
import type { ArgumentId, MapId, StatementId } from '../../shared/model/ids.ts';
import { createStatement } from '../../shared/model/statement.ts';
import { computeGeometry, type Geometry } from './geometry.ts';

// Once compiles what is called, twice what is called often.
const TIMES = 2;

/**
 * Reads and measures a map that nobody sees, and leads its lines, in steps: when a file is opened, all the code for
 * that has been compiled. Otherwise, the first file would take several times as long as any later one.
 */
export function* rehearseOpening(): Generator<void, Geometry | null, void> {
  const bytes = new TextEncoder().encode(writeMap(composeMap()));
  let geometry: Geometry | null = null;
  for (let time = 0; time < TIMES; time += 1) geometry = yield* rehearseOnce(bytes);
  return geometry;
}

function* rehearseOnce(bytes: Uint8Array): Generator<void, Geometry | null, void> {
  const read = yield* parseInPieces(bytes);
  if (read.kind === 'unreadable') return null;
  const geometry = computeGeometry(read.map, { positions: new Map(), writing: null }, null);
  for (const id of read.map.statements.keys()) {
    geometry.boxes.get(id);
    yield;
  }
  yield* keepApartInPieces(geometry.field);
  for (const id of read.map.arguments.keys()) {
    geometry.routes.get(id);
    yield;
  }
  return geometry;
}

const CARDS = 100;
const COLUMNS = 10;
const TEXTS = [
  'A claim of the length that people write, with a reason in it and a word on what follows from it.',
  '反撃能力の保有は、憲法第九条が許す必要最小限度の実力に当たるかどうかが、長く争われてきた。',
];

/** Cards close together, with lines from each to one far off, which have to be led around those between. */
function composeMap(): ArgumentMap {
  const statements = Array.from({ length: CARDS }, (_, index) =>
    createStatement({
      id: nameStatement(index),
      kind: index === 0 ? 'motion' : 'claim',
      text: `${index}. ${TEXTS[index % TEXTS.length]}`,
      at: { x: (index % COLUMNS) * 320, y: Math.floor(index / COLUMNS) * 240 },
    }),
  );
  const links = statements.slice(1).map(({ id }, index) =>
    createArgument({
      id: `a${index}` as ArgumentId,
      relation: index % 2 === 0 ? 'supports' : 'attacks',
      premises: [id],
      target: { kind: 'statement', id: nameStatement((7 * index) % (index + 1)) },
    }),
  );
  return createMap('m0' as MapId, { statements, arguments: links });
}

function nameStatement(index: number): StatementId {
  return `s${index}` as StatementId;
}
