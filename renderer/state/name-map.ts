import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { findMotion } from '../../shared/model/queries/find-motion.ts';
import { say } from './words.ts';

// Longer than any title bar, and far below what the main process refuses.
const MAX_LENGTH = 400;

/**
 * What a map is called, on one line: its title, otherwise its motion, otherwise "Untitled map". Cut where no place that
 * shows names would reach.
 */
export function nameMap(map: ArgumentMap): string {
  const written = map.details.title.trim() || findMotion(map)?.text || '';
  const start = [...written.slice(0, 2 * MAX_LENGTH)].slice(0, MAX_LENGTH).join('');
  return start.replace(/\s+/g, ' ').trim() || say('document.untitled');
}
