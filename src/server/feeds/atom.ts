import { escapeXml } from '../../model/xml'
import { LICENCE } from '../endpoints/headers'
import { type Entry, entriesOf } from './entries'
import { inWords, tagOf, type Told } from './feed'

/**
 * Writes a feed of changes as Atom, see https://www.rfc-editor.org/rfc/rfc4287. The library `feed` marks plain titles as
 * HTML and writes characters that XML forbids.
 */
export function writeAtom(told: Told): string {
  const { self, page } = told
  const entries = entriesOf(told)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    element('id', feedId(told)),
    element('title', titleOf(told)),
    element('updated', updatedOf(entries, told)),
    link('self', self, 'application/atom+xml'),
    link('alternate', page, 'text/html'),
    link('license', LICENCE),
    '<author><name>GovTies</name></author>',
    element('rights', RIGHTS),
    ...entries.map(write),
    '</feed>\n',
  ].join('\n')
}

const write = ({ id, title, url, updated, text }: Entry): string =>
  [
    '<entry>',
    element('id', id),
    element('title', title),
    element('updated', updated),
    link('alternate', url, 'text/html'),
    element('content', text),
    '</entry>',
  ].join('\n')

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`

const link = (rel: string, href: string, type?: string): string =>
  `<link rel="${rel}"${type === undefined ? '' : ` type="${type}"`} href="${escapeXml(href)}"/>`

/** Writes a feed of changes as JSON Feed, see https://www.jsonfeed.org/version/1.1/. */
export function writeJsonFeed(told: Told): string {
  const entries = entriesOf(told)
  const items = entries.map(({ id, title, url, updated, text }) => ({
    id,
    url,
    title,
    content_text: text,
    date_published: updated,
  }))
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf(told),
    home_page_url: told.page,
    feed_url: told.self,
    description: RIGHTS,
    language: 'en',
    authors: [{ name: 'GovTies' }],
    items,
  }
  return `${JSON.stringify(feed)}\n`
}

const RIGHTS = 'The data is in the public domain (CC0-1.0).'

const titleOf = (told: Told): string => `GovTies: changes${inWords(told)}`

const feedId = ({ filters }: Told): string => tagOf(`changes${filters.size === 0 ? '' : `?${queryOf(filters)}`}`)

const queryOf = (filters: Told['filters']): string => new URLSearchParams([...filters]).toString()

/** The time of the newest entry, or of the newest revision if there is no entry. */
const updatedOf = ([newest]: readonly Entry[], { builtAt }: Told): string => newest?.updated ?? builtAt
