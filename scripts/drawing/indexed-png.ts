import { constants, crc32, deflateSync } from 'node:zlib';
import { light } from '../../src/charts/palette.ts';

/** Pixels of a drawing, four bytes each, as resvg gives them. */
export interface DrawnPixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

type Color = readonly [number, number, number];

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** For rows of few colours this strategy gives less bytes at level 8 than the usual one at level 9, in a third of the time. */
const pressing = { level: 8, memLevel: 9, strategy: constants.Z_FILTERED };
const paper = readColor(light.paper);
/** Of communes on the map. */
const borderHex = '#b3a996';

const own = [light.ink, light.soft, light.rule, light.brick, light.slate].map(readColor);
const shades = [
  between(readColor(light.ink), 0.5),
  between(readColor(light.rule), 0.45),
  readColor(light.mark),
];

/**
 * The colours of an image: those of palette.ts on its paper, the borders of the map where it has one, and shades for the edges of letters,
 * none where 26 strokes in each of 13 rows have taken the bytes: the strokes then are as dark as the words beside them.
 * More are hardly seen at this size and weigh a third more; a palette chosen anew for each image may lose the brick.
 */
export function imagePalette(svg: string): readonly Color[] {
  const isDense = svg.includes('g-ticks');
  return [
    paper,
    ...own,
    ...(isDense ? [] : shades),
    ...(svg.includes(borderHex) ? [readColor(borderHex)] : []),
  ];
}

/** A PNG of four bits a pixel in the colours of a palette, the nearest one for each pixel; the same bytes on every machine. */
export function indexedPng({ width, height, pixels }: DrawnPixels, palette: readonly Color[]): Buffer {
  const rows = indexedRows({ width, height, pixels }, palette);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, pressing)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The rows of an image, two pixels a byte, each row behind the byte that says that it is written as it is. */
function indexedRows({ width, height, pixels }: DrawnPixels, palette: readonly Color[]): Buffer {
  const stride = Math.ceil(width / 2) + 1;
  const rows = Buffer.alloc(stride * height);
  const colors = colorsOf(pixels);
  const known = new Map<number, number>();
  let last = -1;
  let index = 0;
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      const color = colors[at] ?? 0;
      // Most pixels are of the colour of the one before: only the others are looked up.
      if (color !== last) {
        last = color;
        index = known.get(color) ?? nearest(channelsOf(color), palette);
        known.set(color, index);
      }
      const place = y * stride + 1 + (x >> 1);
      rows[place] = (rows[place] ?? 0) | (x % 2 === 0 ? index << 4 : index);
    }
  }
  return rows;
}

/** Pixels as one number each, four bytes in the order of the machine; copied only where they do not stand on a multiple of four. */
function colorsOf(pixels: Uint8Array): Uint32Array {
  const { buffer, byteOffset, length } = pixels.byteOffset % 4 === 0 ? pixels : Uint8Array.from(pixels);
  return new Uint32Array(buffer, byteOffset, length / 4);
}

function channelsOf(color: number): Color {
  const [red = 0, green = 0, blue = 0] = new Uint8Array(Uint32Array.of(color).buffer);
  return [red, green, blue];
}

function nearest(color: Color, palette: readonly Color[]): number {
  const distances = palette.map((one) =>
    one.reduce((sum, value, i) => sum + (value - (color[i] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'ascii'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function readColor(hex: string): Color {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [red, green, blue];
}

function between(color: Color, share: number): Color {
  const [red, green, blue] = color.map((value, i) =>
    Math.round(value * share + (paper[i] ?? 0) * (1 - share)),
  );
  return [red ?? 0, green ?? 0, blue ?? 0];
}
