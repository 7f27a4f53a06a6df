import { findGreatest, findLeast } from '../base/extremes.ts';
import type { Stroke } from '../layout/argument-geometry.ts';
import { type Box, growBox, overlaps } from '../layout/box.ts';
import type { Point } from '../model/statement.ts';
import { lineTo, moveTo } from './strokes.ts';
import { traceRegion } from './trace-region.ts';

/** How far the ground of a frame stays from a card that is not its member, in canvas units. */
export const CUT_MARGIN = 8;

/** What is left of the ground between two such cards is no narrower than this: less looks like a crack. */
const LEAST_STRIP = 20;

/** A part that is left by itself is no narrower than this: neither a card nor a title has room in less. */
const LEAST_PART = 96;

/** The same between such a card and the edge of the frame, where a rail may show that the frame goes on. */
const LEAST_RAIL = 6;

/**
 * The outline of a frame's ground with room cut out around the cards that stand within it without being its
 * members, whatever they cover; corners are rounded by `radius` where there is room. Each part is closed.
 * Filled by the nonzero rule. Costs what `traceRegion` does, and the pairs of cards at one height.
 */
export function cutFrame(box: Box, strangers: readonly Box[], radius: number): readonly Stroke[] {
  const holes = strangers.map((card) => reachEdges(growBox(card, CUT_MARGIN), box));
  const contours = traceRegion(box, [...holes, ...bridgeGaps(holes)]).filter(isNoSliver);
  return contours.flatMap((corners) => roundContour(corners, radius));
}

/** Whether a part that is left by itself is more than a scrap, which would look like a mistake. */
function isNoSliver(corners: readonly Point[]): boolean {
  const width = measureExtent(corners.map(({ x }) => x));
  const height = measureExtent(corners.map(({ y }) => y));
  return width >= LEAST_PART && height >= LEAST_STRIP;
}

function measureExtent(values: readonly number[]): number {
  return findGreatest(values) - findLeast(values);
}

/** A hole that goes on to the edges of the box that it comes near. */
function reachEdges(hole: Box, box: Box): Box {
  const reach = (from: number, to: number, start: number, end: number): [number, number] => [
    from < start + LEAST_RAIL ? Math.min(from, start) : from,
    to > end - LEAST_RAIL ? Math.max(to, end) : to,
  ];
  const [left, right] = reach(hole.x, hole.x + hole.width, box.x, box.x + box.width);
  const [top, bottom] = reach(hole.y, hole.y + hole.height, box.y, box.y + box.height);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** What lies between holes that are nearly one. */
function bridgeGaps(holes: readonly Box[]): readonly Box[] {
  const sorted = [...holes].sort((first, second) => first.y - second.y);
  const bridges: Box[] = [];
  for (const [index, first] of sorted.entries()) {
    const end = first.y + first.height + LEAST_STRIP;
    for (let next = index + 1; next < sorted.length; next += 1) {
      const second = sorted[next];
      if (second === undefined || second.y >= end) break;
      if (overlaps(first, second, LEAST_STRIP)) bridges.push(bridge(first, second));
    }
  }
  return bridges;
}

/** From hole to hole where they face each other; without area where they lie over each other or askew. */
function bridge(first: Box, second: Box): Box {
  const between = (one: number, oneSize: number, other: number, otherSize: number) => {
    const [start, end] = [Math.max(one, other), Math.min(one + oneSize, other + otherSize)];
    return { start: Math.min(start, end), size: Math.abs(end - start), isApart: end < start };
  };
  const across = between(first.x, first.width, second.x, second.width);
  const down = between(first.y, first.height, second.y, second.height);
  const isBridge = across.isApart !== down.isApart;
  const [width, height] = isBridge ? [across.size, down.size] : [0, 0];
  return { x: across.start, y: down.start, width, height };
}

// Of a quarter of a circle as a curve.
const ROUNDNESS = 0.5523;

function roundContour(corners: readonly Point[], most: number): readonly Stroke[] {
  const strokes: Stroke[] = [];
  for (const [index, corner] of corners.entries()) {
    const before = corners.at(index - 1) ?? corner;
    const after = corners[(index + 1) % corners.length] ?? corner;
    const radius = Math.min(most, measure(before, corner) / 2, measure(corner, after) / 2);
    const [from, to] = [approach(corner, before, radius), approach(corner, after, radius)];
    const bend = radius * (1 - ROUNDNESS);
    const [first, second] = [approach(corner, before, bend), approach(corner, after, bend)];
    strokes.push(strokes.length === 0 ? moveTo(from.x, from.y) : lineTo(from.x, from.y));
    strokes.push({ kind: 'curve', first, second, to });
  }
  const [start] = strokes;
  return start === undefined ? [] : [...strokes, lineTo(start.to.x, start.to.y)];
}

/** Along a row or a column. */
function measure(one: Point, other: Point): number {
  return Math.abs(one.x - other.x) + Math.abs(one.y - other.y);
}

function approach(corner: Point, other: Point, distance: number): Point {
  return {
    x: corner.x + Math.sign(other.x - corner.x) * distance,
    y: corner.y + Math.sign(other.y - corner.y) * distance,
  };
}
