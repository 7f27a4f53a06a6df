import {
  type Node,
  ReactFlow,
  ReactFlowProvider,
  useNodesState,
  useReactFlow,
} from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { toPng, toSvg } from 'html-to-image';
import { createElement, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import type { YardstickData } from '../yardstick-data.ts';
import { readData, waitForPaint, type YardstickView } from './yardstick-page.ts';

interface Props {
  readonly data: YardstickData;
  readonly first: YardstickView;
}

/** A map as the manual of React Flow would show it: its own nodes and edges, default options. */
function PlainMap({ data, first }: Props) {
  const [nodes, , onNodesChange] = useNodesState(listNodes(data));
  const edges = data.links.map(({ id, from, to }) => ({ id, source: from, target: to }));
  const flow = useReactFlow();
  useEffect(() => {
    if (window.yardstick === undefined) return;
    window.yardstick = { ...window.yardstick, setView: (view) => void flow.setViewport(view) };
  }, [flow]);
  return createElement(ReactFlow, {
    nodes,
    edges,
    onNodesChange,
    defaultViewport: first,
    // The one input that differs from the default, so that all three are panned alike.
    panOnScroll: true,
    minZoom: 0.05,
    maxZoom: 3,
  });
}

function listNodes({ cards }: YardstickData): Node[] {
  return cards.map(({ id, x, y, width, text }) => ({
    id,
    position: { x, y },
    data: { label: text },
    style: { width, textAlign: 'left', fontSize: 14 },
  }));
}

const host = document.createElement('div');
host.style.cssText = 'position: fixed; inset: 0';
document.body.append(host);

window.yardstick = {
  load: async (json, first) => {
    const start = performance.now();
    const map = createElement(PlainMap, { data: readData(json), first });
    createRoot(host).render(createElement(ReactFlowProvider, null, map));
    await waitUntilDrawn();
    return performance.now() - start;
  },
  setView: () => undefined,
  draw: async (format) => {
    const viewport = host.querySelector<HTMLElement>('.react-flow__viewport');
    if (viewport === null) return null;
    const start = performance.now();
    const url = await (format === 'png' ? toPng : toSvg)(viewport, wholeMap());
    const ms = performance.now() - start;
    // What a canvas gives that could not be made.
    if (url === 'data:,') return null;
    return { ms, bytes: url.length, width: format === 'png' ? readWidth(url) : null };
  },
};

// It makes pictures smaller that are too large for a canvas, and does not say so.
function readWidth(url: string): number {
  const header = atob(url.slice(url.indexOf(',') + 1).slice(0, 32));
  return new DataView(Uint8Array.from(header, (letter) => letter.charCodeAt(0)).buffer).getUint32(
    16,
  );
}

// As the manual of React Flow has it: the viewport alone, moved so that all of it is in the picture.
function wholeMap() {
  const edges = [...host.querySelectorAll<HTMLElement>('.react-flow__node')].map((node) => {
    const { m41: left, m42: top } = new DOMMatrix(getComputedStyle(node).transform);
    return { left, top, right: left + node.offsetWidth, bottom: top + node.offsetHeight };
  });
  const left = Math.min(...edges.map((edge) => edge.left));
  const top = Math.min(...edges.map((edge) => edge.top));
  const width = Math.max(...edges.map((edge) => edge.right)) - left;
  const height = Math.max(...edges.map((edge) => edge.bottom)) - top;
  const transform = `translate(${-left}px, ${-top}px) scale(1)`;
  return {
    width,
    height,
    pixelRatio: 2,
    style: { width: `${width}px`, height: `${height}px`, transform },
  };
}

// Nodes are shown once they are measured, and edges after that.
async function waitUntilDrawn(): Promise<void> {
  while (host.querySelector('.react-flow__edge-path') === null) await waitForPaint();
  await waitForPaint();
}
