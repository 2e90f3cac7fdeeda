// The picture itself: sigma draws nodes and edges by WebGL, names are written over them. Loaded only where a network is shown.

import { UndirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import { drawLabels, type Label } from './draw-labels.js';
import { layOut } from './lay-out.js';
import type { Network } from './network.js';
import type { Palette } from './palette.js';

/** What to draw: the networks after each growth, what of the last is shown, and what stands out. */
export interface Drawing {
  readonly rounds: readonly Network[];
  readonly shown: Network;
  /** Ids along a path, in order. */
  readonly path: readonly string[];
  readonly grown: ReadonlySet<string>;
  readonly at: string;
  readonly palette: Palette;
  readonly onThing: (id: string) => void;
}

/** A picture that stands. */
export interface Drawn {
  readonly zoom: (by: 'in' | 'out' | 'fit') => void;
  readonly end: () => void;
}

// Where the names of a path stand, by turns, where it lies and where it leads downward.
const sides = [
  ['below', 'above'],
  ['left', 'right'],
] as const;

/** Draws a network into an element. */
export function drawGraph(box: HTMLElement, drawing: Drawing): Drawn {
  const { shown, path, grown, at, palette, onThing } = drawing;
  const spots = layOut(drawing.rounds, path);
  // Beside each other on a phone, the names of a path would have no room: there it leads downward.
  const isUpright = path.length > 2 && box.clientWidth < box.clientHeight;
  const graph = new UndirectedGraph();
  const isPath = new Set(path);
  for (const [id, thing] of shown.things) {
    const { x, y } = spots.get(id) ?? { x: 0, y: 0 };
    const spot = isUpright ? { x: y, y: -x } : { x, y };
    const size = grown.has(id) || isPath.has(id) ? 11 : thing.kind === 'concept' ? 7 : 6;
    graph.addNode(id, { ...spot, size, label: thing.name, color: palette.kinds[thing.kind] });
  }
  for (const { from, to, strength } of shown.ties.values()) {
    const place = path.indexOf(from);
    const isStep = place >= 0 && (path[place + 1] === to || path[place - 1] === to);
    graph.addEdge(from, to, {
      size: isStep ? 4 : 0.6 + 2 * strength,
      color: isStep ? palette.accent : palette.line,
      zIndex: isStep ? 1 : 0,
    });
  }

  const sigma = new Sigma(graph, box, {
    renderLabels: false,
    zIndex: true,
    minCameraRatio: 0.1,
    maxCameraRatio: 3,
    stagePadding: Math.min(70, box.clientWidth / 9),
    defaultDrawNodeHover: () => {},
  });
  const labels = document.createElement('canvas');
  labels.className = 'graph-labels';
  box.append(labels);
  let hovered = '';
  const rank = (id: string) =>
    id === hovered ? 0 : id === at ? 1 : isPath.has(id) ? 2 : grown.has(id) ? 3 : 4;
  const ordered = () =>
    [...shown.things.values()].toSorted(
      (one, other) =>
        rank(one.id) - rank(other.id) ||
        graph.degree(other.id) - graph.degree(one.id) ||
        (one.id < other.id ? -1 : 1),
    );
  let order = ordered();
  const write = () => {
    const ratio = devicePixelRatio;
    if (labels.width !== Math.round(box.clientWidth * ratio))
      labels.width = Math.round(box.clientWidth * ratio);
    if (labels.height !== Math.round(box.clientHeight * ratio))
      labels.height = Math.round(box.clientHeight * ratio);
    const context = labels.getContext('2d');
    if (!context) return;
    const all = order.flatMap(({ id, name }): Label[] => {
      const data = sigma.getNodeDisplayData(id);
      if (!data) return [];
      const { x, y } = sigma.framedGraphToViewport(data);
      return [
        {
          text: name,
          x,
          y,
          size: sigma.scaleSize(data.size),
          isStrong: rank(id) < 4,
          side: isPath.has(id)
            ? sides[isUpright ? 1 : 0][path.indexOf(id) % 2 === 0 ? 0 : 1]
            : null,
        },
      ];
    });
    drawLabels(context, all, palette);
  };
  sigma.on('afterRender', write);
  sigma.on('enterNode', ({ node }) => {
    hovered = node;
    order = ordered();
    box.classList.add('over');
    write();
  });
  sigma.on('leaveNode', () => {
    hovered = '';
    order = ordered();
    box.classList.remove('over');
    write();
  });
  sigma.on('clickNode', ({ node }) => onThing(node));
  write();
  // For tests and benchmarks: where each thing stands.
  box.dataset['places'] = JSON.stringify(
    [...shown.things.keys()].map((id) => {
      const { x, y } = sigma.graphToViewport(
        graph.getNodeAttributes(id) as { x: number; y: number },
      );
      return [id, Math.round(x), Math.round(y)];
    }),
  );
  return {
    zoom: (by) => {
      const camera = sigma.getCamera();
      if (by === 'in') void camera.animatedZoom({ duration: 150 });
      else if (by === 'out') void camera.animatedUnzoom({ duration: 150 });
      else void camera.animatedReset({ duration: 150 });
    },
    end: () => {
      sigma.kill();
      labels.remove();
      delete box.dataset['places'];
    },
  };
}
