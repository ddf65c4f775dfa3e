/** The caption of an exported picture: its title and the lines below it. */
export interface Caption {
  readonly title: string
  /** Each line states one fact: the filters, the measures, the revision, the date, or the citation. */
  readonly lines: readonly string[]
}

/** The fonts of an exported picture, which cannot use the fonts of the page. */
export const pictureFont = "'Noto Sans', 'Liberation Sans', Arial, sans-serif"

/**
 * Wraps text at word boundaries into lines of at most the given length. Splits words that are longer than a line, such
 * as URLs.
 */
export function wrap(text: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).flatMap((one) => pieces(one, letters))) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function pieces(word: string, letters: number): string[] {
  const count = Math.max(1, Math.ceil(word.length / letters))
  return Array.from({ length: count }, (_, at) => word.slice(at * letters, (at + 1) * letters))
}

/** Wraps the caption to fit a picture with the given width in pixels. */
export function captionLines(caption: Caption, width: number): { title: string[]; lines: string[] } {
  const letters = Math.max(20, Math.floor((width - 40) / 6.4))
  return {
    title: wrap(caption.title, Math.floor(letters * 0.68)),
    lines: caption.lines.flatMap((line) => wrap(line, letters)),
  }
}
