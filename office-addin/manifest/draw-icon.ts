import { zlibSync } from 'fflate';

type Point = readonly [number, number];
type Colour = readonly [number, number, number];

/** The mark of the product, two ticks over a signing line, on a field of 16 by 16: as in workbench/icon.svg. */
const STROKES: readonly { readonly points: readonly Point[]; readonly width: number }[] = [
  {
    points: [
      [3.6, 7.2],
      [5.5, 9.1],
      [9, 4.9],
    ],
    width: 1.35,
  },
  {
    points: [
      [7.3, 8.8],
      [7.7, 9.2],
      [12.3, 4.2],
    ],
    width: 1.35,
  },
  {
    points: [
      [3.7, 12],
      [12.3, 12],
    ],
    width: 1.25,
  },
];
const FIELD = { from: 1, to: 15, radius: 3.6 };
const BLUE: Colour = [0x1d, 0x4b, 0x9b];
const WHITE: Colour = [255, 255, 255];
/** Samples per pixel and direction, for smooth edges. */
const FINE = 4;

/** The icon as PNG. `outline`: the mark alone in white, on nothing, as the unified manifest wants it. */
export function drawIcon(size: number, form: 'colour' | 'outline' = 'colour'): Uint8Array {
  const rows = new Uint8Array(size * (1 + size * 4));
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) rows.set(pixel(x, y, size, form), y * (1 + size * 4) + 1 + x * 4);
  }
  return png(size, rows);
}

function pixel(x: number, y: number, size: number, form: 'colour' | 'outline'): readonly number[] {
  const middle: Point = [((x + 0.5) * 16) / size, ((y + 0.5) * 16) / size];
  // Most pixels are far from every edge, and one look is enough.
  const reach = 16 / size;
  if (!STROKES.some((stroke) => isOn(middle, { ...stroke, width: stroke.width + 2 * reach }))) {
    const isInside = isInField(middle, reach);
    if (isInside && form === 'colour') return [...BLUE, 255];
    if (form === 'outline' || !isInField(middle, -reach)) return [0, 0, 0, 0];
  }
  let mark = 0;
  let field = 0;
  for (let step = 0; step < FINE * FINE; step++) {
    const point: Point = [
      ((x + ((step % FINE) + 0.5) / FINE) * 16) / size,
      ((y + (Math.floor(step / FINE) + 0.5) / FINE) * 16) / size,
    ];
    if (STROKES.some((stroke) => isOn(point, stroke))) mark++;
    if (isInField(point)) field++;
  }
  const all = FINE * FINE;
  if (form === 'outline') return [...WHITE, Math.round((mark / all) * 255)];
  if (field === 0) return [0, 0, 0, 0];
  const share = mark / all;
  return [
    ...BLUE.map((part, at) => Math.round(part + ((WHITE[at] ?? 0) - part) * share)),
    Math.round((field / all) * 255),
  ];
}

function isOn(point: Point, { points, width }: (typeof STROKES)[number]): boolean {
  return points.slice(1).some((end, at) => distance(point, points[at] ?? end, end) <= width / 2);
}

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** `margin`: at least so far inside. */
function isInField([x, y]: Point, margin = 0): boolean {
  const { radius } = FIELD;
  const from = FIELD.from + margin;
  const to = FIELD.to - margin;
  const off = (value: number): number => Math.max(from + radius - value, value - (to - radius), 0);
  return x >= from && x <= to && y >= from && y <= to && Math.hypot(off(x), off(y)) <= radius;
}

function png(size: number, rows: Uint8Array): Uint8Array {
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, size);
  view.setUint32(4, size);
  head.set([8, 6, 0, 0, 0], 8);
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  return joined([signature, chunk('IHDR', head), chunk('IDAT', zlibSync(rows)), chunk('IEND', new Uint8Array())]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = joined([new TextEncoder().encode(name), data]);
  const framed = new Uint8Array(body.length + 8);
  const view = new DataView(framed.buffer);
  view.setUint32(0, data.length);
  framed.set(body, 4);
  view.setUint32(body.length + 4, crc32(body));
  return framed;
}

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
