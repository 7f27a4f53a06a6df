import toolbarStyles from '../panels/toolbar/toolbar.module.css';
import type { PanelName } from '../state/session-store.ts';
import styles from './window.module.css';

const ON_THE_LEFT: readonly PanelName[] = ['outline', 'review', 'evaluation'];

/**
 * The place for a map: where the window shows one now, or, in a page with nothing in it, in an outline of the
 * window. Null where the page says why there is no map.
 */
export function findStage(
  root: HTMLElement,
  openPanels: ReadonlySet<PanelName>,
): HTMLElement | null {
  if (root.childElementCount === 0) return outlineWindow(root, openPanels);
  return root.querySelector<HTMLElement>(`.${styles.stage}`);
}

/**
 * The window with nothing in it, as much of it as decides where the map lies: what `Window` renders, which
 * `outline-window.test.tsx` holds it to. Gives the place of the map.
 */
export function outlineWindow(root: HTMLElement, openPanels: ReadonlySet<PanelName>): HTMLElement {
  const isLeftOpen = ON_THE_LEFT.some((panel) => openPanels.has(panel));
  const stage = create('div', styles.stage);
  const frame = create('div', styles.frame);
  frame.append(
    create(
      'header',
      styles.top,
      create('div', toolbarStyles.toolbar, create('div', toolbarStyles.tools)),
    ),
    ...(isLeftOpen ? [create('div', styles.left)] : []),
    create('main', styles.main, stage),
    ...(openPanels.has('inspector') ? [create('aside', styles.side)] : []),
  );
  root.append(frame);
  return stage;
}

function create(tag: string, className: string | undefined, ...within: HTMLElement[]): HTMLElement {
  const element = document.createElement(tag);
  element.className = className ?? '';
  element.append(...within);
  return element;
}
