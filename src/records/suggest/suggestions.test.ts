import { agency, agreement, resolve } from '../../../test/support/records'

describe('similar nodes are suggested, never merged', () => {
  const pairOf = (a: string, b: string, kind: 'agencies' | 'witnesses' = 'agencies', countries = ['SG', 'SG']) => {
    const refer = (id: string, name: string, country?: string) =>
      agreement(id, { countries: [id === 'm' ? 'SG' : 'GB'], [kind]: [{ name, country }] })
    return resolve([refer('m', a, countries[0]), refer('n', b, countries[1])]).suggestions
  }

  test.each([
    ['Digital Government Agency', 'Agency for Digital Government', 0.95],
    ['Ministry of Digitalisation', 'Ministry of Digitalization', 0.85],
    ['Infocomm Development Authority', 'Infocomm Development Authority of Singapore', 0.95],
    ['IMDA', 'Infocomm Media Development Authority', 0.8],
    ['Media Development Authority', 'Infocomm Media Development Authority', 0.6],
  ])('agencies %s and %s', (a, b, score) => {
    expect(pairOf(a, b)).toEqual([expect.objectContaining({ kind: 'Agency', score })])
  })

  test.each([
    ['Kono Taro', 'Taro Kono', 0.95],
    ['Sheikh Ahmad', 'Sheikh Ahmed', 0.85],
    ['S. Jaishankar', 'Subrahmanyam Jaishankar', 0.75],
    ['Anwar Ibrahim', 'Wan Anwar Ibrahim', 0.75],
    ['Lee Jong-ho', 'Lee Jong ho', undefined],
  ])('people %s and %s', (a, b, score) => {
    expect(pairOf(a, b, 'witnesses').map((each) => each.score)).toEqual(score === undefined ? [] : [score])
  })

  test.each([
    ['Ministry of Finance', 'Ministry of Defence', 'agencies'],
    ['Ministry of Economy', 'Ministry of Education', 'agencies'],
    ['Lee Hsien Loong', 'Lee Boon Yang', 'witnesses'],
    ['Andres Sutt', 'Andrus Ansip', 'witnesses'],
  ] as const)('%s and %s are not alike', (a, b, kind) => {
    expect(pairOf(a, b, kind)).toEqual([])
  })

  test('people with one name in two countries are suggested, but ministries are not', () => {
    expect(pairOf('Andrus Ansip', 'Andrus Ansip', 'witnesses', ['EE', 'GB'])).toMatchObject([{ score: 0.7 }])
    expect(pairOf('Ministry of Finance', 'Ministry of Finance', 'agencies', ['EE', 'GB'])).toEqual([])
  })

  test('two agreements of the same parties, kind and day need a decision if their titles fit', () => {
    const { suggestions } = resolve([
      agreement('a', { signedOn: '2020-03-23', title: 'Artificial intelligence' }),
      agreement('b', { signedOn: '2020-03-23', title: 'E-invoicing' }),
      agreement('c', { signedOn: '2020-09-23', title: 'E-invoicing' }),
      agreement('d', { signedOn: '2020-03-23', title: 'E-invoicing', countries: ['GB', 'SG', 'NZ'] }),
      agreement('e', { signedOn: '2020-03-23', title: 'Electronic invoicing' }),
    ])
    expect(suggestions).toMatchObject([
      { a: 'b', b: 'e', reason: 'the same parties and kind, on the same day, similar titles' },
    ])
  })

  test('a suggestion contains the evidence of both nodes', () => {
    const [suggestion] = resolve([
      agreement('a', { signedOn: '2020-03-23', place: 'London' }),
      agreement('b', { signedOn: '2020-03-23' }),
    ]).suggestions
    expect(suggestion?.evidence.a).toEqual({
      id: 'a',
      kind: 'Agreement',
      name: 'Title of a',
      otherNames: [],
      countries: ['GB', 'SG'],
      on: '2020-03-23',
      sort: 'memorandum-of-understanding',
      place: 'London',
      records: ['data/a'],
      sources: ['https://example.org/a'],
    })
  })
})

describe('a decision that two nodes are different', () => {
  const different = (...ids: string[]) => ({ different: ids, by: 'ada', on: '2026-01-02' })
  const same = (...ids: string[]) => ({ same: ids, by: 'ada', on: '2026-01-02' })
  const pairs = (values: object[], ...decisions: (ReturnType<typeof same> | ReturnType<typeof different>)[]) =>
    resolve(values, { decisions }).suggestions.map(({ a, b }) => `${a} ${b}`)
  const refer = agreement('m', {
    agencies: [
      { name: 'Digital Government Agency', country: 'SG' },
      { name: 'Agency for Digital Government', country: 'SG' },
    ],
  })
  const [first, second] = ['agency-sg-digital-government-agency', 'agency-sg-agency-for-digital-government'] as const

  test('applies to ids that were generated from names', () => {
    expect(pairs([refer])).toEqual([`${second} ${first}`])
    expect(pairs([refer], different(first, second))).toEqual([])
  })

  test('still applies when a record gives one of the nodes another id', () => {
    const record = agency('sg-dga', 'Digital Government Agency')
    expect(pairs([refer, record])).toEqual([`${second} sg-dga`])
    expect(pairs([refer, record], different(first, second))).toEqual([])
  })

  test('still applies when another decision merges one of the nodes into a third', () => {
    const memorandum = (id: string) => agreement(id, { title: 'Memorandum on open data', signedOn: '2020-03-23' })
    const three = ['a', 'b', 'c'].map(memorandum)
    expect(pairs(three)).toEqual(['a b', 'a c', 'b c'])
    expect(pairs(three, different('a', 'b'), same('c', 'b'))).toEqual([])
  })

  test('excludes a third node that is more similar to one than to the other', () => {
    const topics = ['cooperation centre']
    const values = [
      agreement('centre-2017', { title: 'Memorandum on an e-government centre', topics, signedOn: '2017-05' }),
      agreement('centre-2021', { title: 'Memorandum on a digital transformation centre', topics }),
      agreement('center-2017', { title: 'Memorandum on the e-government center', topics, signedOn: '2017-05-25' }),
    ]
    expect(pairs(values)).toEqual(['center-2017 centre-2017', 'center-2017 centre-2021', 'centre-2017 centre-2021'])
    expect(pairs(values, different('centre-2017', 'centre-2021'))).toEqual(['center-2017 centre-2017'])
  })
})
