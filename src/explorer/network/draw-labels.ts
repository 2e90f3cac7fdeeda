import type { Palette } from './palette.js';

/** A name to write beside a node, with the node's place and size in the picture, in pixels. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly isStrong: boolean;
  /** Where it stands on a path, whose names take turns; null for none. */
  readonly side: 'below' | 'above' | 'left' | 'right' | null;
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
  const height = canvas.clientHeight;
  context.setTransform(
    canvas.width / Math.max(1, width),
    0,
    0,
    canvas.width / Math.max(1, width),
    0,
    0,
  );
  context.clearRect(0, 0, width, height);
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const [index, { isStrong }] of labels.entries()) {
    context.font = `${isStrong ? 650 : 400} ${isStrong ? 14 : 12.5}px system-ui, sans-serif`;
    const room = findRoom(
      context,
      labels[index],
      width,
      (box, isLenient) =>
        box[0] >= 2 &&
        box[2] <= width - 2 &&
        box[1] >= 2 &&
        box[3] <= height - 2 &&
        written.every((other) => isApart(box, other)) &&
        // Names that matter may lie over nodes that matter less; those come later.
        nodes.every(
          (other, at) => at === index || (isLenient && at > index) || isApart(box, other),
        ),
    );
    if (!room) continue;
    written.push(boxOf(room));
    if (room.isFar) drawLeader(context, labels[index], room, palette);
    context.lineWidth = 4;
    context.strokeStyle = palette.paper;
    context.fillStyle = isStrong ? palette.ink : palette.quiet;
    const top = room.middle - ((room.lines.length - 1) * lineHeight) / 2;
    for (const [at, line] of room.lines.entries()) {
      const from = room.left + (room.wide - context.measureText(line).width) / 2;
      context.strokeText(line, from, top + at * lineHeight);
      context.fillText(line, from, top + at * lineHeight);
    }
  }
}

interface Room {
  readonly lines: readonly string[];
  readonly left: number;
  readonly middle: number;
  readonly wide: number;
  /** Too far from its thing to be read as its name without a line between them. */
  readonly isFar: boolean;
}

// Pixels that a name which matters may stand off where nearer places are taken.
const distances = [0, 24, 48, 72, 96];
const lineHeight = 17;
const linesOfName = 6;

/** Where a name can stand, cut short where it must; undefined where it cannot. What matters most is written short rather than not. */
function findRoom(
  context: CanvasRenderingContext2D,
  label: Label | undefined,
  width: number,
  isFree: (box: Box, isLenient: boolean) => boolean,
): Room | undefined {
  if (!label) return undefined;
  const { text, x, y, size, isStrong, side } = label;
  const rooms = (isStrong ? [longest, 30, 24, 18] : [longest]).map((most): Room[][] => {
    const isWrapped = side !== null || (isStrong && text.length > most);
    const lines = isWrapped
      ? wrap(text, side ? Math.round(most * 0.6) : most, linesOfName)
      : [text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text];
    const wide = Math.max(...lines.map((line) => context.measureText(line).width));
    const away = size + 11 + ((lines.length - 1) * lineHeight) / 2;
    // Names at the border are moved in.
    const middle = Math.min(Math.max(x - wide / 2, 5), width - wide - 5);
    return (isStrong && !side ? distances : [0]).map((off): Room[] => {
      const isFar = off > 0;
      const right = { lines, wide, isFar, left: x + size + 5 + off, middle: y };
      const left = { lines, wide, isFar, left: x - size - 5 - wide - off, middle: y };
      const below = { lines, wide, isFar, left: middle, middle: y + away + off };
      const above = { lines, wide, isFar, left: middle, middle: y - away - off };
      if (side) return [{ below, above, left, right }[side], right, left];
      return [right, left, below, above];
    });
  });
  // A name of a path is cut short before it leaves its side; any other moves first, and then away.
  const ordered = side
    ? [0, 1, 2].flatMap((place) => rooms.flatMap(([near]) => near?.[place] ?? []))
    : distances.flatMap((_, step) => rooms.flatMap((each) => each[step] ?? []));
  return (
    ordered.find((room) => isFree(boxOf(room), false)) ??
    (isStrong ? ordered.find((room) => isFree(boxOf(room), true)) : undefined)
  );
}

/** A thin line from a thing to its name. */
function drawLeader(
  context: CanvasRenderingContext2D,
  label: Label | undefined,
  room: Room,
  palette: Palette,
): void {
  if (!label) return;
  const [left, top, right, bottom] = boxOf(room);
  const end = [
    Math.min(Math.max(label.x, left + 4), right - 4),
    Math.min(Math.max(label.y, top + 4), bottom - 4),
  ] as const;
  context.lineWidth = 1;
  context.strokeStyle = palette.quiet;
  context.beginPath();
  const way = Math.hypot(end[0] - label.x, end[1] - label.y) || 1;
  const edge = (label.size + 1) / way;
  context.moveTo(label.x + (end[0] - label.x) * edge, label.y + (end[1] - label.y) * edge);
  context.lineTo(...end);
  context.stroke();
}

/** A text on lines of so many letters, words whole where they fit; the last of `most` lines is cut short. */
function wrap(text: string, letters: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length > letters ? `${word.slice(0, letters - 1)}…` : word);
  }
  const kept = lines.slice(0, most);
  return lines.length > most ? [...kept.slice(0, -1), `${kept.at(-1) ?? ''}…`] : kept;
}

function boxOf({ left, middle, wide, lines }: Room): Box {
  const half = 9 + ((lines.length - 1) * lineHeight) / 2;
  return [left - 2, middle - half, left + wide + 2, middle + half];
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

function isApart(one: Box, other: Box): boolean {
  return one[2] < other[0] || other[2] < one[0] || one[3] < other[1] || other[3] < one[1];
}
