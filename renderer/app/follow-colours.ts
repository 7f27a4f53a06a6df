import { PALETTES } from '../../shared/drawing/palette.ts';
import { onThemeChange, readTheme } from '../state/theme.ts';

/** Gives style sheets the colours of the map, so that canvas and pictures share one palette. */
export function followColours(): void {
  const apply = () => {
    const theme = readTheme();
    const palette = PALETTES[theme];
    const { style, dataset } = document.documentElement;
    dataset.contrast = theme.startsWith('contrast') ? 'more' : 'normal';
    style.setProperty('--map-ground', palette.ground);
    style.setProperty('--map-card', palette.card);
    style.setProperty('--map-line', palette.line);
    style.setProperty('--map-ink', palette.ink);
    style.setProperty('--map-muted', palette.muted);
    style.setProperty('--map-support', palette.support);
    style.setProperty('--map-attack', palette.attack);
    style.setProperty('--map-quiet', `${palette.quiet}`);
    for (const [hue, { bar }] of Object.entries(palette.hues)) {
      style.setProperty(`--hue-${hue}`, bar);
    }
  };
  apply();
  onThemeChange(apply);
}
