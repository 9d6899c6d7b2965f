import type { Drawing, DrawnMark, DrawnText } from './read-drawing.ts';

/** A row of a drawing with named rows, put back together from what stands at its height. */
export interface DrawnRow {
  /** Its name without spaces, that line ends take away. */
  readonly name: string;
  readonly note: string | null;
  readonly value: string;
  readonly isFocus: boolean;
  readonly marks: readonly DrawnMark[];
}

const fromBaseline = 4.5;

/** The rows of a drawing, from the top; the marks are those of a selector. */
export function drawnRows(drawing: Drawing, marks: string): readonly DrawnRow[] {
  const values = drawing.texts('.g-value').toSorted((a, b) => a.y - b.y);
  const [names, notes] = [drawing.texts('.g-row'), drawing.texts('.g-note')];
  const focus = new Set(drawing.texts('.g-value.g-focus').map(({ y }) => y));
  const all = drawing.marks(marks);
  return values.map(({ text, y }) => {
    const own = <Item extends { readonly y: number }>(
      items: readonly Item[],
      shift: number,
    ): readonly Item[] => items.filter((item) => nearest(values, item.y - shift) === y);
    const words = (items: readonly DrawnText[]): string =>
      items
        .toSorted((a, b) => a.y - b.y)
        .map((line) => line.text)
        .join('')
        .replaceAll(' ', '');
    const note = own(
      notes.filter((one) => one.y > (values[0]?.y ?? 0) - 20),
      fromBaseline,
    );
    return {
      name: words(own(names, fromBaseline)),
      note: note.length === 0 ? null : note.map((line) => line.text).join(' '),
      value: text,
      isFocus: focus.has(y),
      marks: own(all, 0),
    };
  });
}

/** The baseline of the value whose row is nearest to a height. */
function nearest(values: readonly DrawnText[], height: number): number | undefined {
  const distance = ({ y }: DrawnText): number => Math.abs(y - fromBaseline - height);
  return values.toSorted((a, b) => distance(a) - distance(b))[0]?.y;
}
