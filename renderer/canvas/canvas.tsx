import { ReactFlowProvider } from '@xyflow/react';
import { useRef } from 'react';
import type { CanvasId } from '../state/canvas-id.ts';
import { select } from '../state/session-store.ts';
import { say } from '../state/words.ts';
import type { Workspace } from '../state/workspace.ts';
import { useSession, useWorkspace } from '../state/workspace-context.ts';
import styles from './canvas.module.css';
import { CanvasMenu } from './canvas-menu.tsx';
import { surfaceOf } from './canvas-surface.ts';
import { DragOverlay } from './dragging/drag-overlay.tsx';
import { MapFlow } from './map-flow.tsx';
import { useMounting } from './mounting/use-mounting.ts';
import { NeighboursOverlay } from './neighbours/neighbours-overlay.tsx';
import { PaintedLayer } from './painted-layer.tsx';
import { CanvasSurfaceContext } from './surface-context.ts';
import { useCanvasViewer } from './use-canvas-viewer.ts';
import { usePointer } from './use-pointer.ts';
import { useShownPart } from './use-shown-part.ts';
import { useSight } from './use-sight.ts';
import { useTypingOnCard } from './use-typing-on-card.ts';

/** The map on screen, with everything the pointer can do to it. */
export function Canvas() {
  const workspace = useWorkspace();
  return (
    <CanvasSurfaceContext value={surfaceOf(workspace)}>
      <ReactFlowProvider>
        <Ground />
      </ReactFlowProvider>
    </CanvasSurfaceContext>
  );
}

/** What the map lies on. */
function Ground() {
  const workspace = useWorkspace();
  const container = useRef<HTMLDivElement>(null);
  useCanvasViewer(workspace, container);
  useSight();
  useMounting(container);
  useTypingOnCard(workspace, container);
  useShownPart();
  const { hit, ...pointing } = usePointer();
  const isConnecting = useSession((state) => state.connecting !== null);
  const isDropping = useSession((state) => (state.dragging?.dropping ?? null) !== null);
  const isSeveral = useSession((state) => state.selection.size > 1);
  return (
    <CanvasMenu hit={hit}>
      <section
        ref={container}
        className={styles.canvas}
        data-pane="canvas"
        // Otherwise, screen readers keep arrows and single keys to themselves.
        role="application"
        aria-label={say('canvas.label')}
        data-connecting={isConnecting}
        data-dropping={isDropping}
        data-several={isSeveral}
        onFocus={({ target }) => selectFocused(workspace, target)}
        {...pointing}
      >
        <PaintedLayer />
        <MapFlow hit={hit} />
        <NeighboursOverlay />
        <DragOverlay />
      </section>
    </CanvasMenu>
  );
}

// What Tab reaches is what the keys then act on; a pointer selects by itself.
function selectFocused({ session }: Workspace, target: Element): void {
  const id = target.getAttribute('data-id');
  const isIdle = session.getState().selection.size === 0 && target.matches(':focus-visible');
  if (id !== null && isIdle) select(session, [id as CanvasId]);
}
