/** What matches the types that a displayed one may be: `_` in it stands for anything. */
export function patternOf(display: string): RegExp {
  return new RegExp(`^${display.split(/\b_\b/).map((part) => part.replace(/[^\w\s]/g, '\\$&')).join('.*')}$`);
}
