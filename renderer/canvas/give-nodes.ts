import type { ReactFlowState } from '@xyflow/react';
import { keepApartInPieces } from '../../shared/layout/routing/lines-apart.ts';
import type { CanvasId } from '../state/canvas-id.ts';
import { isShown, readShown } from '../state/view.ts';
import { readLanguage } from '../state/words.ts';
import type { Workspace } from '../state/workspace.ts';
import type { CanvasNode } from './canvas-node.ts';
import type { Mounting } from './mounting/mounting.ts';
import { readLooks } from './painting/marked-looks.ts';
import { createPatience } from './patience.ts';
import { projectNodes } from './project-nodes.ts';

// After a map was arranged, no line is found yet, and none before all are kept apart; those of arguments that are
// elements can wait for some frames.
const PATIENCE_MS = 5;

/** What of React Flow's store takes nodes. */
export interface NodeStore {
  readonly getState: () => Pick<ReactFlowState<CanvasNode>, 'setNodes'>;
}

/**
 * Gives React Flow the cards, junctions and notes that are elements, now and whenever one of them
 * changes, for as long as it is not ended. Straight into its store: as a property they would have the
 * whole of it rendered at each key and each move, where now what changed is rendered and nothing else.
 */
export function startGivingNodes(
  workspace: Workspace,
  mounting: Pick<Mounting, 'read' | 'subscribe'>,
  store: NodeStore,
): () => void {
  const { document, session, geometry } = workspace;
  let given: ReadonlyMap<string, CanvasNode> = new Map();
  let nodes: readonly CanvasNode[] = [];
  let frame = 0;
  let last: ReturnType<typeof readAll> | null = null;

  function readAll() {
    return {
      geometry: geometry.getState(),
      looks: readLooks(workspace),
      mounted: mounting.read(),
      selection: session.getState().selection,
      marks: workspace.compared.marks,
      isWritable: document.getState().access === 'writable',
      part: readShown(workspace),
      language: readLanguage(),
    };
  }

  function give(): void {
    const all = readAll();
    // What is selected comes in hand first, which has been given by then.
    if (last !== null && isSameInAll(all, last)) return;
    cancelAnimationFrame(frame);
    const { mayGoOn, isSpent } = createPatience(PATIENCE_MS);
    const mayFindLines = () => runWhile(mayGoOn, keepApartInPieces(all.geometry.field));
    given = projectNodes({ ...all, mayFindLines }, given);
    last = isSpent() ? null : all;
    if (isSpent()) frame = requestAnimationFrame(give);
    const { part } = all;
    const next = [...given.values()].filter(({ id }) => isShown(part, id as CanvasId));
    if (isSame(next, nodes)) return;
    nodes = next;
    store.getState().setNodes(next);
  }

  give();
  const stops = [
    mounting.subscribe(give),
    geometry.subscribe(give),
    session.subscribe((state, before) => {
      const isSameLook =
        state.selection === before.selection &&
        state.view === before.view &&
        state.openPanels === before.openPanels &&
        state.outcomes === before.outcomes &&
        state.suppositions === before.suppositions &&
        state.heat === before.heat &&
        state.evaluated === before.evaluated;
      if (!isSameLook) give();
    }),
    document.subscribe((state, before) => {
      if (state.access !== before.access) give();
    }),
  ];
  return () => {
    cancelAnimationFrame(frame);
    for (const stop of stops) stop();
  };
}

/** Whether all of it is done, and there is time for more. */
function runWhile(mayGoOn: () => boolean, work: Iterable<void>): boolean {
  for (const _ of work) if (!mayGoOn()) return false;
  return mayGoOn();
}

function isSameInAll<All extends object>(first: All, second: All): boolean {
  return Object.entries(first).every(([name, value]) => value === second[name as keyof All]);
}

function isSame(first: readonly CanvasNode[], second: readonly CanvasNode[]): boolean {
  return first.length === second.length && first.every((node, index) => node === second[index]);
}
