/** A place in px, from the upper left corner. */
export type Point = readonly [x: number, y: number];
