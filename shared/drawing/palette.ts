import type { PositionHue } from '../model/statement.ts';
import type { Rhythm } from './rhythm.ts';

/** The looks a map can be drawn in; high contrast is for people who need it, and for copiers. */
export type Theme = 'light' | 'dark' | 'contrast-light' | 'contrast-dark';

/** A colour as `#rrggbb`. */
export type Colour = `#${string}`;

/** What a position's hue looks like. */
export interface HueColours {
  /** The bar at the edge of everything said in the position's name. */
  readonly bar: Colour;
  /** How the bar is broken, where colour alone would not tell it from others; absent for a whole one. */
  readonly rhythm?: Rhythm;
  /** The ground of the position's own card. */
  readonly tint: Colour;
}

/** Every colour a map is drawn with. */
export interface Palette {
  /** Behind everything. */
  readonly ground: Colour;
  readonly card: Colour;
  /** Ground of evidence, which is set like a quotation. */
  readonly quote: Colour;
  /** Edges of cards and rules. */
  readonly line: Colour;
  readonly ink: Colour;
  /** Text of less weight: roles, sources, notes. */
  readonly muted: Colour;
  readonly support: Colour;
  readonly attack: Colour;
  /** The part of a card's ground that tells how much a statement carries the motion. */
  readonly supportTint: Colour;
  /** The same of one that weighs against it. */
  readonly attackTint: Colour;
  /** The sign on a mark filled with the colour of support or attack. */
  readonly sign: Colour;
  /** Width of the lines of arguments, in canvas units. */
  readonly lineWidth: number;
  /** Width of the edge of cards, frames and notes, in canvas units. */
  readonly edgeWidth: number;
  /** Width of the bar at the left edge of cards, the part beneath the edge included, in canvas units. */
  readonly barWidth: number;
  /** How much is left of what says nothing to what is being explained, over the ground: 0 to 1. */
  readonly quiet: number;
  readonly hues: Readonly<Record<PositionHue, HueColours>>;
}

/** Strokes, bars and what is quiet as they are drawn except in high contrast. */
export const FINE = { lineWidth: 1.75, edgeWidth: 1, barWidth: 4, quiet: 0.3 } as const;
// As much of a bar shows beside the wider edge as elsewhere, or more; and what is quiet can still be read.
const THICK = { lineWidth: 2.75, edgeWidth: 2, barWidth: 6, quiet: 0.82 } as const;

/**
 * The palettes, each designed for its ground. Text stands out from each ground it is set on by
 * 4.5:1 or more (by 7:1 in high contrast, and by 4.5:1 there where it is quiet), bars and marks by 3:1 (4.5:1); support
 * and attack differ in lightness too, so that they stay apart for the colour-blind. `palette.test.ts` shows all of it.
 */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    ground: '#fbfaf8',
    card: '#ffffff',
    quote: '#f8f6f2',
    line: '#dedad2',
    ink: '#1f1e1b',
    muted: '#66625a',
    support: '#117a5c',
    attack: '#8f1a28',
    supportTint: '#e9f3f0',
    attackTint: '#f5eced',
    sign: '#ffffff',
    ...FINE,
    hues: {
      blue: { bar: '#2f63c8', tint: '#eef3fc' },
      amber: { bar: '#b0730a', tint: '#fbf3e2' },
      violet: { bar: '#7a4bbd', tint: '#f4effb' },
      teal: { bar: '#0f7f93', tint: '#e8f5f7' },
      rose: { bar: '#c2447f', tint: '#fceff5' },
      slate: { bar: '#5d6b7c', tint: '#eff2f5' },
      lime: { bar: '#6a8a12', tint: '#f3f7e4' },
      brown: { bar: '#8a5a3c', tint: '#f7f0ea' },
    },
  },
  dark: {
    ground: '#16171a',
    card: '#212327',
    quote: '#1c1e21',
    line: '#3a3d43',
    ink: '#ecebe8',
    muted: '#a3a29d',
    support: '#7dd9b0',
    attack: '#ec7a72',
    supportTint: '#2a3535',
    attackTint: '#3d2f32',
    sign: '#16171a',
    ...FINE,
    hues: {
      blue: { bar: '#7ea6f4', tint: '#232c40' },
      amber: { bar: '#dba544', tint: '#352d1f' },
      violet: { bar: '#b594ee', tint: '#2d2740' },
      teal: { bar: '#4fbad0', tint: '#1d3238' },
      rose: { bar: '#ec8db8', tint: '#3a2631' },
      slate: { bar: '#9aa8b9', tint: '#2a2f36' },
      lime: { bar: '#a9c74e', tint: '#2b3220' },
      brown: { bar: '#cf9c7b', tint: '#352b25' },
    },
  },
  'contrast-light': {
    ground: '#ffffff',
    card: '#ffffff',
    quote: '#f7f7f5',
    line: '#4a4843',
    ink: '#000000',
    muted: '#33312d',
    support: '#005c3f',
    attack: '#6b0012',
    supportTint: '#ebf2f0',
    attackTint: '#f6f0f1',
    sign: '#ffffff',
    ...THICK,
    hues: {
      blue: { bar: '#1d48a0', tint: '#f4f7fe' },
      amber: { bar: '#7d4f00', tint: '#fdf8ec' },
      violet: { bar: '#5a2f9c', tint: '#f8f5fd' },
      teal: { bar: '#005c6d', tint: '#f0f9fa' },
      rose: { bar: '#9a2360', tint: '#fdf5f9' },
      slate: { bar: '#414d5c', tint: '#f5f7f9' },
      lime: { bar: '#4a6400', tint: '#f7faed' },
      brown: { bar: '#6b3f24', tint: '#faf6f2' },
    },
  },
  'contrast-dark': {
    ground: '#000000',
    card: '#0d0e10',
    quote: '#141517',
    line: '#b4b7bc',
    ink: '#ffffff',
    muted: '#dcdbd6',
    support: '#9df2cb',
    attack: '#ff9a92',
    supportTint: '#202c28',
    attackTint: '#342425',
    sign: '#000000',
    ...THICK,
    hues: {
      blue: { bar: '#a3c1ff', tint: '#141c2e' },
      amber: { bar: '#f2c163', tint: '#241c0c' },
      violet: { bar: '#cdb4ff', tint: '#1e1830' },
      teal: { bar: '#6fd8ec', tint: '#0d2227' },
      rose: { bar: '#ffaad0', tint: '#2a1620' },
      slate: { bar: '#bcc9da', tint: '#1a1f26' },
      lime: { bar: '#c4e36a', tint: '#1c2310' },
      brown: { bar: '#e8b795', tint: '#251a14' },
    },
  },
};
