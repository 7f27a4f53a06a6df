import { measureCard } from '../../shared/layout/card.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';

/** A map reduced to what the yardsticks show: boxes with text, and lines between them. */
export interface YardstickData {
  readonly cards: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly text: string;
    readonly lines: readonly string[];
  }[];
  readonly links: readonly { readonly id: string; readonly from: string; readonly to: string }[];
}

export function reduceMap(map: ArgumentMap): YardstickData {
  const cards = [...map.statements.values()].map((statement) => {
    const { size, lines } = measureCard(statement, map.sources);
    const { id, text, at } = statement;
    return { id, ...at, ...size, text, lines: lines.map((line) => line.text) };
  });
  const links = [...map.arguments.values()].flatMap(({ id, premises, target }) => {
    const aim = target.kind === 'statement' ? target.id : map.arguments.get(target.id)?.premises[0];
    return premises.flatMap((from) =>
      aim === undefined ? [] : [{ id: `${id} ${from}`, from, to: aim }],
    );
  });
  return { cards, links };
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
