import {
  emptyView,
  type Camera,
  type ColourBy,
  type Expansion,
  type PathChoice,
  type Pin,
  type SizeBy,
  type View,
  type Way,
} from './view'

/**
 * A view from an address, and the parts of the address that this version cannot read because an older or newer version
 * wrote them.
 */
export interface ReadView {
  readonly view: View
  readonly ignored: readonly string[]
}

// Separates ids. Ids are slugs or codes, which never contain this character.
const between = '~'
const sizes: readonly SizeBy[] = ['degree', 'drawn', 'betweenness', 'pagerank', 'same']
const colours: readonly ColourBy[] = ['kind', 'community']
const ways: readonly Way[] = ['OUT', 'IN', 'BOTH']
const MAX_PAGES = 50

/** Writes a view as the query part of an address, without `?`. Omits default values. */
export function writeView(view: View): string {
  const written = new URLSearchParams()
  const all = (name: string, values: readonly string[]) => values.forEach((value) => written.append(name, value))
  const one = (name: string, value: string | number, unless: string | number) =>
    value === unless ? undefined : written.append(name, String(value))
  all('of', view.start)
  one('hops', view.hops, emptyView.hops)
  all('within', view.startKinds)
  one('pages', view.pages, emptyView.pages)
  one('asOf', view.asOf, '')
  all('expand', view.expansions.map(writeExpansion))
  one('arranged', view.arrangedAt, 0)
  all('hide', view.hidden)
  all('pin', view.pins.map(writePin))
  all('without', [...view.withoutKinds, ...view.withoutRelationships.map((name) => `:${name}`)])
  all('topic', view.topics)
  all('basis', view.basis)
  one('from', view.from, '')
  one('to', view.to, '')
  one('size', view.sizeBy, emptyView.sizeBy)
  one('colour', view.colourBy, emptyView.colourBy)
  one('open', view.open, '')
  if (view.path !== null) written.append('path', writePath(view.path))
  if (view.camera !== null) written.append('at', writeCamera(view.camera))
  return written.toString()
}

/** Reads a view from an address. Never throws. Lists the parts that it cannot read in `ignored`. */
export function readView(search: string): ReadView {
  const given = new URLSearchParams(search)
  const ignored = new Set([...given.keys()].filter((name) => !known.has(name) && !name.startsWith('sort.')))
  const all = (name: string) => [...new Set(given.getAll(name))].filter((value) => value !== '')
  const each = <T>(name: string, read: (text: string) => T | undefined): T[] =>
    all(name).flatMap((text) => {
      const value = read(text)
      if (value === undefined) ignored.add(`${name}=${text}`)
      return value === undefined ? [] : [value]
    })
  const one = <T>(name: string, read: (text: string) => T | undefined, otherwise: T): T =>
    each(name, read)[0] ?? otherwise
  const without = all('without')
  const expansions = each('expand', readExpansion)
  const view: View = {
    start: all('of'),
    hops: one('hops', (text) => wholeNumber(text, 1, 3), emptyView.hops),
    startKinds: all('within'),
    pages: one('pages', (text) => wholeNumber(text, 1, MAX_PAGES), 1),
    asOf: one('asOf', readDay, ''),
    expansions,
    arrangedAt: Math.min(
      one('arranged', (text) => wholeNumber(text, 0, 1000), 0),
      expansions.length,
    ),
    hidden: all('hide'),
    pins: each('pin', readPin),
    withoutKinds: without.filter((name) => !name.startsWith(':')),
    withoutRelationships: without.filter((name) => name.startsWith(':')).map((name) => name.slice(1)),
    topics: all('topic'),
    basis: all('basis'),
    from: one('from', readDay, ''),
    to: one('to', readDay, ''),
    sizeBy: one('size', (text) => oneOf(sizes, text), emptyView.sizeBy),
    colourBy: one('colour', (text) => oneOf(colours, text), emptyView.colourBy),
    open: one('open', (text) => text, ''),
    path: one<PathChoice | null>('path', readPath, null),
    camera: one<Camera | null>('at', readCamera, null),
  }
  return { view, ignored: [...ignored] }
}

const known = new Set(
  'of hops within pages asOf expand arranged hide pin without topic basis from to size colour open path at'.split(' '),
)

function writeExpansion({ id, relationship, way, kind, pages }: Expansion): string {
  return [id, relationship, way === 'BOTH' ? '' : way, kind, pages === 1 ? '' : pages].join(between).replace(/~+$/, '')
}

function readExpansion(text: string): Expansion | undefined {
  const [id = '', relationship = '', way = '', kind = '', pages = '', ...rest] = text.split(between)
  const read = { way: oneOf(ways, way || 'BOTH'), pages: wholeNumber(pages || '1', 1, MAX_PAGES) }
  if (id === '' || rest.length > 0 || read.way === undefined || read.pages === undefined) return undefined
  return { id, relationship, way: read.way, kind, pages: read.pages }
}

function writePin({ id, x, y }: Pin): string {
  return [id, Math.round(x), Math.round(y)].join(between)
}

function readPin(text: string): Pin | undefined {
  const [id = '', x = '', y = '', ...rest] = text.split(between)
  const place = { x: wholeNumber(x, -1e6, 1e6), y: wholeNumber(y, -1e6, 1e6) }
  if (id === '' || rest.length > 0 || place.x === undefined || place.y === undefined) return undefined
  return { id, x: place.x, y: place.y }
}

function writePath({ from, to, path, hop }: PathChoice): string {
  return [from, to, path, hop].join(between)
}

function readPath(text: string): PathChoice | undefined {
  const [from = '', to = '', path = '0', hop = '0', ...rest] = text.split(between)
  const place = { path: wholeNumber(path, 0, 500), hop: wholeNumber(hop, 0, 20) }
  if (from === '' || to === '' || rest.length > 0 || place.path === undefined || place.hop === undefined)
    return undefined
  return { from, to, path: place.path, hop: place.hop }
}

function writeCamera({ x, y, ratio }: Camera): string {
  return [x, y, ratio].map(Math.round).join(between)
}

function readCamera(text: string): Camera | undefined {
  const [x = '', y = '', ratio = '', ...rest] = text.split(between)
  const read = { x: wholeNumber(x, -9999, 9999), y: wholeNumber(y, -9999, 9999), ratio: wholeNumber(ratio, 1, 99_999) }
  if (rest.length > 0 || read.x === undefined || read.y === undefined || read.ratio === undefined) return undefined
  return { x: read.x, y: read.y, ratio: read.ratio }
}

function wholeNumber(text: string, least: number, most: number): number | undefined {
  const value = /^-?\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  // Adding 0 turns -0 into 0, so that equal views have equal addresses.
  return value >= least && value <= most ? value + 0 : undefined
}

function readDay(text: string): string | undefined {
  const day = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
    ? text
    : undefined
}

function oneOf<T extends string>(values: readonly T[], text: string): T | undefined {
  return values.find((value) => value === text)
}
