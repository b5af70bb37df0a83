/** Wraps text for a terminal; the shell that owns the terminal says how. */
export interface Palette {
  readonly bold: Paint;
  readonly red: Paint;
  readonly yellow: Paint;
  readonly green: Paint;
  readonly blue: Paint;
  readonly cyan: Paint;
}

export type Paint = (text: string) => string;

const plain: Paint = (text) => text;

/** No colours at all. */
export const plainPalette: Palette = {
  bold: plain,
  red: plain,
  yellow: plain,
  green: plain,
  blue: plain,
  cyan: plain,
};
