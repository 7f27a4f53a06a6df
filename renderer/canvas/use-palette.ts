import { useSyncExternalStore } from 'react';
import { PALETTES, type Palette } from '../../shared/drawing/palette.ts';
import { onThemeChange, readTheme } from '../state/theme.ts';

/** The colours of the theme the window is shown in. */
export function usePalette(): Palette {
  return PALETTES[useSyncExternalStore(onThemeChange, readTheme)];
}
