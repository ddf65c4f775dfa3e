import { memoize } from './memoize'

/** Forms of address, ranks and degrees that people write before a name, and that are no names. */
const ADDRESSES = [
  'h\\. ?e\\.?|h\\. ?r\\. ?h\\.?|hrh|h\\. ?m\\.|h\\. ?h\\.',
  '(?:(?:his|her|their|your) )?(?:excellency|excellencies)',
  '(?:his|her|their) (?:royal |serene |imperial |supreme )?(?:highness|majesty|eminence|holiness|honou?r)',
  '(?:the )?(?:right|rt\\.?) hon(?:ou?rable|\\.)?',
  'the hon\\.?|(?:the )?hon(?:ou?rable|\\.)',
  'sir|dame|baroness|viscountess|viscount|countess',
  'drs?\\.?|d\\.? ?phil\\.?|h\\. ?c\\.|ph\\.? ?d\\.?|prof(?:essor|\\.)?|dott\\.|dra\\.|profa\\.',
  'ing\\.|eng\\.|engr\\.?|arch\\.|atty\\.?|adv\\.|lic\\.',
  'mr\\.?|mrs\\.?|ms\\.?|miss|mx\\.?|messrs\\.?',
  'mme\\.?|mlle\\.?|madam(?:e)?|monsieur|mademoiselle',
  'herr|frau|sr\\.|sra\\.?|srta\\.?|señora?|senhora?|signora?|dhr\\.|mevr\\.',
  'excmo\\.?|excma\\.?|exmo\\.?|exma\\.?|ilmo\\.?|ilma\\.?',
  "shri|smt\\.?|encik|puan|datuk(?: seri| sri)?|dato['’‘]?(?: seri| sri)?|datin|tan sri|toh puan",
  '(?:lt\\.? |maj\\.? |brig\\.? )?gen\\.|lt\\.|maj\\.|brig\\.|col\\.|capt\\.|adm\\.|cmdr\\.|brigadier|colonel|lieutenant|admiral',
]

/** Offices that people write before a name. */
const OFFICES = [
  '(?:(?:deputy|vice|prime|senior|first|state|acting|foreign|assistant|under)[- ]*)*minister',
  '(?:vice[- ]|primer[ao]? |vice)?ministr[oae]|(?:vice)?ministerin',
  '(?:vice[- ]|deputy )?president|presidente',
  '(?:(?:permanent|state|deputy|assistant|under|parliamentary|cabinet|chief|foreign)[- ]*)*secretary(?:[- ]general)?',
  'ambassador|embajador[a]?|ambassadeur|commissioner|(?:vice[- ])?chancellor|senator|governor|congress(?:wo)?man',
  '(?:deputy |vice[- ]|acting )?(?:director(?:[- ]general)?|chair(?:man|woman|person)?)',
  '(?:c[eitodf]o|chief (?:executive|information|technology|digital|data|operating)(?: officer)?)',
]

/**
 * Forms that are also given names or initials: Tun (Burmese), Gen (Japanese), Lord, and M. for Monsieur or Mohamed. Nobody
 * can tell which, and a name without its first word would be that of somebody else. They are kept, with a warning.
 */
const DOUBTFUL = /^(?:(?:tun|gen|lord|lady|baron|sr)\s+\S|m\.\s+\S+\s+\S)/iu

const TITLE = new RegExp(`^(?:${[...ADDRESSES, ...OFFICES].join('|')})(?=[\\s,])[\\s,]+`, 'iu')
const ONLY_TITLE = new RegExp(`^(?:${[...ADDRESSES, ...OFFICES].join('|')})$`, 'iu')

/** HE in capitals. With only one further word it may be a surname: HE Lifeng. */
const EXCELLENCY = /^HE[\s,]+(?=\S+\s+\S)(?=\S*\p{Ll})/u

/** Degrees and orders after a name, in capitals. Those that are also names, such as KC, MA and MD, need a comma. */
const DEGREES = [
  '[Pp][Hh]\\.? ?[Dd]\\.?|D\\.?Phil\\.?|M\\.D\\.|M\\.?Sc\\.?|B\\.?Sc\\.?|M\\.A\\.|B\\.A\\.|MBA|MPA|MPP|LL\\.?[BMD]\\.?|J\\.D\\.',
  'MP|MEP|MSP|MLA|MHA|TD|[Ee]sq\\.?|CPA|PMP|CEng|FREng|FBCS|FRSA?|FIET',
  'OBE|CBE|MBE|KBE|DBE|GBE|KCMG|GCMG|DCMG|CMG|KCB|GCB|DCB|CVO|KCVO|DCVO|LVO|MVO|PSM|PJG|CNZM|ONZM|DNZM|KNZM',
]
const DEGREE = new RegExp(
  `(?:,?\\s+(?:${DEGREES.join('|')})|,\\s*(?:KC|MD|QC|PC|JP|MA|BA|JD|CB|CH|OM|AM|AO|AC|SC))[.,]?$`,
  'u',
)

/**
 * Removes forms of address, degrees and offices from the beginning and end of a person's name. Keeps the whole name if
 * only these parts remain, or if the name cannot be separated from the office, as in `Minister for Trade Ada Lovelace`.
 */
export const withoutTitles = memoize((name) => {
  let rest = name.trim()
  if (ONLY_TITLE.test(rest)) return name
  for (let end = DEGREE.exec(rest); end; end = DEGREE.exec(rest)) rest = rest.slice(0, end.index)
  for (let start = titleOf(rest); start; start = titleOf(rest)) rest = rest.slice(start[0].length)
  return rest === '' || ONLY_TITLE.test(rest) || PART_OF_OFFICE.test(rest) ? name : rest
})

const titleOf = (name: string): RegExpExecArray | null => TITLE.exec(name) ?? EXCELLENCY.exec(name)

/** Words that can continue the name of an office. */
const PART_OF_OFFICE = /^(?:of|for|de|des|du|del|da|do|to|and|e|et|y|general)\b/u

/**
 * Checks whether a name begins or ends with a title, degree or office, even if they cannot be separated, if the word may
 * be a name too, or if nothing else is left.
 */
export function hasTitle(written: string): boolean {
  const name = written.trim()
  const forms = [TITLE, ONLY_TITLE, DOUBTFUL, /^HE\s/u]
  return forms.some((form) => form.test(name)) || withoutTitles(written) !== written
}
