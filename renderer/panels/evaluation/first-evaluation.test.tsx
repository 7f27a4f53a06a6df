import { act } from 'react';
import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { updateStatement } from '../../../shared/model/edits/statements.ts';
import type { MapId, StatementId } from '../../../shared/model/ids.ts';
import { readNotation } from '../../../shared/model/notation.ts';
import { evaluate } from '../../../shared/reasoning/evaluate.ts';
import { createFramework } from '../../../shared/reasoning/framework.ts';
import { outcomeOf } from '../../../shared/reasoning/outcome.ts';
import { commit } from '../../state/editing.ts';
import { evaluationOf } from '../../state/evaluation.ts';
import { findMarking } from '../../state/outcomes.ts';
import { NO_SUPPOSITIONS } from '../../state/session-store.ts';
import { openWorkspace } from '../../testing/open-workspace.ts';
import { waitUntil } from '../../testing/render.tsx';
import { renderInWorkspace } from '../../testing/render-in-workspace.tsx';
import { FirstEvaluation } from './first-evaluation.tsx';

const R0 = 'r0' as StatementId;
const LINES = Array.from({ length: 2100 }, (_, index) =>
  index % 3 === 0 ? `r${index} attacks M` : `r${index} supports r${index - 1}`,
);

/**
 * A window on a map, whose threads answer only once they are let go. A map with an id of its own: the evaluation
 * of one with the same would follow from what a test before has found.
 */
function show(map: ArgumentMap) {
  const { workspace } = openWorkspace(map);
  let letGo: () => void = () => undefined;
  let breakDown: (error: Error) => void = () => undefined;
  const gate = new Promise<void>((resolve, reject) => {
    letGo = resolve;
    breakDown = reject;
  });
  const asked: string[] = [];
  const background: typeof workspace.background = {
    run: (name, input, pace) => {
      asked.push(name);
      return gate.then(() => workspace.background.run(name, input, pace));
    },
  };
  act(() => workspace.session.setState({ outcomes: 'always' }));
  renderInWorkspace({ ...workspace, background }, <FirstEvaluation />);
  const readNow = () => workspace.document.getState().map;
  return { workspace, asked, readNow, letGo, breakDown };
}

describe('the first evaluation of a large map', () => {
  it('is made beside the window, and edits made meanwhile follow from it', async () => {
    const map = readNotation(`motion M\n${LINES.join('\n')}`);
    const { workspace, asked, readNow, letGo } = show({ ...map, id: 'large' as MapId });
    act(
      () =>
        void commit(
          workspace,
          updateStatement(readNow(), R0, { credence: 0.1 }),
          'evaluation.keep',
        ),
    );
    const marking = () => findMarking(readNow(), workspace.session.getState());
    await waitUntil(() => expect(asked).toEqual(['evaluateFramework']));
    expect(marking().evaluation).toBe(null);

    letGo();
    await waitUntil(() => expect(workspace.session.getState().evaluated).not.toBe(null));
    const { evaluation } = marking();
    if (evaluation === null) throw new Error('The map is not evaluated');
    const whole = evaluate(createFramework(readNow()), 'df-quad');
    for (const id of readNow().statements.keys()) {
      expect(outcomeOf(evaluation, id), id).toEqual(outcomeOf(whole, id));
    }
    expect(asked).toHaveLength(1);
  });

  it('is made here where a thread breaks, with a word on it', async () => {
    const map = readNotation(`motion M\n${LINES.join('\n')}`);
    const { workspace, asked, readNow, breakDown } = show({ ...map, id: 'another' as MapId });
    await waitUntil(() => expect(asked).toHaveLength(1));
    breakDown(new Error('out of memory'));
    await waitUntil(() => expect(workspace.session.getState().evaluated).not.toBe(null));
    const { evaluation } = findMarking(readNow(), workspace.session.getState());
    expect(evaluation).not.toBe(null);
    const { notices } = workspace.session.getState();
    expect(notices.map(({ text }) => text).join()).toContain('out of memory');
  });

  it('leaves what takes long among rings to be finished beside the window', async () => {
    const stages = [...'abcd'].map((stage) => [...'wxyz'].map((each) => `${stage}${each}`));
    // What A holds up by way of four stages defeats it: it never comes to rest.
    const map = readNotation(
      [
        'motion M',
        'claim A @1',
        'A supports M',
        ...stages.flat().map((id) => `claim ${id} @0`),
        ...stages.flatMap((stage, index) =>
          (stages[index - 1] ?? ['A']).flatMap((from) =>
            stage.map((to) => `${from} supports ${to}`),
          ),
        ),
        ...(stages.at(-1) ?? []).map((from) => `${from} attacks A`),
      ].join('\n'),
    );
    const { asked, readNow, letGo, workspace } = show({
      ...map,
      id: 'rings' as MapId,
      details: { ...map.details, semantics: 'quadratic-energy' },
    });
    const read = () => evaluationOf(readNow(), NO_SUPPOSITIONS);
    expect(read()?.isUnfinished).toBe(true);
    letGo();
    await waitUntil(() => expect(read()?.isUnfinished).toBe(false));
    expect(read()?.strengths[0]).toBe(Number.NaN);
    expect(workspace.session.getState().evaluated).toBe(read());
    expect(asked).toEqual(['evaluateFramework']);
  }, 30_000);

  it('is made at once for a small one', () => {
    const { asked, readNow } = show(readNotation('motion M\nr0 attacks M'));
    expect(evaluationOf(readNow(), NO_SUPPOSITIONS)).not.toBe(null);
    expect(asked).toEqual([]);
  });
});
