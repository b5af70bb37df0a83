/** A name or type cut so that the rest of a message of 90 characters has room. */
export function shortened(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 2)}..` : text;
}
