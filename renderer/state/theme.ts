// Asked for by every card, and slow to make.
const isDark = window.matchMedia('(prefers-color-scheme: dark)');

/** The theme the window is shown in now; main keeps it in step with the user's choice. */
export function readTheme(): 'light' | 'dark' {
  return isDark.matches ? 'dark' : 'light';
}

export function onThemeChange(listener: () => void): () => void {
  isDark.addEventListener('change', listener);
  return () => isDark.removeEventListener('change', listener);
}
