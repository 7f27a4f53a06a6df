import type { Theme } from '../../shared/drawing/palette.ts';
import type { Settings } from '../../shared/ipc/shell-payloads.ts';

// Asked for by every card, and slow to make.
const isDark = window.matchMedia('(prefers-color-scheme: dark)');
const isStrongWished = ['(prefers-contrast: more)', '(forced-colors: active)'].map((wish) =>
  window.matchMedia(wish),
);

let chosen: Settings['theme'] = 'system';
const listeners = new Set<() => void>();

/** Takes note of the user's choice; main keeps light and dark in step with it. */
export function chooseTheme(theme: Settings['theme']): void {
  if (theme === chosen) return;
  chosen = theme;
  for (const listener of listeners) listener();
}

/** The theme the window is shown in now. */
export function readTheme(): Theme {
  const ground = isDark.matches ? 'dark' : 'light';
  return isStrong() ? `contrast-${ground}` : ground;
}

export function onThemeChange(listener: () => void): () => void {
  const queries = [isDark, ...isStrongWished];
  for (const query of queries) query.addEventListener('change', listener);
  listeners.add(listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
    listeners.delete(listener);
  };
}

function isStrong(): boolean {
  if (chosen === 'system') return isStrongWished.some(({ matches }) => matches);
  return chosen === 'contrast';
}
