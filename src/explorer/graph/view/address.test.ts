import fc from 'fast-check'
import { graphPathOf, graphPathOfAll, mapPathOf } from '../../address/paths'
import { readView, writeView } from './address'
import { startFromTie } from './changes'
import { emptyView, type View } from './view'

const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/)
const ids = fc.uniqueArray(slug, { maxLength: 4 })
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const orEmpty = (of: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), of)
const place = fc.integer({ min: -5000, max: 5000 })
const expansion = fc.record({
  id: slug,
  relationship: fc.constantFrom('', 'SIGNED', 'PARTY_TO'),
  way: fc.constantFrom('OUT' as const, 'IN' as const, 'BOTH' as const),
  kind: fc.constantFrom('', 'PERSON'),
  pages: fc.integer({ min: 1, max: 50 }),
})

const views: fc.Arbitrary<View> = fc
  .record({
    start: ids,
    hops: fc.integer({ min: 1, max: 3 }),
    startKinds: fc.subarray(['AGREEMENT', 'PERSON']),
    pages: fc.integer({ min: 1, max: 50 }),
    asOf: orEmpty(day),
    expansions: fc.uniqueArray(expansion, { maxLength: 4, selector: (one) => JSON.stringify(one) }),
    hidden: ids,
    pins: fc.uniqueArray(fc.record({ id: slug, x: place, y: place }), { maxLength: 3, selector: (pin) => pin.id }),
    withoutKinds: fc.subarray(['Country', 'Person']),
    withoutRelationships: fc.subarray(['SIGNED', 'COVERS']),
    topics: ids,
    basis: fc.subarray(['BILATERAL', 'PROGRAMME']),
    from: orEmpty(day),
    to: orEmpty(day),
    sizeBy: fc.constantFrom('degree' as const, 'betweenness' as const, 'same' as const),
    colourBy: fc.constantFrom('kind' as const, 'community' as const),
    open: orEmpty(slug),
    path: fc.option(fc.record({ from: slug, to: slug, path: fc.nat(500), hop: fc.nat(20) })),
    camera: fc.option(fc.record({ x: place, y: place, ratio: fc.integer({ min: 1, max: 9000 }) })),
    arrangedAt: fc.nat(4),
  })
  .map((view) => ({ ...view, arrangedAt: Math.min(view.arrangedAt, view.expansions.length) }))

describe('the address of a view', () => {
  it('restores the same view', () =>
    fc.assert(
      fc.property(views, (view) => {
        expect(readView(writeView(view))).toEqual({ view, ignored: [] })
      }),
    ))

  it('is empty for an empty view', () => expect(writeView(emptyView)).toBe(''))

  it('never causes an error on the page, whatever it contains', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('of', 'pin', 'expand', 'path', 'hops', 'x'), fc.string())),
        (pairs) => {
          const { view } = readView(new URLSearchParams(pairs).toString())
          expect(readView(writeView(view)).view).toEqual(view)
        },
      ),
    ))

  it('names the parts that it could not read', () => {
    const { ignored } = readView('of=GB&pin=GB~far~away&hops=9&asOf=2019-02-30&lens=3d')
    expect([...ignored].sort()).toEqual(['asOf=2019-02-30', 'hops=9', 'lens', 'pin=GB~far~away'])
  })
})

it('the pages of pairs and nodes link to a view of the graph', () => {
  expect(readView(graphPathOf('/tie/GB-SG')?.split('?')[1] ?? '')).toEqual({
    view: startFromTie(emptyView, 'GB-SG'),
    ignored: [],
  })
  expect(readView(graphPathOf('/agency/sg-govtech')?.split('?')[1] ?? '').view.start).toEqual(['sg-govtech'])
  expect(readView(graphPathOfAll(['GB', 'SG']).split('?')[1] ?? '').view.start).toEqual(['GB', 'SG'])
  expect(['/matrix', '/', '/ask', '/tie/'].map(graphPathOf)).toEqual([undefined, undefined, undefined, undefined])
  expect([mapPathOf('/country/SG'), mapPathOf('/agency/sg-govtech')]).toEqual(['/map?country=SG', undefined])
})
