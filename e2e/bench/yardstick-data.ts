import { type Box, encloseBoxes, growBox, overlaps } from '../../shared/layout/box.ts';
import { measureCard } from '../../shared/layout/card.ts';
import type { TextRole } from '../../shared/layout/card-geometry.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import type { Point } from '../../shared/model/statement.ts';

/** A map reduced to what the yardsticks show: boxes with text, and lines between them. */
export interface YardstickData {
  readonly cards: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly text: string;
    readonly lines: readonly { readonly text: string; readonly role: TextRole }[];
  }[];
  readonly links: readonly { readonly id: string; readonly from: string; readonly to: string }[];
}

export function reduceMap(map: ArgumentMap): YardstickData {
  return reduce(map, listLinks(map), () => true);
}

// Further than any card reaches from its top left corner.
const CARD_REACH = 1000;

/** The same of what may be seen in a view alone: a line across it as well, with the cards at its ends. */
export function reduceToView(map: ArgumentMap, view: Box): YardstickData {
  const reach = growBox(view, CARD_REACH);
  const isNear = (...ids: readonly StatementId[]) => {
    const corners = ids.flatMap((id) => map.statements.get(id)?.at ?? []).map(toSpeck);
    const box = encloseBoxes(corners);
    return box !== null && overlaps(box, reach);
  };
  const links = listLinks(map).filter(({ from, to }) => isNear(from, to));
  const ends = new Set(links.flatMap(({ from, to }) => [from, to]));
  return reduce(map, links, (id) => ends.has(id) || isNear(id));
}

function toSpeck(at: Point): Box {
  return { ...at, width: 1, height: 1 };
}

function reduce(
  { statements, sources }: ArgumentMap,
  links: YardstickData['links'],
  isShown: (id: StatementId) => boolean,
): YardstickData {
  const shown = [...statements.values()].filter(({ id }) => isShown(id));
  const cards = shown.map((statement) => {
    const { size, lines } = measureCard(statement, sources);
    const { id, text, at } = statement;
    return {
      id,
      ...at,
      ...size,
      text,
      lines: lines.map((line) => ({ text: line.text, role: line.role })),
    };
  });
  return { cards, links };
}

function listLinks(map: ArgumentMap) {
  return [...map.arguments.values()].flatMap(({ id, premises, target }) => {
    const aim = target.kind === 'statement' ? target.id : map.arguments.get(target.id)?.premises[0];
    return premises.flatMap((from) =>
      aim === undefined ? [] : [{ id: `${id} ${from}`, from, to: aim }],
    );
  });
}

const REACH = { x: 500, y: 400 };

/** Where most cards lie close together: what is measured near is to be measured among cards. */
export function findCrowd({ cards }: YardstickData): { readonly x: number; readonly y: number } {
  const middles = cards.map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }));
  let crowd = { x: 0, y: 0 };
  let most = 0;
  // A sample is enough, and comparing all with all takes long.
  const step = Math.ceil(middles.length / 400);
  for (const [index, middle] of middles.entries()) {
    if (index % step !== 0) continue;
    const isNear = (other: { x: number; y: number }) =>
      Math.abs(other.x - middle.x) < REACH.x && Math.abs(other.y - middle.y) < REACH.y;
    const count = middles.filter(isNear).length;
    if (count <= most) continue;
    most = count;
    crowd = middle;
  }
  return crowd;
}
