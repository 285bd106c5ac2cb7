/** Columns that a text takes in a terminal: Chinese, Japanese and Korean characters take two, accents none. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /\p{Mn}|\p{Me}|\p{Cf}|\p{Cc}/u;

export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (WIDE.test(character)) width += 2;
    else if (!NO_WIDTH.test(character)) width += 1;
  }
  return width;
}

/** Fills up with spaces to `width` columns. */
export function padText(text: string, width: number, side: 'left' | 'right'): string {
  const spaces = ' '.repeat(Math.max(0, width - textWidth(text)));
  return side === 'left' ? text + spaces : spaces + text;
}

/** A name from a plan must not move the cursor, break a line of a table, or turn the direction of what follows. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
}

/** Lines of at most `width` columns, broken between words, or inside a word that is longer by itself. At least one line. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    let rest = word;
    while (rest !== '') {
      const joined = line === '' ? rest : `${line} ${rest}`;
      if (textWidth(joined) <= width) {
        line = joined;
        rest = '';
      } else if (line !== '') {
        lines.push(line);
        line = '';
      } else {
        const part = fitting(rest, width);
        lines.push(part);
        rest = rest.slice(part.length);
      }
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** As much of a word as fits, at least one character. */
function fitting(word: string, width: number): string {
  let part = '';
  for (const character of word) {
    if (part !== '' && textWidth(part + character) > width) break;
    part += character;
  }
  return part;
}
