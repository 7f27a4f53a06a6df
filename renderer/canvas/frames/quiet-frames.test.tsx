import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { PALETTES } from '../../../shared/drawing/palette.ts';
import type { Frame } from '../../../shared/model/frame.ts';
import type { FrameId, StatementId } from '../../../shared/model/ids.ts';
import { readNotation } from '../../../shared/model/notation.ts';
import { findDeciding } from '../../state/deciding.ts';
import { togglePanel } from '../../state/session-store.ts';
import { openWorkspace } from '../../testing/open-workspace.ts';
import { find } from '../../testing/render.tsx';
import { renderInWorkspace } from '../../testing/render-in-workspace.tsx';
import type { MapView } from '../painting/map-view.ts';
import { paintFrames } from '../painting/paint-frames.ts';
import { findFrames } from './find-frames.ts';
import { FrameTitle } from './frame-title.tsx';

const DECIDING = { id: 'd' as FrameId, title: 'Deciding', members: ['o'] } as unknown as Frame;
const QUIET = { id: 'q' as FrameId, title: 'Quiet', members: ['r'] } as unknown as Frame;

function open() {
  const map = readNotation('motion M\nclaim r\nclaim o\nr supports M\no attacks M');
  const frames = new Map([DECIDING, QUIET].map((frame) => [frame.id, frame]));
  const { workspace } = openWorkspace({ ...map, frames });
  const explain = () => {
    togglePanel(workspace.session, 'evaluation');
    workspace.session.setState({ traced: 'M' as StatementId });
  };
  return { workspace, explain, geometries: findFrames(workspace.geometry.getState(), null) };
}

describe('frames while an outcome is explained', () => {
  it('have a quiet title where nothing within decides it', () => {
    const { workspace, explain, geometries } = open();
    renderInWorkspace(
      workspace,
      geometries.map((geometry) => (
        <FrameTitle
          key={geometry.frame.id}
          geometry={geometry}
          isCrowded={false}
          ground={{ findPoint: vi.fn(), startPanning: vi.fn() }}
        />
      )),
    );
    const read = (id: string) => find(`[data-frame="${id}"]`).dataset.deciding;
    expect([read('d'), read('q')]).toEqual([undefined, undefined]);
    act(explain);
    expect([read('d'), read('q')]).toEqual(['yes', 'no']);
  });

  it('have a faint ground there, too', () => {
    const { workspace, explain, geometries } = open();
    const alphas: unknown[] = [];
    const context = new Proxy(
      {},
      {
        get: () => () => undefined,
        set: (_, name, value) => {
          if (name === 'globalAlpha') alphas.push(value);
          return true;
        },
      },
    ) as CanvasRenderingContext2D;
    explain();
    const { document, session, geometry } = workspace;
    const view = {
      frames: geometries,
      palette: PALETTES.light,
      box: { x: -5000, y: -5000, width: 10_000, height: 10_000 },
      deciding: findDeciding(document.getState().map, session.getState()),
      index: { findStatements: () => [], findNotes: () => [] },
      geometry: geometry.getState(),
    } as unknown as MapView;
    paintFrames(context, view);
    const ids = geometries.map(({ frame }) => frame.id);
    expect(alphas).toEqual([...ids.map((id) => (id === 'q' ? 0.3 : 1)), 1]);
  });
});
