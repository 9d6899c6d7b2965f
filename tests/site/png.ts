import sharp from 'sharp';

/** What the header of a PNG says. */
export interface PngHead {
  readonly width: number;
  readonly height: number;
  /** 3 for a palette. */
  readonly colorType: number;
}

/** A PNG as its pixels, three bytes each, with what its header says. */
export interface Png extends PngHead {
  readonly data: Buffer;
}

/** A box in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Reads the header of a PNG: its first chunk, whose place and length the format fixes. */
export function readPngHead(bytes: Buffer): PngHead {
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), colorType: bytes.readUInt8(25) };
}

/** Reads a PNG. */
export async function readPng(bytes: Buffer): Promise<Png> {
  const { data } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { ...readPngHead(bytes), data };
}

/** How many pixels of a box differ from a colour by more than a shade. */
export function inkIn({ data, width, height }: Png, box: Box, paper: readonly number[]): number {
  let count = 0;
  for (let y = Math.max(0, box.top); y < Math.min(height, box.top + box.height); y += 1)
    for (let x = Math.max(0, box.left); x < Math.min(width, box.left + box.width); x += 1)
      if (distanceAt(data, 3 * (y * width + x), paper) > 40) count += 1;
  return count;
}

/** The least distance of any pixel to a colour: the greatest difference in one of the three channels. */
export function nearestTo({ data }: Png, color: readonly number[]): number {
  let least = 255;
  for (let at = 0; at + 2 < data.length && least > 0; at += 3)
    least = Math.min(least, distanceAt(data, at, color));
  return least;
}

/** The three channels of a colour as stylesheets write it: « #a63a24 ». */
export function channels(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

function distanceAt(data: Buffer, at: number, color: readonly number[]): number {
  return Math.max(...[0, 1, 2].map((channel) => Math.abs((data[at + channel] ?? 0) - (color[channel] ?? 0))));
}
