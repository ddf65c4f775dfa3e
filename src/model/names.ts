import { createHash } from 'node:crypto'
import { memoize } from './memoize'

/** Latin letters that Unicode does not decompose, as they are written without their strokes. */
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
 * A name as names are compared: compatibility-decomposed, without Latin accents, lower-case, every run of anything
 * but letters and digits one space. Letters of other scripts stay (with their vowel signs), so that two names in one
 * of them stay two.
 */
export const comparableName = memoize((name) =>
  withoutMarks(name)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim(),
)

/**
 * A name as it stands in an id: `[a-z0-9-]+`. Where other scripts stand beside Latin letters or alone, a short hash
 * of the comparable name keeps different names apart.
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
