import { comparableName } from '../../model/names'

/**
 * The origin that a text names. The name begins with a capital letter, or with a letter of a script without capitals,
 * and extends to the end of the clause.
 */
const ORIGIN = '(?<origin>(?:the )?[\\p{Lu}\\p{Lo}][^;:()\\n]{1,80}?)'
const END = '(?=[.;:()\\n]|$)'
const THIS = 'this (?:article|story|post|blog post|column|interview|press release|news item|item|page)'
const START = '(?:^|[.;:()\\n]\\s*)'

/** A publisher's own channel, or an archive. A document published there is the original, not a copy. */
const CHANNEL =
  /\b(?:twitter|x|facebook|linkedin|youtube|instagram|telegram|medium|whatsapp|.*newswire|.*presswire|business wire|wayback machine|internet archive|web archive|(?:web\.)?archive\.\w+|x \(.*\)|gov\.uk|its (?:own )?web ?site)$/iu

/** Publishers that name another publisher: `Foreign Office via WiredGov`, `Daily8 (reposting Euronews)`. */
const OF_PUBLISHER: readonly RegExp[] = [
  /^(?<origin>.+?) via .+$/u,
  /\((?:reposting|republishing|reprinting|mirroring) (?<origin>[^)]+)\)$/u,
  /^(?:blog )?(?:repost|reprint) of (?<origin>.+)$/iu,
  /^(?<origin>.+?) \((?:repost|reprint|mirror)\)$/iu,
]

/**
 * Texts that say that the page itself is a copy. A text about the first publication of another document does not match.
 */
const OF_TEXT: readonly RegExp[] = [
  new RegExp(`${START}(?:a )?(?:repost|reprint|verbatim copy) of (?:an? )?${ORIGIN}${END}`, 'iu'),
  new RegExp(`${START}(?:first|originally) (?:published|posted) (?:by|at) ${ORIGIN}${END}`, 'iu'),
  new RegExp(
    `${START}(?:republished|reposted|reprinted|syndicated) (?:from|with (?:the )?permission (?:of|from)) ${ORIGIN}${END}`,
    'iu',
  ),
  new RegExp(`\\b${THIS} (?:was )?(?:first|originally) (?:published|posted) (?:by|at) ${ORIGIN}${END}`, 'iu'),
  new RegExp(`\\b${THIS} (?:first|originally) appeared (?:in|on|at) ${ORIGIN}${END}`, 'iu'),
]

/** Returns the origin that a publisher's name mentions, if any. */
export const originInPublisher = (publisher: string): string | undefined =>
  CHANNEL.test(publisher) ? undefined : originIn(OF_PUBLISHER, publisher)

/** Returns the origin that a title, a passage or a note names, if the text says that the page is a copy. */
export const originInText = (text: string): string | undefined => originIn(OF_TEXT, text)

function originIn(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const origin = pattern.exec(text)?.groups?.origin?.replace(DAY_AFTER, '').trim()
    if (origin !== undefined && isName(origin)) return origin
  }
  return undefined
}

/** A date that follows a name: `on 3 May 2018`, `in May 2018`. */
const DAY_AFTER = /,? (?:on|in|at) [^,]*\d.*$/u

/** Excludes days, months and pronouns, which can follow the same words: `first published at Monday’s summit`. */
const isName = (origin: string): boolean =>
  /^(?:the )?[\p{Lu}\p{Lo}]/u.test(origin) &&
  !/^(?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|^(?:he|she|it|they|we|i|an?|this|these|its|their)\b/iu.test(
    origin,
  ) &&
  comparableName(origin).length > 2
