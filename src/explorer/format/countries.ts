/**
 * Names that take an article in an English sentence, according to the GOV.UK style guide and common usage. Plural
 * island names, and names with a common noun such as “Kingdom” or “Union”, also take an article.
 */
const withArticle =
  /^(United |Netherlands$|Caribbean Netherlands$|Philippines$|Bahamas$|Gambia$|Maldives$|Comoros$|Isle of |Republic of |Democratic Republic |British |French Southern |Association of )|( Islands| Republic| Union| Association)$/

// GOV.UK writes these plurals without an article, and names that list several places do not take an article.
const withoutArticle = /^(Pitcairn|Solomon Islands$|Heard )/

/** Returns the name of a country or bloc as it appears within a sentence: “the United Kingdom”, “Singapore”. */
export function inSentence(name: string): string {
  return `${articleOf(name)}${name}`
}

/** Returns “the ” if the name of a country or bloc takes an article, for pages in which the name itself is a link. */
export function articleOf(name: string): string {
  return withArticle.test(name) && !withoutArticle.test(name) ? 'the ' : ''
}
