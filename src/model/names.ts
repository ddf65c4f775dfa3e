import { createHash } from 'node:crypto'
import { memoize } from './memoize'

/** Latin letters that Unicode does not decompose, with the letters that replace them. */
const STROKED: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ŋ: 'n',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}

/**
 * Normalises a name for comparison. Applies compatibility decomposition, removes Latin accents, converts to lower case,
 * and replaces everything between letters and digits with one space. Vowel signs of other scripts are kept, because
 * they can distinguish one name from another.
 */
export const comparableName = memoize((name) =>
  withoutMarks(name)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim(),
)

/**
 * Converts a name to the form used in ids, `[a-z0-9-]+`. If the name contains letters of other scripts, a short hash of
 * the comparable name is added to keep different names apart.
 */
export function foldName(name: string): string {
  const comparable = comparableName(name)
  const latin = comparable.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  if (latin !== '' && /^[a-z0-9 ]*$/.test(comparable)) return latin
  const hash = createHash('sha256')
    .update(comparable === '' ? name.normalize('NFC') : comparable)
    .digest('hex')
    .slice(0, 10)
  return latin === '' ? hash : `${latin}-${hash}`
}

function withoutMarks(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[øđðłħŧıŋßæœþ]/g, (letter) => STROKED[letter] ?? letter)
    .normalize('NFC')
}
