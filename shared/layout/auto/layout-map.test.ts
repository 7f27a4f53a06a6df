import { describe, expect, it } from 'vitest';
import type { Direction } from '../../model/direction.ts';
import type { Frame } from '../../model/frame.ts';
import type { StatementId } from '../../model/ids.ts';
import { readNotation } from '../../model/notation.ts';
import type { Point } from '../../model/statement.ts';
import type { Box, Size } from '../box.ts';
import { layoutMap } from './layout-map.ts';

const SIZE: Size = { width: 272, height: 100 };

function layOut(notation: string, direction?: Direction): (id: string) => Box {
  const map = readNotation(notation);
  const sizes = new Map([...map.statements.keys()].map((id) => [id, SIZE]));
  const places = layoutMap(map, sizes, direction);
  return (id) => {
    const place: Point | undefined = places.get(id as StatementId);
    if (place === undefined) throw new Error(`${id} has no place`);
    return { ...place, ...SIZE };
  };
}

function chain(length: number, link: (from: number) => string): string {
  return Array.from({ length }, (_, index) => link(index + 1)).join('\n');
}

describe('layoutMap', () => {
  it('gives no places for an empty map', () => {
    expect(layoutMap(readNotation(''), new Map()).size).toBe(0);
  });

  it('puts a small map in rows, each target in the middle over its replies', () => {
    const at = layOut(
      'motion M\np supports M\nq supports M\no attacks M\nr supports q\ns attacks q',
    );
    expect([at('p').y, at('o').y]).toEqual([at('q').y, at('q').y]);
    expect(at('M').x * 2).toBe(at('p').x + at('o').x);
    expect(at('q').x * 2).toBe(at('r').x + at('s').x);
    expect(at('r').y).toBeGreaterThan(at('q').y + SIZE.height);
  });

  it('puts straight below its target what that answers, so that both lines have room', () => {
    const replies = 'motion M\np supports M\nq supports M\no attacks M\nx attacks M\n';
    const reasons = ['p', 'q', 'o', 'x'].flatMap((id) =>
      [1, 2, 3].map(
        (serial) => `${id}${serial} supports ${id}\nb${id}${serial} attacks ${id}${serial}`,
      ),
    );
    const at = layOut(`${replies}${reasons.join('\n')}\np2 attacks bp2`);
    expect(at('bp1').x).not.toBe(at('p1').x);
    expect(at('bp2').x).toBe(at('p2').x);
  });

  it('puts reasons left of objections, each in their order', () => {
    const at = layOut('motion M\no1 attacks M\nr1 supports M\no2 attacks M\nr2 supports M');
    const xs = ['r1', 'r2', 'o1', 'o2'].map((id) => at(id).x);
    expect(xs).toEqual([...xs].sort((left, right) => left - right));
  });

  it('keeps co-premises side by side and an undercut at their right', () => {
    const at = layOut('motion M\np + q supports M as a\nx attacks M\nu attacks a');
    expect(at('p').y).toBe(at('q').y);
    expect(at('u').x).toBeGreaterThan(at('q').x + SIZE.width);
    expect(at('x').x).toBeGreaterThan(at('u').x + SIZE.width);
  });

  it('puts replies at the right of their target, reasons first, where the map goes left to right', () => {
    const at = layOut(
      'motion M\np supports M\no attacks M\nq supports M\nr supports q',
      'left-right',
    );
    expect(new Set(['p', 'q', 'o'].map((id) => at(id).x)).size).toBe(1);
    expect([at('p').y, at('r').y]).toEqual([at('M').y, at('q').y]);
    expect(at('p').x).toBeGreaterThan(at('M').x + SIZE.width);
    expect(at('r').x).toBeGreaterThan(at('q').x + SIZE.width);
    const ys = ['p', 'q', 'o'].map((id) => at(id).y);
    expect(ys).toEqual([...ys].sort((upper, lower) => upper - lower));
  });

  it('stands the motion between one reason and many objections where for and against divide', () => {
    const at = layOut(
      'motion M\np supports M\no attacks M\nq attacks M\nr attacks M',
      'for-against',
    );
    const middle = at('M').x + SIZE.width / 2;
    expect(at('p').x + SIZE.width).toBeLessThan(middle);
    for (const id of ['o', 'q', 'r']) expect(at(id).x).toBeGreaterThan(middle);
  });

  describe('where for and against divide', () => {
    const sideIn = (notation: string) => {
      const at = layOut(notation, 'for-against');
      const middle = at('M').x + SIZE.width / 2;
      return (id: string): string => {
        const { x } = at(id);
        if (x + SIZE.width <= middle) return 'for';
        return x >= middle ? 'against' : 'neither';
      };
    };

    it('puts a statement that speaks to both halves into that of its own side', () => {
      const side = sideIn(
        'motion M\np supports M\no attacks M\nx attacks p\nx supports o\ny supports x\nz attacks x',
      );
      expect(['p', 'o', 'x', 'y', 'z'].map(side)).toEqual([
        'for',
        'against',
        'against',
        'against',
        'against',
      ]);
    });

    it('leaves a rebuttal with what it answers', () => {
      const side = sideIn('motion M\np supports M\no attacks M\nr attacks p\ns attacks o');
      expect(['r', 's'].map(side)).toEqual(['for', 'against']);
    });

    it('puts what serves both sides where it is met first', () => {
      const side = sideIn('motion M\np supports M\no attacks M\ny supports p\ny supports o');
      expect(side('y')).toBe('for');
    });

    it('divides positions and what is said in their name', () => {
      const side = sideIn(
        'motion M\nposition P\nposition Q\nP supports M\nQ attacks M\nc attacks P\nc supports Q\nd supports P',
      );
      expect(['P', 'd', 'Q', 'c'].map(side)).toEqual(['for', 'for', 'against', 'against']);
    });

    it('takes a co-premise to its own half and leaves the other where it is', () => {
      const side = sideIn(
        'motion M\np supports M\no attacks M\nq attacks o\na + b attacks p\nb supports o',
      );
      expect(['a', 'b', 'q'].map(side)).toEqual(['for', 'against', 'against']);
    });
  });

  it('puts a premise of several arguments under the first that it is met by', () => {
    const at = layOut('motion M\np supports M\nq supports M\nr supports p\nr supports q');
    expect(at('r').x).toBe(at('p').x);
  });

  it('puts statements that lead nowhere beside the tree of the motion', () => {
    const at = layOut('motion M\nclaim l\nr supports M');
    expect(at('l').x).toBeGreaterThan(at('M').x + SIZE.width);
  });

  it('lays out rings and statements that speak to themselves', () => {
    const at = layOut('p attacks q\nq attacks p\nr attacks r\nu attacks v as a\nv attacks a');
    expect(new Set(['p', 'q', 'r', 'u', 'v'].map((id) => `${at(id).x} ${at(id).y}`)).size).toBe(5);
  });

  it('ends for arguments that are each on the other', () => {
    const at = layOut('p attacks b as a\nq attacks a as b\nmotion M');
    expect(at('p')).not.toEqual(at('q'));
  });

  it('lays out chains of 10,000 statements and of 3,000 undercuts', () => {
    const deep = layOut(chain(10_000, (from) => `s${from} supports s${from - 1}`));
    expect(deep('s10000')).toBeDefined();
    const cuts = chain(3_000, (from) => `u${from} attacks a${from - 1} as a${from}`);
    expect(layOut(`r supports t as a0\n${cuts}`)('u3000')).toBeDefined();
  });

  it('leaves replies with a frame around them side by side, in line with those beside it', () => {
    const map = readNotation('motion M\np supports M\nq supports M\nr supports M');
    const frame = { id: 'f', title: '', members: ['q', 'r'] } as unknown as Frame;
    const framed = { ...map, frames: new Map([[frame.id, frame]]) };
    const sizes = new Map([...map.statements.keys()].map((id) => [id, SIZE]));
    const at = layoutMap(framed, sizes);
    const [p, q, r] = ['p', 'q', 'r'].map((id) => at.get(id as StatementId)) as Point[];
    expect([q?.y, r?.y]).toEqual([q?.y, q?.y]);
    expect(r?.x).toBeGreaterThan((q?.x ?? 0) + SIZE.width);
    expect(q?.x).toBeGreaterThan((p?.x ?? 0) + SIZE.width);
  });

  it('takes a statement without a size for a point', () => {
    const map = readNotation('r supports M\ns supports M');
    expect(layoutMap(map, new Map()).size).toBe(3);
  });
});
