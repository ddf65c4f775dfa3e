import { candidatePairs } from './blocks'
import type { Candidate } from './suggestion'

const candidate = (id: string, kind: Candidate['kind'], name: string, countries: string[], on?: string): Candidate => ({
  id,
  kind,
  name,
  otherNames: [],
  countries,
  records: [],
  sources: [],
  ...(on && { on }),
})

const pairs = (...candidates: Candidate[]) => [...candidatePairs(candidates)].map(([a, b]) => `${a.id} ${b.id}`)

describe('two candidates', () => {
  test('are compared once, although they share several blocks', () => {
    expect(
      pairs(
        candidate('a', 'Agency', 'Digital Government Agency', ['SG']),
        candidate('b', 'Agency', 'Agency for Digital Government', ['SG']),
      ),
    ).toEqual(['a b'])
  })

  test('are compared if they are agencies of one country, or of two countries with the same name', () => {
    expect(
      pairs(candidate('a', 'Agency', 'Digital Agency', ['SG']), candidate('b', 'Agency', 'Digital Office', ['GB'])),
    ).toEqual([])
    expect(
      pairs(candidate('a', 'Agency', 'Digital Agency', ['SG']), candidate('b', 'Agency', 'Digital Agency', ['GB'])),
    ).toEqual(['a b'])
  })

  test('are compared if they are events of the same month or of neighbouring months', () => {
    const event = (id: string, on: string) => candidate(id, 'Event', `Event ${id}`, [], on)
    expect(pairs(event('a', '2020-01-31'), event('b', '2020-02-01'))).toEqual(['a b'])
    expect(pairs(event('a', '2020-01-31'), event('b', '2021-02-01'))).toEqual([])
  })

  test('are not compared if more than 150 candidates share all their blocks', () => {
    const many = Array.from({ length: 151 }, (_, n) => candidate(`p${n}`, 'Person', 'Kim', ['KR']))
    expect(pairs(...many)).toEqual([])
  })
})
