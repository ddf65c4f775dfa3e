/** Sites that copy pages or documents from other sites, each with a description. Subdomains are included. */
const COPYING_SITES: Readonly<Record<string, string>> = {
  '123dok.com': 'a site that copies documents',
  'alchetron.com': 'a mirror of Wikipedia',
  'atomicdigest.com': 'a news scraper',
  'biztweet.cz': 'a news scraper',
  'comparemela.com': 'a news scraper',
  'daily8.com': 'a news scraper',
  'db0nus869y26v.cloudfront.net': 'a mirror of Wikipedia',
  'docplayer.net': 'a site that copies documents',
  'docslib.org': 'a site that copies documents',
  'dokumen.pub': 'a site that copies documents',
  'dokumen.tips': 'a site that copies documents',
  'everybodywiki.com': 'a mirror of Wikipedia',
  'exbulletin.com': 'a news scraper',
  'grokipedia.com': 'a machine-written encyclopedia',
  'headtopics.com': 'a news scraper',
  'khelja.in': 'a news scraper',
  'peopleofinternet.com': 'a news scraper',
  'plzsayyes.com': 'a news scraper',
  'rssing.com': 'a feed scraper',
  'seads.as': 'a news scraper',
  'sgmylive.com': 'a news scraper',
  'silo.tips': 'a site that copies documents',
  'studylib.net': 'a site that copies documents',
  'udfspace.com': 'a news scraper',
  'vdocuments.mx': 'a site that copies documents',
  'vdocuments.net': 'a site that copies documents',
  'wiki2.org': 'a mirror of Wikipedia',
  'wikimili.com': 'a mirror of Wikipedia',
  'wikiwand.com': 'a mirror of Wikipedia',
  'wikizero.com': 'a mirror of Wikipedia',
}

/**
 * Domains under which a hosting company gives each customer an address. A page that a publisher runs itself uses the
 * publisher's own domain.
 */
const HOSTING = [
  'azurewebsites.net',
  'cloudfront.net',
  'railway.app',
  'herokuapp.com',
  'speedy.cloud',
  'translate.goog',
]

/** Subdomains that hold a test copy of a site. */
const TEST_SITE = /^(?:www\.)?(?:preprod|staging|stage|demo|test)\./

/** Names of servers that pass on the pages of another server. */
const RELAY = /(?:^|[.-])(?:proxy|varnish)[.-]/

const IP_ADDRESS = /^\d+(?:\.\d+){3}$|^\[/

const COPIED = /\b(?:mirror|repost|reposting|reposted|scraper|scraped)\b/i
/** A name such as Daily Mirror belongs to a newspaper. */
const NEWSPAPER = /\b(?:the|daily|sunday|financial|business|evening) mirror\b/i

/** The details of a source that show whether it is a copy. */
export interface PossibleCopy {
  url: string
  publisher: string | null
  kind: string | null
  /** Whether the source repeats another source. */
  repeats: boolean
}

/**
 * Returns the reason, as a phrase, why a source counts as a page of a scraper or mirror. Returns undefined if the
 * source does not count as such a page.
 */
export function whyCopy({ url, publisher, kind, repeats }: PossibleCopy): string | undefined {
  const host = URL.canParse(url) ? new URL(url).hostname.toLowerCase() : ''
  const site = Object.keys(COPYING_SITES).find((name) => isWithin(host, name))
  if (site !== undefined) return `${site} is ${COPYING_SITES[site]}`
  if (publisher !== null && COPIED.test(publisher) && !NEWSPAPER.test(publisher))
    return `its publisher is “${publisher}”`
  const hosting = HOSTING.find((name) => isWithin(host, name))
  if (hosting !== undefined) return `${hosting} belongs to a hosting service`
  if (TEST_SITE.test(host)) return `${host} is a test copy of a site`
  if (RELAY.test(host)) return `${host} forwards the pages of another server`
  if (IP_ADDRESS.test(host)) return `${host} is a numeric address, not the name of a site`
  return kind === 'SECONDARY' && repeats ? 'it is a secondary source that repeats another document' : undefined
}

const isWithin = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`)
