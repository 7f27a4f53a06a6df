// Before all styles of our own, which overrule it.
import '@xyflow/react/dist/base.css';
import { encloseBoxes, type Size } from '../../shared/layout/box.ts';
import { readShown } from '../state/view.ts';
import type { Workspace } from '../state/workspace.ts';
import styles from './canvas.module.css';
import { surfaceOf } from './canvas-surface.ts';
import { listUpperEdges } from './expected-places.ts';
import { listBoxes } from './find-boxes.ts';
import { findFirstView, fitInto, type Viewport } from './first-view.ts';

/** What is seen first of a map, in so much room. */
export function findFirstViewOf(workspace: Workspace, room: Size): Viewport {
  // What differs may lie anywhere.
  const isAllToBeSeen = workspace.document.getState().access === 'comparison';
  const all = isAllToBeSeen ? encloseBoxes(listBoxes(workspace)) : null;
  if (all !== null) return fitInto(all, room);
  const geometry = workspace.geometry.getState();
  const edges = listUpperEdges(geometry, readShown(workspace)?.statements.keys());
  return findFirstView(geometry, { edges, listBoxes: () => listBoxes(workspace) }, room);
}

/**
 * Paints a map where its canvas will be before React has a place for it, over what is there, in whatever room the
 * window has until then; fulfilled once all of it could be seen, with its last font.
 */
export function paintFirstPicture(workspace: Workspace, stage: HTMLElement): Promise<void> {
  const { canvas, sight, paint, whenPainted } = surfaceOf(workspace);
  const place = document.createElement('div');
  place.className = `${styles.painted} ${styles.first}`;
  place.append(canvas);
  stage.append(place);
  return new Promise((resolve) => {
    const observer = new ResizeObserver(() => {
      const { offsetWidth: width, offsetHeight: height } = stage;
      if (!stage.isConnected) observer.disconnect();
      // A page is made before its window has a size.
      if (width === 0 || height === 0) return;
      const { x, y, zoom } = findFirstViewOf(workspace, stage.getBoundingClientRect());
      sight.show({ transform: [x, y, zoom], width, height });
      paint().showSoon();
      void whenPainted.then(resolve);
    });
    observer.observe(stage);
  });
}
