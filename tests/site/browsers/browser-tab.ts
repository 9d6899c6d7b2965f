/** A tab of a browser, of whatever make: the little that the tests in three browsers ask of it. */
export interface BrowserTab {
  /** Goes to a full address, in a window, or a frame, of this size, and waits until its fonts have come. */
  readonly open: (url: string, size: WindowSize) => Promise<void>;
  /** Gives the page another window, as one who turns a phone or drags an edge does: what it holds stays. */
  readonly resize: (size: WindowSize) => Promise<void>;
  /** Runs a function in the page, which must stand alone, and gives what it returns; the argument and the answer are JSON. */
  readonly evaluate: <Answer, Argument = undefined>(
    run: (argument: Argument) => Answer | Promise<Answer>,
    argument?: Argument,
  ) => Promise<Answer>;
  /** Presses a key as a person does. */
  readonly press: (key: PressedKey) => Promise<void>;
  /** Clicks in the middle of the first element that a selector finds. */
  readonly click: (selector: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The size of a window, in CSS pixels. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** The keys that tests press, by their name in the DOM. */
export type PressedKey = 'Enter' | 'Escape' | 'Tab';

/** The same keys as WebDriver writes them. */
const KEY_CODES: Readonly<Record<PressedKey, string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
};

/** A key that goes down and up, as WebDriver writes it. */
export function pressOf(key: PressedKey): readonly object[] {
  return ['keyDown', 'keyUp'].map((type) => ({ type, value: KEY_CODES[key] }));
}

/** Waits for the fonts of a page. Runs inside the browser. */
export async function waitForFonts(): Promise<void> {
  await document.fonts.ready;
}
