import type { Database } from '../../src/database/connect'
import { importMade } from '../support/made-records'
import { scratchGraph } from '../support/neo4j'
import { answer } from './asking'

const agreement = (id: string, countries: string[], signedOn = '2024-03-01', more: object = {}) => ({
  record: 'agreement',
  id,
  title: `Agreement ${id}`,
  kind: 'memorandum-of-understanding',
  status: 'signed',
  signedOn,
  countries,
  summary: 'Made for a test.',
  sources: [{ url: `https://news.example/${id}`, title: id, kind: 'press', supports: ['countries', 'signedOn'] }],
  ...more,
})

let graph: Database
beforeAll(async () => {
  graph = await scratchGraph()
  const governor = { signatories: [{ name: 'Ada Lovelace', role: 'Governor', country: 'US-CA' }] }
  await importMade(graph, [
    agreement('california-fiji', ['US-CA', 'FJ'], '2023-05-04', governor),
    agreement('scotland-quebec', ['GB-SCT', 'CA-QC']),
    agreement('soviet-finnish', ['SUHH', 'FI'], '1986-02-03'),
    agreement('mercosur-singapore', ['MERCOSUR', 'SG'], '2023-12-07'),
    agreement('mercosur-and-brazil-fiji', ['MERCOSUR', 'BR', 'FJ'], '2023-12-08'),
    agreement('fiji-tonga-2022', ['FJ', 'TO'], '2022'),
    agreement('pacific-treaty', ['FJ', 'TO', 'WS'], '2019-06-01', {
      bindingness: 'binding',
      history: [{ stage: 'in-effect', on: '2021-05-01', for: ['FJ', 'TO'] }],
    }),
  ])
})

async function ask<Value>(question: string): Promise<Value> {
  const { data, messages } = await answer(graph, `{ ${question} }`)
  expect(messages).toEqual([])
  return Object.values(data)[0] as Value
}

describe('an agreement of a part of a country', () => {
  const figures = 'tied bilateralCount nonStateCount agreements { id }'

  it.each([
    ['FJ', 'US', 'california-fiji'],
    ['CA', 'GB', 'scotland-quebec'],
  ])('is listed under %s-%s and does not count, even if its governor signed', async (first, second, id) => {
    expect(await ask(`tie(between: ["${first}", "${second}"]) { ${figures} }`)).toEqual({
      tied: false,
      bilateralCount: 0,
      nonStateCount: 1,
      agreements: [{ id }],
    })
  })

  it('counts in the matrix and on the map only on the basis NON_STATE', async () => {
    const cells = (args: string) => ask(`tieMatrix(countries: ["FJ", "US"]${args}) { id count }`)
    expect(await cells('')).toEqual([])
    expect(await cells(', basis: [NON_STATE]')).toEqual([{ id: 'FJ-US', count: 1 }])
    expect(await cells(', basis: [NON_STATE], asOf: "2024-01-01"')).toEqual([{ id: 'FJ-US', count: 1 }])
  })

  it('is on the page of its country, with the part as an agency', async () => {
    const fields = 'latestAgreements { id } agencies(where: { name: { eq: "California" } }) { id level aliases }'
    expect(await ask(`countries(where: { id: { eq: "US" } }) { ${fields} }`)).toEqual([
      {
        latestAgreements: [{ id: 'california-fiji' }],
        agencies: [{ id: 'agency-us-california', level: 'SUBNATIONAL', aliases: ['US-CA'] }],
      },
    ])
  })
})

// The treaty of Fiji, Tonga and Samoa is in effect only for Fiji and Tonga, from 1 May 2021.
describe('a binding treaty that came into effect for two of three parties', () => {
  const effect = (between: string) => `agreements(where: { id: { eq: "pacific-treaty" } }) {
    effect(asOf: "2024-01-01"${between}) { degree reason begunOn basis } }`

  it('came into effect for these two on the stated day', async () => {
    const begun = { degree: 'WHEN_LAST_KNOWN', reason: null, begunOn: '2021-05-01', basis: 'STATED' }
    expect(await ask(effect(', between: ["TO", "FJ"]'))).toEqual([{ effect: begun }])
  })

  it('has no beginning for another pair', async () => {
    const possible = { degree: 'POSSIBLY', reason: 'EFFECT_NOT_STATED', begunOn: null, basis: null }
    expect(await ask(effect(', between: ["FJ", "WS"]'))).toEqual([{ effect: possible }])
  })
})

it('gives the possible days of the beginning if its day is not exact', async () => {
  const effect = 'effect(asOf: "2024-01-01") { degree begunOn basis }'
  expect(await ask(`agreements(where: { id: { eq: "fiji-tonga-2022" } }) { ${effect} }`)).toEqual([
    {
      effect: {
        degree: 'WHEN_LAST_KNOWN',
        begunOn: '[2022-01-01..2022-12-31]',
        basis: 'FROM_SIGNATURE_ASSUMED',
      },
    },
  ])
})

describe('a country that no longer exists', () => {
  it('has its own ties, and names its successors', async () => {
    expect(await ask('tie(between: ["FI", "SUHH"]) { id bilateralCount }')).toEqual({
      id: 'FI-SUHH',
      bilateralCount: 1,
    })
    expect(
      await ask('countries(where: { id: { eq: "CSHH" } }) { name kind withdrawnOn related { ... on Country { id } } }'),
    ).toEqual([
      { name: 'Czechoslovakia', kind: 'FORMER', withdrawnOn: '1993-06-15', related: [{ id: 'CZ' }, { id: 'SK' }] },
    ])
  })

  it('is left out of current rankings, but is in the ranking of its time', async () => {
    const ranked = async (args: string) =>
      (await ask<{ id: string }[]>(`central(kind: COUNTRY, first: 50${args}) { id }`)).map(({ id }) => id)
    expect(await ranked('')).not.toContain('SUHH')
    expect(await ranked(', asOf: "1987-01-01"')).toContain('SUHH')
  })

  it('is not suggested for a current country', async () => {
    const { messages } = await answer(graph, '{ tie(between: ["Burma", "SG"]) { id } }')
    expect(messages).toEqual([expect.stringContaining('Did you mean "MM"?')])
  })
})

describe('MERCOSUR', () => {
  it('has its own ties, and its member is tied only through it', async () => {
    expect(await ask('tie(between: ["MERCOSUR", "SG"]) { bilateralCount }')).toEqual({ bilateralCount: 1 })
    const through = (id: string) => ask(`countries(where: { id: { eq: "${id}" } }) { throughBlocs { id } }`)
    expect(await through('UY')).toEqual([
      { throughBlocs: [{ id: 'mercosur-and-brazil-fiji' }, { id: 'mercosur-singapore' }] },
    ])
  })

  it('forms one side with a member that signs with it', async () => {
    expect(await ask('tie(between: ["FJ", "MERCOSUR"]) { bilateralCount }')).toEqual({ bilateralCount: 1 })
    expect(await ask('tie(between: ["BR", "FJ"]) { bilateralCount withBlocCount }')).toEqual({
      bilateralCount: 0,
      withBlocCount: 1,
    })
  })
})
