import { daysAsTexts } from './days-as-texts'

describe('daysAsTexts', () => {
  it('shows the days of a node as texts, under whatever name, and leaves the rest', () => {
    expect(daysAsTexts("RETURN this { .id, .happenedOn, day: this.lastOn, __resolveType: 'Agreement' } AS this")).toBe(
      "RETURN this { .id, happenedOn: toString(this.happenedOn), day: toString(this.lastOn), __resolveType: 'Agreement' } AS this",
    )
  })

  it('leaves orders, conditions and what lies below alone', () => {
    const order = '  ORDER BY this1.happenedOn IS NULL, this1.happenedOn DESC\n  WHERE this1.happenedOn < $param0'
    const cypher = `  WITH this1 { .lastOn, topics: var4 } AS this1\n${order}\n  RETURN collect(this1) AS var5`
    expect(daysAsTexts(cypher)).toBe(cypher.replace('.lastOn', 'lastOn: toString(this1.lastOn)'))
  })

  it('shows them as texts on a page, of the node and of the relationship', () => {
    const page = (joined: string, day: string) =>
      `  RETURN collect({properties: {joinedEarliest: ${joined}, __resolveType: 'Party'}, node: {id: this1.id, d: ${day}}}) AS var2`
    expect(daysAsTexts(page('this0.joinedEarliest', 'this1.happenedOn'))).toBe(
      page('toString(this0.joinedEarliest)', 'toString(this1.happenedOn)'),
    )
  })

  it('leaves alone what is a day in one type and not in another, and what a file of ours reckons with', () => {
    const mixed = 'RETURN this { .from } AS this'
    const own = 'RETURN collect({thing: thing, happenedOn: thing.happenedOn}) AS things'
    expect(daysAsTexts(`${mixed}\n${own}`)).toBe(`${mixed}\n${own}`)
  })
})
