import type { Point } from '../../model/statement.ts';

/** The way a line goes: 0 to the right, 1 down, 2 to the left, 3 up. */
export type Heading = 0 | 1 | 2 | 3;

/** All of them. */
export const HEADINGS: readonly Heading[] = [0, 1, 2, 3];

/** How x changes, by heading. */
export const ACROSS: readonly number[] = [1, 0, -1, 0];

/** How y changes, by heading. */
export const DOWN: readonly number[] = [0, 1, 0, -1];

/** Whether it goes to the right or to the left. */
export function isLevel(heading: Heading): boolean {
  return heading % 2 === 0;
}

/** The heading after so many quarter turns clockwise. */
export function turnBy(heading: Heading, quarters: number): Heading {
  return ((heading + quarters) % 4) as Heading;
}

/** The heading from one point to another along the longer of both axes; null for the same point. */
export function findHeading(from: Point, to: Point): Heading | null {
  const [across, down] = [to.x - from.x, to.y - from.y];
  if (Math.max(Math.abs(across), Math.abs(down)) < 0.5) return null;
  if (Math.abs(across) >= Math.abs(down)) return across > 0 ? 0 : 2;
  return down > 0 ? 1 : 3;
}

/** The heading in which a line arrives at its last point; up where it goes nowhere. */
export function findLastHeading(points: readonly Point[]): Heading {
  for (let index = points.length - 1; index > 0; index -= 1) {
    const [from, to] = [points[index - 1], points[index]];
    const heading = from !== undefined && to !== undefined ? findHeading(from, to) : null;
    if (heading !== null) return heading;
  }
  return 3;
}

/** The point so far from another in a heading. */
export function goAhead({ x, y }: Point, heading: Heading, by: number): Point {
  return { x: x + (ACROSS[heading] ?? 0) * by, y: y + (DOWN[heading] ?? 0) * by };
}
