import { scoreAgencies } from './score-agencies'
import { scorePeople } from './score-people'
import type { Candidate } from './suggestion'

const of =
  (kind: 'Agency' | 'Person') =>
  (name: string, country?: string, otherNames: string[] = []): Candidate => ({
    id: name,
    kind,
    name,
    otherNames,
    countries: country ? [country] : [],
    records: [],
    sources: [],
  })
const agency = of('Agency')
const person = of('Person')

describe('two agencies', () => {
  test('of one country and one name are alike, but less so if one has no country', () => {
    expect(scoreAgencies(agency('GovTech', 'SG'), agency('govtech', 'SG'))).toEqual({
      score: 1,
      reason: 'the same name',
    })
    expect(scoreAgencies(agency('GovTech', 'SG'), agency('GovTech'))).toEqual({
      score: 0.8,
      reason: 'the same name; one has no country',
    })
    expect(scoreAgencies(agency('GovTech', 'SG'), agency('GovTech', 'GB'))).toBeUndefined()
  })

  test('are alike if one is the acronym of the other', () => {
    expect(scoreAgencies(agency('GDS', 'GB'), agency('Government Digital Service', 'GB'))).toMatchObject({ score: 0.8 })
    expect(scoreAgencies(agency('GDX', 'GB'), agency('Government Digital Service', 'GB'))).toBeUndefined()
  })
})

describe('two people', () => {
  test('of two countries are alike only if their whole names are equal', () => {
    expect(scorePeople(person('Andrus Ansip', 'EE'), person('Andrus Ansip', 'BE'))).toMatchObject({ score: 0.7 })
    expect(scorePeople(person('Ansip', 'EE'), person('Ansip', 'BE'))).toBeUndefined()
    expect(scorePeople(person('Andrus Ansip', 'EE'), person('Ansip Andrus', 'BE'))).toBeUndefined()
  })

  test('may be the same if several initials agree, but not if only one does', () => {
    expect(scorePeople(person('S. Jaishankar', 'IN'), person('Subrahmanyam Jaishankar', 'IN'))).toMatchObject({
      score: 0.75,
    })
    expect(scorePeople(person('S. Jaishankar', 'IN'), person('Narendra Modi', 'IN'))).toBeUndefined()
  })
})
