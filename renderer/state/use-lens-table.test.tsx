import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { readNotation } from '../../shared/model/notation.ts';
import { fillTable, orderOutcome, type TableOrder } from '../../shared/reasoning/compare-lenses.ts';
import { rangesOf } from '../../shared/reasoning/ranges.ts';
import { openWorkspace } from '../testing/open-workspace.ts';
import { render, waitUntil } from '../testing/render.tsx';
import { evaluateNow } from './evaluation.ts';
import { NO_SUPPOSITIONS } from './session-store.ts';
import { useLensTable } from './use-lens-table.ts';
import { WorkspaceContext } from './workspace-context.ts';

const M = 'M' as StatementId;
const LARGE = readNotation(
  `motion M\n${Array.from({ length: 1200 }, (_, index) => `r${index} supports M`).join('\n')}`,
);

function orderOf(map: ArgumentMap, margin: number): TableOrder {
  const { framework } = evaluateNow(map, NO_SUPPOSITIONS);
  return orderOutcome(M, rangesOf(map, framework, margin));
}

/** A table of a map on screen, and what was asked of threads for it, with whether it was cancelled. */
function show(map: ArgumentMap, first: TableOrder) {
  const { workspace } = openWorkspace(map);
  const asked: (AbortSignal | undefined)[] = [];
  const background: typeof workspace.background = {
    run: (name, input, pace) => {
      asked.push(pace?.signal);
      return workspace.background.run(name, input, pace);
    },
  };
  const evaluation = evaluateNow(map, NO_SUPPOSITIONS);
  function Shown({ order }: { readonly order: TableOrder }) {
    const table = useLensTable(order, evaluation);
    return <p>{table === null ? 'working' : JSON.stringify(table)}</p>;
  }
  const within = (order: TableOrder) => (
    <WorkspaceContext value={{ ...workspace, background }}>
      <Shown order={order} />
    </WorkspaceContext>
  );
  const { container, rerender } = render(within(first));
  return {
    asked,
    text: () => container.textContent,
    showAnother: (order: TableOrder) => rerender(within(order)),
    whole: (order: TableOrder) => JSON.stringify(fillTable(order, evaluation)),
  };
}

describe('a table of lenses', () => {
  it('is there at once for a small map', () => {
    const map = readNotation('motion M\nr supports M\no attacks M');
    const order = orderOf(map, 0.1);
    const { asked, text, whole } = show(map, order);
    expect(text()).toBe(whole(order));
    expect(asked).toEqual([]);
  });

  it('of many statements is worked out beside the window', async () => {
    const order = orderOf(LARGE, 0.1);
    const { asked, text, whole } = show(LARGE, order);
    expect(text()).toBe('working');
    await waitUntil(() => expect(text()).toBe(whole(order)));
    expect(asked).toHaveLength(1);
  });

  it('is called off by another order, and is that of the last', async () => {
    const [first, last] = [orderOf(LARGE, 0.1), orderOf(LARGE, 0.2)];
    const { asked, text, whole, showAnother } = show(LARGE, first);
    await waitUntil(() => expect(asked).toHaveLength(1));
    showAnother(last);
    expect(asked[0]?.aborted).toBe(true);
    expect(text()).toBe('working');
    await waitUntil(() => expect(text()).toBe(whole(last)));
    expect(asked).toHaveLength(2);
  });
});
