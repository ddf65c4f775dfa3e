import type { Database } from '../../src/database/connect'
import { INPUT_FIELDS } from '../../src/graphql/descriptions/generated-descriptions'
import { loadedGraph } from '../support/neo4j'
import { ask } from './ask'

let graph: Database
beforeAll(async () => {
  graph = await loadedGraph()
})

const count = async (cypher: string): Promise<number> => Number((await graph.read(cypher))[0]?.['count'])

const totalOf = async (query: string, variables?: Record<string, unknown>): Promise<unknown> => {
  const { data, codes } = await ask(query, variables)
  return codes[0] ?? (Object.values(data)[0] as { totalCount: number }).totalCount
}

describe('a filter given as a variable', () => {
  const query = 'query ($where: CountryWhere) { countries(where: $where, limit: 1) { id } }'

  it('gives the right result each time it is sent with other values', async () => {
    for (const id of ['SG', 'GB', 'SG', 'EE', 'GB']) {
      expect((await ask(query, { where: { id: { eq: id } } })).data).toEqual({ countries: [{ id }] })
    }
  })
})

describe('a variable that is left out', () => {
  const query = 'query ($from: Date) { agreementsConnection(where: { happenedOn: { gte: $from } }) { totalCount } }'

  it('is not a condition, regardless of earlier requests', async () => {
    const all = await count('MATCH (agreement:Agreement) RETURN count(*) AS count')
    const later = await count(
      `MATCH (agreement:Agreement) WHERE agreement.happenedOn >= date('2024-01-01') RETURN count(*) AS count`,
    )
    expect(later).toBeLessThan(all)
    for (let time = 0; time < 3; time++) {
      expect(await totalOf(query, { from: '2024-01-01' })).toBe(later)
      expect(await totalOf(query)).toBe(all)
      expect(await totalOf(query, { from: null })).toBe('BAD_ARGUMENT')
    }
  })

  it('makes an entry of OR empty, so that every node matches', async () => {
    const either = `query ($kind: AgreementKind) { agreementsConnection(where: {
      OR: [{ kind: { eq: $kind } }, { title: { eq: "no such title" } }]
    }) { totalCount } }`
    expect(await totalOf(either)).toBe(await count('MATCH (agreement:Agreement) RETURN count(*) AS count'))
    expect(await totalOf(either, { kind: 'CHARTER' })).toBe(
      await count(`MATCH (agreement:Agreement {kind: 'CHARTER'}) RETURN count(*) AS count`),
    )
  })

  it('is refused each time if a directive needs it', async () => {
    const skip = 'query ($skip: Boolean!) { countries(where: { id: { eq: "SG" } }) { id name @skip(if: $skip) } }'
    for (let time = 0; time < 3; time++) {
      expect((await ask(skip, { skip: null })).codes).toEqual(['BAD_USER_INPUT'])
      expect((await ask(skip, { skip: true })).data).toEqual({ countries: [{ id: 'SG' }] })
    }
  })
})

describe('null in a filter', () => {
  it('means "is empty" after eq, and is refused elsewhere with an error that names its location', async () => {
    expect(await totalOf('{ agreementsConnection(where: { happenedOn: { eq: null } }) { totalCount } }')).toBe(
      await count('MATCH (agreement:Agreement) WHERE agreement.happenedOn IS NULL RETURN count(*) AS count'),
    )
    for (const [filter, place] of [
      ['title: null', 'where.title'],
      ['OR: [{ NOT: null }]', 'where.OR.NOT'],
      ['countries: { some: { name: { contains: null } } }', 'where.countries.some.name.contains'],
    ]) {
      const { codes, messages } = await ask(`{ agreements(where: { ${filter} }) { id } }`)
      expect(codes).toEqual(['BAD_ARGUMENT'])
      expect(messages[0]).toContain(`\`${place}\` of \`agreements\``)
    }
  })

  it('makes a comparison neither true nor false, so that NOT leaves out empty values', async () => {
    const [, example] = /`(NOT: {.*?})`/.exec(INPUT_FIELDS['NOT']!)!
    const [found, dated, all] = await Promise.all([
      totalOf(`{ agreementsConnection(where: { ${example!} }) { totalCount } }`),
      count(`MATCH (agreement:Agreement) WHERE agreement.happenedOnBasis <> 'SIGNED' RETURN count(*) AS count`),
      count(`MATCH (agreement:Agreement) WHERE NOT coalesce(agreement.happenedOnBasis = 'SIGNED', false)
        RETURN count(*) AS count`),
    ])
    expect(found).toBe(dated)
    // As the example in the description shows, some entries have no value.
    expect(all).toBeGreaterThan(dated)
  })

  it('finds empty lists after eq', async () => {
    const empty = await count('MATCH (country:Country) WHERE country.aliases = [] RETURN count(*) AS count')
    const none = await count('MATCH (country:Country) WHERE country.aliases IS NULL RETURN count(*) AS count')
    expect(empty).toBeGreaterThan(0)
    expect(await totalOf('{ countriesConnection(where: { aliases: { eq: null } }) { totalCount } }')).toBe(empty + none)
  })
})

describe('an empty filter on a relationship', () => {
  it.each([
    ['some', 'agencies >= 1'],
    ['none', 'agencies = 0'],
    ['single', 'agencies = 1'],
    ['all', 'agencies >= 1'],
  ])('%s: {} selects %s', async (quantifier, right) => {
    const found = await totalOf(`{ peopleConnection(where: { agencies: { ${quantifier}: {} } }) { totalCount } }`)
    // `single` counts relationships, and a person may hold two roles in one agency.
    const people = 'MATCH (person:Person) WITH COUNT { (person)-[:HELD_ROLE]->(:Agency) } AS agencies'
    expect(found).toBe(await count(`${people} WHERE ${right} RETURN count(*) AS count`))
  })
})

describe('a text filter', () => {
  it('can ignore case', async () => {
    const found = await totalOf(
      '{ agenciesConnection(where: { name: { caseInsensitive: { contains: "TECHNOLOGY" } } }) { totalCount } }',
    )
    expect(found).toBe(
      await count(`MATCH (agency:Agency) WHERE toLower(agency.name) CONTAINS 'technology' RETURN count(*) AS count`),
    )
    expect(found).toBeGreaterThan(0)
  })

  it('ignores case by the rules of Unicode, as its description states', async () => {
    const named = async (name: string) =>
      (await ask(`{ countries(where: { name: { caseInsensitive: { eq: "${name}" } } }) { id } }`)).data['countries']
    expect(INPUT_FIELDS['caseInsensitive']).toContain('`TÜRKIYE` finds `Türkiye`, but `TÜRKİYE` does not')
    expect(await named('TÜRKIYE')).toEqual([{ id: 'TR' }])
    expect(await named('TÜRKİYE')).toEqual([])
  })

  it('finds an accent in every form', async () => {
    const query = 'query ($name: String!) { countries(where: { name: { contains: $name } }) { id } }'
    for (const form of ['NFC', 'NFD'] as const) {
      expect((await ask(query, { name: 'Côte'.normalize(form) })).data).toEqual({ countries: [{ id: 'CI' }] })
    }
  })
})

describe('a sort', () => {
  it('by two keys in one object is refused, because an object has no order', async () => {
    const { codes, messages } = await ask('{ agreements(sort: [{ kind: DESC, id: DESC }]) { id } }')
    expect(codes).toEqual(['GRAPHQL_VALIDATION_FAILED'])
    expect(messages[0]).toContain('exactly one key')
  })
})

describe('the parts of a connection within a node', () => {
  it('are returned under any alias, as often as they are requested', async () => {
    const { data } = await ask(`{ countries(where: { id: { eq: "SG" } }) {
      one: agreementsConnection(first: 1) { a: edges { c: cursor node { id } } b: edges { n: node { title } cursor } t: totalCount u: totalCount
        p: pageInfo { startCursor: endCursor } q: pageInfo { startCursor endCursor } }
      other: agreementsConnection(first: 1, sort: [{ node: { id: DESC } }]) { edges { node { id } } }
    } }`)
    const [row] = await graph.read(
      `MATCH (:Country {id: 'SG'})-[:PARTY_TO]->(agreement:Agreement) WITH agreement ORDER BY agreement.id
       WITH collect(agreement) AS found
       RETURN found[0].id AS first, found[0].title AS title, found[-1].id AS last, size(found) AS total`,
    )
    const cursor = Buffer.from('arrayconnection:0').toString('base64')
    expect(data).toEqual({
      countries: [
        {
          one: {
            a: [{ c: cursor, node: { id: row?.['first'] } }],
            b: [{ n: { title: row?.['title'] }, cursor }],
            t: row?.['total'],
            u: row?.['total'],
            p: { startCursor: cursor },
            q: { startCursor: cursor, endCursor: cursor },
          },
          other: { edges: [{ node: { id: row?.['last'] } }] },
        },
      ],
    })
  })
})

describe('a page without a selected stored field', () => {
  it('still has its edges', async () => {
    const query = `query ($id: Boolean!) { agreementsConnection(first: 2) { edges { node { __typename id @include(if: $id) } } } }`
    const edge = { node: { __typename: 'Agreement' } }
    expect((await ask(query, { id: false })).data).toEqual({ agreementsConnection: { edges: [edge, edge] } })
    const { data } = await ask(`{ countries(where: { id: { eq: "SG" } }) { memberOfConnection { edges { __typename } }
      agreementsConnection(first: 1) { edges { properties { __typename } } } } }`)
    const total = await count(`MATCH (:Country {id: 'SG'})-[:MEMBER_OF]->() RETURN count(*) AS count`)
    const memberships = Array(total).fill({ __typename: 'CountryMemberOfRelationship' })
    expect(data).toEqual({
      countries: [
        {
          memberOfConnection: { edges: memberships },
          agreementsConnection: { edges: [{ properties: { __typename: 'Party' } }] },
        },
      ],
    })
  })

  it('accepts fields that a directive leaves out', async () => {
    const query = `{ countries(where: { id: { eq: "SG" } }) { id agreements(where: { title: null }) @skip(if: true) { id } } }`
    expect((await ask(query)).data).toEqual({ countries: [{ id: 'SG' }] })
  })
})

describe('a list that is read to its end, in pages', () => {
  const walk = async (
    pageOf: (cursor: string | number) => Promise<{ ids: string[]; next: string | number | undefined }>,
  ) => {
    const ids: string[] = []
    for (let next: string | number | undefined = 0; next !== undefined;) {
      const page = await pageOf(next)
      ids.push(...page.ids)
      next = page.next
    }
    return ids
  }

  it.each(['kind', 'bindingness', 'status', 'happenedOn', 'happenedOnPrecision'])(
    'sorted by %s, which many entries share, contains each entry once: by cursor and by offset, at the root and within a node',
    async (key) => {
      const all = (await graph.read('MATCH (agreement:Agreement) RETURN agreement.id AS id')).map(({ id }) => id)
      const ofCountry = (
        await graph.read(`MATCH (:Country {id: 'SG'})-[:PARTY_TO]->(agreement:Agreement) RETURN agreement.id AS id`)
      ).map(({ id }) => id)
      const byOffset = (of: (args: string) => Promise<{ id: string }[]>) =>
        walk(async (offset) => {
          const ids = (await of(`sort: [{ ${key}: DESC }], limit: 20, offset: ${offset}`)).map(({ id }) => id)
          return { ids, next: ids.length === 20 ? Number(offset) + 20 : undefined }
        })
      const root = await byOffset(async (args) => {
        const { data } = await ask(`{ agreements(${args}) { id } }`)
        return data['agreements'] as { id: string }[]
      })
      expect([...root].sort()).toEqual([...all].sort())
      const nested = await byOffset(async (args) => {
        const { data } = await ask(`{ countries(where: { id: { eq: "SG" } }) { agreements(${args}) { id } } }`)
        return (data['countries'] as { agreements: { id: string }[] }[])[0]!.agreements
      })
      expect([...nested].sort()).toEqual([...ofCountry].sort())
      const byCursor = await walk(async (after) => {
        const from = after === 0 ? '' : `, after: "${after}"`
        const { data } = await ask(`{ agreementsConnection(sort: [{ ${key}: ASC }], first: 20${from}) {
          edges { node { id } } pageInfo { hasNextPage endCursor } } }`)
        const { edges, pageInfo } = data['agreementsConnection'] as Page
        return { ids: edges.map(({ node }) => node.id), next: pageInfo.hasNextPage ? pageInfo.endCursor : undefined }
      })
      expect([...byCursor].sort()).toEqual([...all].sort())
    },
  )
})

interface Page {
  edges: { node: { id: string } }[]
  pageInfo: { hasNextPage: boolean; endCursor: string }
}
