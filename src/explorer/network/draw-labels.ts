import type { Palette } from './palette.js';

/** A name to write beside a node, with the node's place and size in the picture, in pixels. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly isStrong: boolean;
  /** Its place on a path, whose names stand by turns below and above; -1 for none. */
  readonly step: number;
}

const longest = 44;

/** Writes names beside nodes, the first ones first, and leaves out each that would lie over one that is there already. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly Label[],
  palette: Palette,
): void {
  const nodes = labels.map(({ x, y, size }): Box => [x - size, y - size, x + size, y + size]);
  const written: Box[] = [];
  const { canvas } = context;
  const width = canvas.clientWidth;
  context.setTransform(
    canvas.width / Math.max(1, width),
    0,
    0,
    canvas.width / Math.max(1, width),
    0,
    0,
  );
  context.clearRect(0, 0, width, canvas.clientHeight);
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const [index, { text, x, y, size, isStrong, step }] of labels.entries()) {
    context.font = `${isStrong ? 650 : 400} ${isStrong ? 14 : 12.5}px system-ui, sans-serif`;
    // What matters most is written short rather than not at all.
    for (const most of isStrong ? [longest, 30, 18] : [longest]) {
      const short = text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
      const wide = context.measureText(short).width;
      const beside = [
        [x + size + 5, y],
        [x - size - 5 - wide, y],
      ] as const;
      const [below, above] = [
        [x - wide / 2, y + size + 11],
        [x - wide / 2, y - size - 11],
      ] as const;
      const places =
        step < 0
          ? [...beside, below, above]
          : step % 2 === 0
            ? [below, ...beside]
            : [above, ...beside];
      const place = places.find(([left, middle]) => {
        const box = [left - 2, middle - 9, left + wide + 2, middle + 9] as const;
        if (box[0] < 2 || box[2] > width - 2) return false;
        return (
          written.every((other) => isApart(box, other)) &&
          // Names that matter may lie over nodes that matter less; those come later.
          nodes.every(
            (other, at) => at === index || (isStrong && at > index) || isApart(box, other),
          )
        );
      });
      if (!place) continue;
      const [left, middle] = place;
      written.push([left - 2, middle - 9, left + wide + 2, middle + 9]);
      context.lineWidth = 4;
      context.strokeStyle = palette.paper;
      context.strokeText(short, left, middle);
      context.fillStyle = isStrong ? palette.ink : palette.quiet;
      context.fillText(short, left, middle);
      break;
    }
  }
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

function isApart(one: Box, other: Box): boolean {
  return one[2] < other[0] || other[2] < one[0] || one[3] < other[1] || other[3] < one[1];
}
