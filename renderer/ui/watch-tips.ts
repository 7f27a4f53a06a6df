import { findAnchor, findFocusAnchor, readTip, type Tip } from './tip.ts';

/** What the shown tip lies in, so that the pointer can come to it. */
export const TIP_POPUP = 'data-tip-popup';

// Long enough that a pointer on its way elsewhere brings out nothing.
const DELAY_MS = 400;
// From one to the next, and from one to its words: what lies on the way brings out nothing of its own.
const CROSSING_MS = 100;
// How soon after one the next needs no waiting for.
const WARM_MS = 400;

const MODIFIERS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta']);

/**
 * Tells which tip is to be shown: of what the pointer rests on, or of what keys have brought the focus to, until the
 * pointer or the focus leaves, a key or a button is pressed, or the map is moved. Escape then does nothing else.
 * Fingers and drags bring out none. Returns how to stop.
 */
export function watchTips(show: (tip: Tip | null) => void): () => void {
  let shown: { readonly anchor: Element; readonly by: 'pointer' | 'keys' } | null = null;
  let pointed: Element | null = null;
  let isByKeys = false;
  let warmUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const removals = new MutationObserver(() => {
    if (shown?.anchor.isConnected === false) close();
  });

  function open(anchor: Element, by: 'pointer' | 'keys'): void {
    clearTimeout(timer);
    const tip = anchor.isConnected ? readTip(anchor) : null;
    if (tip === null) {
      close();
      return;
    }
    shown = { anchor, by };
    removals.observe(document, { childList: true, subtree: true });
    show(tip);
  }

  function close(): void {
    clearTimeout(timer);
    if (shown === null) return;
    if (shown.by === 'pointer') warmUntil = performance.now() + WARM_MS;
    shown = null;
    removals.disconnect();
    show(null);
  }

  function pointAt(anchor: Element | null): void {
    if (anchor === pointed) return;
    pointed = anchor;
    clearTimeout(timer);
    const isShown = shown?.by === 'pointer';
    if (anchor === null) {
      if (isShown) timer = setTimeout(close, CROSSING_MS);
    } else if (anchor !== shown?.anchor) {
      const isWarm = isShown || performance.now() < warmUntil;
      timer = setTimeout(() => open(anchor, 'pointer'), isWarm ? CROSSING_MS : DELAY_MS);
    }
  }

  const listeners: Listeners = {
    pointerover: ({ target, pointerType, buttons }) => {
      if (pointerType === 'touch') return;
      if (buttons !== 0) return close();
      if (!(target instanceof Element) || target.closest(`[${TIP_POPUP}]`) === null)
        return pointAt(findAnchor(target));
      // Back from the way to it, which may have led over something else.
      clearTimeout(timer);
      pointed = shown?.anchor ?? null;
    },
    pointerout: ({ relatedTarget }) => {
      if (relatedTarget === null) pointAt(null);
    },
    pointerdown: ({ target }) => {
      isByKeys = false;
      close();
      warmUntil = 0;
      // What was pressed is known, and waited for no more.
      pointed = findAnchor(target);
    },
    focusin: (event) => {
      const { target } = event;
      const isReached = isByKeys && target instanceof Element && target.matches(':focus-visible');
      const anchor = isReached ? findFocusAnchor(event) : null;
      if (anchor !== null) open(anchor, 'keys');
    },
    focusout: () => {
      if (shown?.by === 'keys') close();
    },
    keydown: (event) => {
      if (MODIFIERS.has(event.key)) return;
      isByKeys = true;
      if (event.key === 'Escape' && shown !== null && !event.isComposing) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      close();
    },
    wheel: close,
    dragstart: close,
    // The focus that comes back with the window was brought by nothing in it.
    blur: ({ target }) => {
      if (target instanceof Node) return;
      isByKeys = false;
      close();
    },
  };
  const stopListening = listen(listeners);
  return () => {
    stopListening();
    close();
  };
}

type Listeners = {
  readonly [Name in keyof WindowEventMap]?: (event: WindowEventMap[Name]) => void;
};

/** Before all others hear it: whoever moves the focus by a key or a press has what it comes to shown after that. */
function listen(listeners: Listeners): () => void {
  const options = { capture: true, passive: false };
  const all = Object.entries(listeners) as [string, EventListener][];
  for (const [name, listener] of all)
    window.addEventListener(name, listener, { ...options, passive: name === 'wheel' });
  return () => {
    for (const [name, listener] of all) window.removeEventListener(name, listener, options);
  };
}
