import { byDay } from './by-day'

const BY_DAY = 'ORDER BY this1.happenedOn IS NULL, this1.happenedOn DESC'

const list = ({
  pattern = '-[this0:PARTY_TO]->',
  where = '',
  order = BY_DAY,
  limit = 'LIMIT $param2',
}) => `CALL (this) {
  MATCH (this)${pattern}(this1:Agreement&Entity)
${where}  WITH DISTINCT this1
  ${order}
  ${limit}
  WITH this1 { .id } AS this1
  RETURN collect(this1) AS var2
}
`

const page = (pattern: string, where = '') => `CALL (this) {
  MATCH (this)${pattern}(this1:Agreement&Entity)
${where}  WITH collect({node: this1, relationship: this0}) AS edges, count(this1) AS totalCount
  CALL (edges) {
    UNWIND edges AS edge
    WITH edge.node AS this1, edge.relationship AS this0
    WITH *
    ${BY_DAY}
    SKIP $param3
    LIMIT $param2
    RETURN collect({node: {id: this1.id}}) AS var2
  }
  RETURN {edges: var2, totalCount: totalCount} AS var3
}
`

describe('byDay', () => {
  it('reads a list from the index, what has a day first', () => {
    expect(byDay(list({}))).toBe(`CALL (this) {
  CALL (this) {
    CALL (this) {
      MATCH ()-[this0:PARTY_TO]->(this1:Agreement&Entity)
      USING RANGE INDEX this0:PARTY_TO(listedUnder, listedOn)
      WHERE this0.listedUnder = this.id AND this0.listedOn IS NOT NULL
      WITH DISTINCT this1, this0.listedUnder AS under, this0.listedOn AS day
      ORDER BY under DESC, day DESC
      LIMIT $param2
      RETURN collect({this1: this1}) AS dated
    }
    CALL (this, dated) {
      UNWIND dated AS each
      RETURN each.this1 AS this1
      UNION ALL
      WITH * WHERE size(dated) < $param2
      MATCH (this)-[this0:PARTY_TO]->(this1:Agreement&Entity)
      WHERE this0.listedOn IS NULL
      WITH DISTINCT this1
      LIMIT $param2
      RETURN this1
    }
    RETURN this1
  }
  WITH DISTINCT this1
  ${BY_DAY}
  LIMIT $param2
  WITH this1 { .id } AS this1
  RETURN collect(this1) AS var2
}
`)
  })

  it('up to the end of the page, with its condition and what the order goes by after the day', () => {
    const where = '  WHERE (this1.kind = $param4 OR EXISTS {\n    MATCH (this1)--(this5)\n  })\n'
    const text = byDay(
      list({ where, order: 'ORDER BY this1.happenedOn ASC, this1.id ASC', limit: 'SKIP $param3\n  LIMIT $param2' }),
    )
    expect(text.match(/AND \(\(this1\.kind = \$param4 OR EXISTS \{/g)).toHaveLength(2)
    expect(text).toContain('ORDER BY under ASC, day ASC, this1.id ASC\n      LIMIT $param3 + $param2')
    expect(text).toContain('WITH DISTINCT this1\n      ORDER BY this1.id ASC\n      LIMIT $param3 + $param2')
    expect(text.match(/SKIP/g)).toHaveLength(1)
  })

  it('counts a page apart, by its number of relationships where they lead to one kind only', () => {
    const whole = byDay(page('-[this0:PARTY_TO]->'))
    expect(whole).toContain('RETURN COUNT { (this)-[this0:PARTY_TO]->() } AS totalCount')
    expect(whole).toContain('RETURN collect({this1: this1, this0: this0}) AS dated')
    expect(whole).not.toContain('edges AS edge')
    const filtered = byDay(page('-[this0:PARTY_TO]->', '  WHERE this1.kind = $param4\n'))
    expect(filtered).toContain('WHERE this1.kind = $param4 RETURN count(this1) AS totalCount')
    const mixed = byDay(page('<-[this0:COVERS]-'))
    expect(mixed).toContain('MATCH (this)<-[this0:COVERS]-(this1:Agreement&Entity) RETURN count(this1) AS totalCount')
  })

  it.each([
    ['a relationship without such an index', list({ pattern: '-[this0:SIGNED]->' })],
    ['one in the other direction', list({ pattern: '<-[this0:PARTY_TO]-' })],
    ['another order', list({ order: 'ORDER BY this1.title ASC' })],
    ['an order by day at last', list({ order: 'ORDER BY this1.title ASC, this1.happenedOn ASC' })],
    ['a condition on what was read before', list({ where: '  WHERE this1.id = var7\n' })],
    ['a page in the other direction', page('<-[this0:PARTY_TO]-')],
  ])('leaves %s', (_, text) => expect(byDay(text)).toBe(text))
})
