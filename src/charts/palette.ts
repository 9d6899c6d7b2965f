/** Colours of a chart by role: those of the pages, so that a drawing looks the same inside and outside of them. */
export interface Palette {
  /** Background. */
  readonly paper: string;
  /** Words and numbers. */
  readonly ink: string;
  /** Words of second rank. */
  readonly soft: string;
  /** Lines that only lead the eye. */
  readonly rule: string;
  /** Marks of the rows that are not in focus. */
  readonly mark: string;
  /** The neighbourhood in focus, and nothing else. */
  readonly brick: string;
  /** The metropolis. */
  readonly slate: string;
}

/** Colours on light paper. */
export const light: Palette = {
  paper: '#fbf8f1',
  ink: '#1f1b16',
  soft: '#655d51',
  rule: '#d8d0c0',
  mark: '#8a8072',
  brick: '#a63a24',
  slate: '#3d5a80',
};

/** Colours on dark paper. */
export const dark: Palette = {
  paper: '#1a1815',
  ink: '#ece5d8',
  soft: '#b0a695',
  rule: '#443e35',
  mark: '#8f8574',
  brick: '#f0876a',
  slate: '#9db8dd',
};

/** System colours, for readers who impose their own. */
export const forced: Palette = {
  paper: 'Canvas',
  ink: 'CanvasText',
  soft: 'CanvasText',
  rule: 'GrayText',
  mark: 'CanvasText',
  brick: 'CanvasText',
  slate: 'LinkText',
};
