import { emptyLast, limitFirst } from './limit-first'

const list = (order: string, limit = 'LIMIT $param3') => `CALL (this) {
  MATCH (this)-[this0:PARTY_TO]->(this1:Agreement&Entity)
  WITH DISTINCT this1
  CALL (this1) {
    MATCH (this1)-[this2:COVERS]->(this3:Topic&Entity)
    WITH DISTINCT this3
    WITH this3 { .name } AS this3
    
    LIMIT $param2
    RETURN collect(this3) AS var4
  }
  WITH this1 { .id, .happenedOn, topics: var4 } AS this1
  ${order}
  ${limit}
  RETURN collect(this1) AS var5
}
`

describe('limitFirst', () => {
  it('puts order and limit before what lies below, and keeps the order', () => {
    expect(limitFirst(list('ORDER BY this1.happenedOn DESC'))).toBe(`CALL (this) {
  MATCH (this)-[this0:PARTY_TO]->(this1:Agreement&Entity)
  WITH DISTINCT this1
  ORDER BY this1.happenedOn DESC
  LIMIT $param3
  CALL (this1) {
    MATCH (this1)-[this2:COVERS]->(this3:Topic&Entity)
    WITH DISTINCT this3
    LIMIT $param2
    WITH this3 { .name } AS this3
    
    RETURN collect(this3) AS var4
  }
  WITH this1 { .id, .happenedOn, topics: var4 } AS this1
  ORDER BY this1.happenedOn DESC
  RETURN collect(this1) AS var5
}
`)
  })

  it('skips once', () => {
    const text = limitFirst(list('ORDER BY this1.id ASC, this1.happenedOn DESC', 'SKIP $param9\n  LIMIT $param3'))
    expect(text.match(/SKIP/g)).toHaveLength(1)
    expect(text).toMatch(
      /DISTINCT this1\n {2}ORDER BY this1.id ASC, this1.happenedOn DESC\n {2}SKIP \$param9\n {2}LIMIT/,
    )
  })

  it.each(['ORDER BY this1.topics ASC', 'ORDER BY this1.id ASC, this1.size DESC', 'ORDER BY size(var4)'])(
    'leaves %s where it is, which no node stores',
    (order) => {
      const before = list(order)
      expect(limitFirst(before)).toBe(before)
    },
  )
})

describe('emptyLast', () => {
  it('puts what is empty at the end of a list within a node', () => {
    expect(emptyLast('  ORDER BY this1.happenedOn DESC, this1.id ASC\n')).toBe(
      '  ORDER BY this1.happenedOn IS NULL, this1.happenedOn DESC, this1.id ASC\n',
    )
  })

  it('leaves the root to its index, and the questions of files as they are written', () => {
    for (const order of ['ORDER BY this0.happenedOn DESC\n', '  ORDER BY thing.happenedOn DESC, thing.id\n'])
      expect(emptyLast(order)).toBe(order)
  })
})
