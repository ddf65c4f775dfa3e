import { memoize } from './memoize'

/**
 * Forms of address, academic degrees and offices that people write before a name. A form that is also a name needs its
 * full stops: He, Hon and HC are names.
 */
const TITLES = [
  'h\\. ?e\\.?',
  '(?:his|her|their) excellency',
  'excellency',
  '(?:the )?(?:right|rt\\.?) hon(?:ou?rable|\\.)?',
  'the hon\\.?',
  '(?:the )?hon(?:ou?rable|\\.)',
  'drs?\\.?',
  'd\\.? ?phil\\.?',
  'h\\. ?c\\.',
  'prof(?:essor|\\.)?',
  'ing\\.',
  'mr\\.?',
  'mrs\\.?',
  'ms\\.?',
  'miss',
  'mx\\.?',
  'messrs\\.?',
  'mme\\.?',
  'madam(?:e)?',
  'shri',
  'smt\\.?',
  '(?:deputy |vice |prime |senior |first |state |acting )*minister',
  '(?:vice |deputy )?president',
  'secretary(?: general)?',
  'ambassador',
  'commissioner',
  'chancellor',
  'senator',
]
const TITLE = new RegExp(`^(?:${TITLES.join('|')})(?=[\\s,])[\\s,]+`, 'iu')

/** Degrees and honours after a name, in capitals. KC, MD and QC need a comma, because they are also names. */
const DEGREE = /(?:,?\s+(?:[Pp][Hh]\.? ?[Dd]\.?|M\.D\.|MP|MEP|MBA|OBE|CBE|[Ee]sq\.?)|,\s*(?:KC|MD|QC))$/u

/**
 * Removes forms of address, degrees and offices from the beginning and end of a person's name. Keeps the name as it is
 * if nothing else remains, or if the office continues: in `Minister for Trade Ada Lovelace`, the name cannot be told
 * from the office.
 */
export const withoutTitles = memoize((name) => {
  let rest = name.trim().replace(DEGREE, '')
  for (let match = TITLE.exec(rest); match; match = TITLE.exec(rest)) rest = rest.slice(match[0].length)
  return rest === '' || /^(?:of|for|de|des|du|to|and|general)\b/u.test(rest) ? name : rest
})

/** Checks whether a name begins with a title or office, even if the name cannot be told from it. */
export const hasTitle = (name: string): boolean => TITLE.test(name.trim()) || withoutTitles(name) !== name
