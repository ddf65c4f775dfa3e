import { scoreAgreements } from './score-agreements'
import type { Candidate } from './suggestion'

const agreement = (name: string, on?: string, fields: Partial<Candidate> = {}): Candidate => ({
  id: name,
  kind: 'Agreement',
  name,
  otherNames: [],
  countries: ['GB', 'SG'],
  sort: 'memorandum-of-understanding',
  records: [],
  sources: [],
  ...(on && { on }),
  ...fields,
})

const reasonOf = (a: Candidate, b: Candidate) => scoreAgreements(a, b)?.reason
const DAY = '2020-03-23'

describe('two agreements of the same parties, kind and day', () => {
  test('are not the same if their titles name different subjects', () => {
    expect(
      scoreAgreements(agreement('Memorandum on open data', DAY), agreement('Memorandum on invoicing', DAY)),
    ).toBeUndefined()
  })

  test('may be the same if their titles name the same subject in other words', () => {
    const [a, b] = [agreement('UK–Singapore MoU on e-government', DAY), agreement('Digital Government agreement', DAY)]
    expect(reasonOf(a, b)).toBe('the same parties and kind, on the same day, similar titles')
  })

  test('may be the same if nothing distinguishes them', () => {
    const [a, b] = [agreement('Memorandum of Understanding', DAY), agreement('UK–Singapore MoU', DAY)]
    expect(scoreAgreements(a, b)).toEqual({ score: 0.5, reason: 'the same parties and kind, on the same day' })
  })

  test('are not the same even if only their topics or their agencies distinguish them', () => {
    const of = (fields: Partial<Candidate>) => agreement('Memorandum of Understanding', DAY, fields)
    expect(scoreAgreements(of({ topics: ['digital identity'] }), of({ topics: ['postal services'] }))).toBeUndefined()
    const agencies = (name: string) => [{ id: name, name, country: 'GB' }]
    expect(
      scoreAgreements(of({ agencies: agencies('Cabinet Office') }), of({ agencies: agencies('Home Office') })),
    ).toBeUndefined()
  })

  test('may be the same although the agencies differ, if each names the agency of another side', () => {
    const of = (country: string) =>
      agreement('Memorandum of Understanding', DAY, { agencies: [{ id: country, name: country, country }] })
    expect(scoreAgreements(of('GB'), of('SG'))).toBeDefined()
  })

  test('may be the same if their titles are in different languages, unless these name different subjects', () => {
    const english = agreement('Memorandum of Understanding on Cyber Security', DAY)
    expect(reasonOf(english, agreement('Memorando de Entendimiento sobre ciberseguridad', DAY))).toBe(
      'the same parties and kind, on the same day, titles in different languages, similar titles',
    )
    expect(reasonOf(english, agreement('Protocolo de cooperación entre las partes', DAY))).toBe(
      'the same parties and kind, on the same day, titles in different languages',
    )
    expect(reasonOf(english, agreement('Memorando de Entendimiento sobre salud', DAY))).toBeUndefined()
  })

  test('may be the same despite different titles if all of their several topics are the same', () => {
    const topics = ['digital trade', 'e-invoicing']
    const [a, b] = [agreement('Fintech bridge', DAY, { topics }), agreement('Paperless commerce', DAY, { topics })]
    expect(reasonOf(a, b)).toBe('the same parties and kind, on the same day, common topics')
  })
})

describe('two agreements whose dates do not agree', () => {
  const title = 'Memorandum on open data'

  test('may be the same if they are a few days apart, but not if they are a month apart', () => {
    expect(reasonOf(agreement(title, DAY), agreement(title, '2020-03-26'))).toBe(
      'the same parties and kind, 3 days apart, similar titles',
    )
    expect(scoreAgreements(agreement(title, DAY), agreement(title, '2020-04-23'))).toBeUndefined()
  })

  test('need similar titles if one of them is undated, and if their kinds differ', () => {
    expect(scoreAgreements(agreement(title), agreement(title, '2020'))).toBeDefined()
    expect(scoreAgreements(agreement(title), agreement('Memorandum of Understanding', '2020'))).toBeUndefined()
    const charter = (name: string) => agreement(name, DAY, { sort: 'charter' })
    expect(reasonOf(agreement(title, DAY), charter(title))).toBe('the same parties, on the same day, similar titles')
    expect(scoreAgreements(agreement(title, DAY), charter('Charter'))).toBeUndefined()
  })
})

test('two agreements with different parties are not the same', () => {
  const other = agreement('Open data', DAY, { countries: ['GB', 'NZ'] })
  expect(scoreAgreements(agreement('Open data', DAY), other)).toBeUndefined()
})
