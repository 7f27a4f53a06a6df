const DARK = '(prefers-color-scheme: dark)';

/** The theme the window is shown in now; main keeps it in step with the user's choice. */
export function readTheme(): 'light' | 'dark' {
  return window.matchMedia(DARK).matches ? 'dark' : 'light';
}

export function onThemeChange(listener: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
