/**
 * Rough width of a text in a system font, CSS pixels: full-width characters take one em, others a bit over half.
 * Good enough to place labels without asking the browser; errs on the wide side.
 */
export function textWidth(text: string, sizePx: number, bold = false): number {
  let ems = 0;
  for (const character of text) ems += isFullWidth(character) ? 1 : bold ? 0.62 : 0.57;
  return ems * sizePx;
}

function isFullWidth(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff00 && code <= 0xff60);
}

/** The text, or its beginning and an ellipsis where it would be wider than `most` pixels. */
export function fitText(text: string, most: number, sizePx: number, bold = false): string {
  if (textWidth(text, sizePx, bold) <= most) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(characters.join('') + '…', sizePx, bold) > most) characters.pop();
  return characters.join('').trimEnd() + '…';
}
