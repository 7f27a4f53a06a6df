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
