export function maskText(text: string): string {
  return text;
}
