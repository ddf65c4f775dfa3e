/**
 * The scripts that need a joiner (U+200D) or a non-joiner (U+200C) inside some words, according to Unicode 16, chapters
 * 9 to 14.
 */
const JOINING =
  `Arabic Syriac Nko Mandaic Adlam Hanifi_Rohingya Mongolian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil
  Telugu Kannada Malayalam Sinhala Khmer Myanmar Tibetan`
    .split(/\s+/)
    .map((script) => `\\p{scx=${script}}`)
    .join('')

/**
 * Characters that a reader does not see: controls other than tab and line break, formatting characters such as the soft
 * hyphen, separators of lines and paragraphs, halves of surrogate pairs, and code points to which no character is
 * assigned.
 */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2800\ufff9-\ufffb\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/gu

/**
 * Invisible characters in a place where a script or an emoji needs them: a joiner or non-joiner inside a word, a joiner
 * that shapes the last letter of a word, and a selector that chooses the form of an emoji or a letter.
 */
const NEEDED = new RegExp(
  [
    `(?<=[${JOINING}])[\\u200c\\u200d](?=[${JOINING}])`,
    `(?<=\\p{M})\\u200d(?=[^\\p{L}\\p{M}]|$)(?<=[${JOINING}]\\u200d)`,
    '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d(?=\\p{Extended_Pictographic})',
    '(?<=\\p{Extended_Pictographic})[\\ufe0e\\ufe0f]',
    '(?<=[0-9#*])\\ufe0f(?=\\u20e3)',
    '(?<=\\p{scx=Han})[\\ufe00-\\ufe02\\u{e0100}-\\u{e01ef}]',
    '(?<=\\p{scx=Mongolian})[\\u180b-\\u180f]',
  ].join('|'),
  'gu',
)

/** An invisible character and its position, counted from 1. */
export interface Unseen {
  /** The code point, such as `U+00AD`. */
  code: string
  position: number
}

/** Returns the invisible characters of a text that neither a script nor an emoji needs. */
export function unseenIn(text: string): Unseen[] {
  const found = [...text.matchAll(INVISIBLE)]
  if (found.length === 0) return []
  const needed = new Set([...text.matchAll(NEEDED)].map(({ index }) => index))
  return found
    .filter(({ index }) => !needed.has(index))
    .map(({ 0: character, index }) => ({
      code: `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
      position: [...text.slice(0, index)].length + 1,
    }))
}
