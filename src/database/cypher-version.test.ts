import { asCypher5, mayDefaultToOtherCypher } from './cypher-version'

test.each([
  ['Neo4j/5.26.30', false],
  ['Neo4j/4.4.40', false],
  ['Neo4j/5.27-aura', true],
  ['Neo4j/2025.06.0', true],
  ['Neo4j/2026.02.1', true],
  ['Neo4j/dev', true],
  [undefined, true],
])('a server that calls itself %s may default to another version than Cypher 5: %s', (agent, expected) => {
  expect(mayDefaultToOtherCypher(agent)).toBe(expected)
})

describe('the prefix for Cypher 5', () => {
  it('is added before comments too', () => {
    expect(asCypher5('// The pair.\nMATCH (t:Tie) RETURN t')).toBe('CYPHER 5 // The pair.\nMATCH (t:Tie) RETURN t')
    expect(asCypher5('MATCH (cypher) RETURN cypher')).toBe('CYPHER 5 MATCH (cypher) RETURN cypher')
  })

  it('is not added twice', () => {
    expect(asCypher5('CYPHER 5\nMATCH (n) RETURN n')).toBe('CYPHER 5\nMATCH (n) RETURN n')
  })
})
