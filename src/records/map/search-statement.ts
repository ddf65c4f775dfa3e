import { primaryLanguage } from '../../model/languages'
import type { SearchRecord } from '../definition/coverage'

/**
 * Returns the sentence that may be printed if a search meets all conditions: “Searched on …, in …, in …, for …: none
 * found. Not proof of absence.”
 * @param renewed the title of the agreement whose renewal was sought.
 */
export function searchStatement({ on, places, sought }: SearchRecord, renewed: string | undefined): string {
  const opened = places.filter(({ outcome }) => outcome === 'opened')
  const hosts = distinct(opened.map(({ url }) => new URL(url).hostname.replace(/^www\./, '')))
  const languages = distinct(opened.map(({ language }) => languageName(language)))
  const parts = [
    `Searched on ${on}`,
    `in ${list(hosts)}`,
    `in ${list(languages)}`,
    `for ${soughtText(sought, renewed)}`,
  ]
  return `${parts.join(', ')}: none found. Not proof of absence.`
}

/** Returns the target of a search as text, for example “charters on open standards from 2015”. */
export function soughtText(sought: SearchRecord['sought'], renewed: string | undefined): string {
  if (sought.renewalOf !== undefined) return `a renewal of “${renewed ?? sought.renewalOf}”`
  const kinds = sought.kinds?.map((kind) => PLURALS[kind]) ?? ['agreements', 'initiatives']
  const period = [sought.from && `from ${sought.from}`, sought.to && `to ${sought.to}`]
  const topics = sought.topics && `on ${list(sought.topics)}`
  return [list(distinct(kinds)), topics, ...period].filter(Boolean).join(' ')
}

type Kind = NonNullable<SearchRecord['sought']['kinds']>[number]

const PLURALS: Readonly<Record<Kind, string>> = {
  agreement: 'agreements',
  initiative: 'initiatives',
  event: 'events',
  'memorandum-of-understanding': 'memoranda of understanding',
  'digital-economy-agreement': 'digital economy agreements',
  'digital-trade-agreement': 'digital trade agreements',
  'digital-partnership': 'digital partnerships',
  'letter-of-intent': 'letters of intent',
  'joint-declaration': 'joint declarations',
  charter: 'charters',
  dialogue: 'dialogues',
  other: 'other instruments',
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' })
const languageName = (tag: string): string => languageNames.of(primaryLanguage(tag)) ?? tag

const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const list = (texts: readonly string[]): string => conjunction.format(texts)

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)]
