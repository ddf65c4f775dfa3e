import { memoize } from './memoize'

/** An academic field after Dr.: Dr. h.c., Dr.-Ing., Dr. rer. nat. */
const FIELD = '(?:[ -]?(?:ing|h\\. ?c|rer|nat|pol|oec|phil|med|jur|iur|techn?|sc|habil|mult)\\.)*'

/** Forms of address, ranks and degrees that people write before a name, and that are not names themselves. */
const ADDRESSES = [
  'h\\. ?e\\.?|h\\. ?r\\. ?h\\.?|hrh|h\\. ?m\\.|h\\. ?h\\.',
  '(?:(?:his|her|their|your) )?(?:excellency|excellencies)',
  '(?:his|her|their) (?:royal |serene |imperial |supreme )?(?:highness|majesty|eminence|holiness|honou?r)',
  '(?:the )?(?:right|rt\\.?) hon(?:ou?rable|\\.)?',
  "the hon\\.?|(?:the )?hon(?:ou?rable|['’‘]?ble\\.?|\\.)",
  'sir|baroness|viscountess|viscount|countess',
  `drs?\\.${FIELD}|drs?|d\\.? ?phil\\.?|ph\\.? ?d\\.?|dott\\.|dra\\.|profa\\.`,
  '(?:(?:assoc|asst|adj)\\.? ?|(?:associate|assistant|adjunct|visiting|emeritus|full) )?prof(?:essor|\\.)?(?: emerit(?:us|a)|em\\.)?',
  'univ\\.[- ]?prof\\.|dipl\\.[- ]?(?:ing|kfm|inf|math|phys)\\.|mag\\.',
  'ing\\.|eng\\.|engr\\.?|arch\\.|atty\\.?|adv\\.|lic\\.',
  'mr\\.?|mrs\\.?|ms\\.?|miss|mx\\.?|messrs\\.?|mdm\\.?',
  'mme\\.?|mlle\\.?|madam(?:e)?|monsieur|mademoiselle',
  'herr|frau|sr\\.|sra\\.?|srta\\.?|señora?|senhora?|signora?|dhr\\.|mevr\\.',
  'excmo\\.?|excma\\.?|exmo\\.?|exma\\.?|ilmo\\.?|ilma\\.?',
  "shri|smt\\.?|encik|datuk(?: seri| sri)?|dato['’‘]?(?: seri| sri)?|datin|tan sri|toh puan",
  '(?:lt|maj|brig|vice|rear)\\.?[- ]?(?:gen|col|cdr|cmdr|adm)\\.?',
  '(?:(?:lieutenant|major|brigadier|colonel|captain|attorney|auditor|surgeon|vice|rear)[- ])?(?:general|colonel|commander|admiral)',
  'gen\\.|lt\\.?|maj\\.|brig\\.|col\\.|capt\\.?|adm\\.|cmdr\\.?|sgt\\.?|brigadier|lieutenant|captain|amb\\.?',
]

/** Offices that people write before a name, such as Minister. */
const OFFICES = [
  '(?:(?:deputy|vice|prime|senior|first|state|acting|foreign|assistant|under)[- ]*)*minister',
  '(?:vice[- ]|primer[ao]? |vice)?ministr[oae]|(?:vice)?ministerin',
  '(?:vice[- ]|deputy )?presidente?',
  '(?:(?:permanent|state|deputy|assistant|under|parliamentary|cabinet|chief|foreign)[- ]*)*secretary(?:[- ]general)?',
  'general (?:secretary|manager|director|counsel)',
  'ambassador|embajador[a]?|ambassadeur|commissioner|(?:vice[- ])?chancellor|senator|governor|congress(?:wo)?man',
  '(?:deputy |vice[- ]|acting )?(?:director(?:[- ]general)?|chair(?:man|woman|person)?)',
  '(?:c[eitodf]o|chief (?:executive|information|technology|digital|data|operating)(?: officer)?)',
]

/**
 * Forms that are also given names or initials: Tun (Burmese), Puan (Indonesian), Dame (Senegalese), Gen (Japanese),
 * Lord, and M. for Monsieur or Mohamed. The text does not show which of the two is meant, and removing a first name by
 * mistake would name a different person. These forms are therefore kept, and a warning is given.
 */
const DOUBTFUL =
  /^(?:(?:tun|puan|dame|gen|lord|lady|baron|sr|maj|major|marshal|col|brig|justice|judge)\s+\S|m\.\s*\p{L}{2,}\S*\s+\S)/iu

/**
 * A title ends before a space or comma. A full stop is enough after an abbreviation, as in `Dr.Ada`, unless an initial
 * follows, as in `H.E.B. Smith`.
 */
const END = '(?:[\\s,]+|(?<=\\.)(?=\\p{L}{2})|(?<=\\p{L}{2}\\.)(?=\\p{L}))'
const ANY = [...OFFICES, ...ADDRESSES].join('|')
const TITLE = new RegExp(`^(?:(?:${ANY})${END}|\\((?:${ANY})\\)[\\s,]*)`, 'iu')
const ONLY_TITLE = new RegExp(`^\\(?(?:${ANY})\\)?$`, 'iu')

/**
 * Titles that consist of initials in capitals: HE, and the Malaysian YB. If only one word follows, the initials may
 * instead be a surname or stand for given names: HE Lifeng, YB Chavan.
 */
const INITIALS = 'HE\\.?|YB|YAB|YBM|YBhg|Y\\.B\\.|Y\\.A\\.B\\.'
const EXCELLENCY = new RegExp(`^(?:${INITIALS})[\\s,]+(?=\\S+\\s+\\S)(?=\\S*\\p{Ll})`, 'u')
const MAYBE_EXCELLENCY = new RegExp(`^(?:${INITIALS})[\\s,]`, 'u')

/**
 * Degrees and orders after a name, in capitals. Degrees that may also be names, such as KC, MA and MD, count only after
 * a comma.
 */
const DEGREES = [
  '[Pp][Hh]\\.? ?[Dd]\\.?|D\\.?Phil\\.?|M\\.D\\.|M\\.?Sc\\.?|B\\.?Sc\\.?|M\\.A\\.|B\\.A\\.|MBA|MPA|MPP|LL\\.?[BMD]\\.?|J\\.D\\.',
  'MP|MEP|MSP|MLA|MHA|TD|[Ee]sq\\.?|CPA|PMP|CEng|FREng|FBCS|FRSA?|FIET',
  'OBE|CBE|MBE|KBE|DBE|GBE|KCMG|GCMG|DCMG|CMG|KCB|GCB|DCB|CVO|KCVO|DCVO|LVO|MVO|PSM|PJG|CNZM|ONZM|DNZM|KNZM',
]
const DEGREE = new RegExp(
  `(?:,?\\s+(?:${DEGREES.join('|')})|,\\s*(?:KC|MD|QC|PC|JP|MA|BA|JD|CB|CH|OM|AM|AO|AC|SC))[.,]?$`,
  'u',
)

/** Words that can continue the name of an office. */
const CONTINUED = 'of|for|de|des|du|del|da|do|to|and|e|et|y'
const PART_OF_OFFICE = new RegExp(`^(?:${CONTINUED}|general)\\b`, 'u')

/** Punctuation between a name and an office: Ada Lovelace, Minister; Ada Lovelace (Minister for Trade). */
const APART = '(?:\\s*,\\s*|\\s*\\(|\\s+[-–—]\\s*)'
const OFFICE_AFTER = new RegExp(
  `(?<=\\S\\s+\\S+)${APART}(?:the )?(?:${OFFICES.join('|')}|prof(?:essor|\\.)|dr\\.?)(?:(?:\\s*,|\\s+(?:${CONTINUED})\\s).*)?\\)?$`,
  'iu',
)

/**
 * An office with other words around it. The words after it may also be given names that follow a surname: Lovelace,
 * Chancellor Ada.
 */
const MAYBE_OFFICE_AFTER = new RegExp(
  `${APART}(?:.*\\s)?(?:${ANY}|head|chief|officer|adviser|advisor|envoy|consul|representative|spokes\\p{L}+|official|manager|premier|mayor)(?![\\p{L}])`,
  'iu',
)

/**
 * Removes forms of address, degrees and offices from the beginning and end of a person's name. Keeps the whole name if
 * only these parts remain, or if the name cannot be separated from the office, as in `Minister for Trade Ada Lovelace`.
 */
export const withoutTitles = memoize((name) => {
  let rest = name.trim()
  if (ONLY_TITLE.test(rest)) return name
  for (let end = endOf(rest); end; end = endOf(rest)) rest = rest.slice(0, end.index)
  for (let start = titleOf(rest); start; start = titleOf(rest)) rest = rest.slice(start[0].length)
  return rest === '' || ONLY_TITLE.test(rest) || PART_OF_OFFICE.test(rest) ? name : rest
})

const endOf = (name: string): RegExpExecArray | null => DEGREE.exec(name) ?? OFFICE_AFTER.exec(name)
const titleOf = (name: string): RegExpExecArray | null => TITLE.exec(name) ?? EXCELLENCY.exec(name)

/**
 * Checks whether a name begins or ends with a title, degree or office, even if it cannot be separated from the name, if
 * it may itself be a name, or if nothing else is left.
 */
export function hasTitle(written: string): boolean {
  const name = written.trim()
  const forms = [TITLE, ONLY_TITLE, DOUBTFUL, MAYBE_EXCELLENCY, MAYBE_OFFICE_AFTER]
  return forms.some((form) => form.test(name)) || withoutTitles(written) !== written
}
