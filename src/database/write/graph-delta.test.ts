import { agreement, resolve } from '../../../test/support/records'
import { sourceId } from '../../model/ids'
import type { RecordFacts } from '../../model/record-facts'
import { GraphDelta } from './graph-delta'

const source = (path: string) => ({ url: `https://example.org/${path}`, kind: 'press', supports: ['signedOn'] })
const factsOf = (id: string, fields: object = {}): RecordFacts =>
  resolve([agreement(id, { signedOn: '2020-01-02', sources: [source('a')], ...fields })]).of(id)

/** Returns the same facts, stated by another record. */
const on = (key: string, facts: RecordFacts): RecordFacts => ({ ...facts, key: key as RecordFacts['key'] })

function delta(...changes: [before: RecordFacts | undefined, after: RecordFacts | undefined][]): GraphDelta {
  const made = new GraphDelta()
  for (const [before, after] of changes) made.replace(before, after)
  return made
}

const changed = ({ relationships }: GraphDelta) =>
  [...relationships.values()].filter(({ added, removed }) => added.length + removed.length > 0)

describe('the changes that a record makes to the graph', () => {
  test('are all nodes, facts and sources of the record if it is new', () => {
    const { nodes, relationships, sourceUrls, formerNodes } = delta([undefined, factsOf('m')])
    expect(nodes.get('m')).toBe('Agreement')
    expect(nodes.get(sourceId('https://example.org/a'))).toBe('Source')
    expect([...sourceUrls.values()]).toEqual(['https://example.org/a'])
    const parties = [...relationships.values()].filter(({ type }) => type === 'PARTY_TO')
    const support = [`data/m ${sourceId('https://example.org/a')}`]
    expect(parties.map(({ from, added, removed }) => [from, added, removed])).toEqual([
      ['GB', support, []],
      ['SG', support, []],
    ])
    expect(formerNodes.size).toBe(0)
  })

  test('are empty if the record is replaced by itself', () => {
    const made = delta([factsOf('m'), factsOf('m')])
    expect(changed(made)).toEqual([])
    expect(made.removedStatedIn.size).toBe(0)
    expect([...made.descriptions.values()].every(({ added, removed }) => added.size + removed.size === 0)).toBe(true)
  })

  test('affect only the support if another record states the same fact', () => {
    const one = factsOf('m')
    const made = delta([one, undefined], [undefined, on('other/m', one)])
    const source = sourceId('https://example.org/a')
    for (const { added, removed } of changed(made)) {
      expect([added, removed]).toEqual([[`other/m ${source}`], [`data/m ${source}`]])
    }
    expect(made.nodes.has('m')).toBe(true)
  })

  test('are the removed and added claims about a date if the date was changed', () => {
    const made = delta([factsOf('m'), factsOf('m', { signedOn: '2021-05-06' })])
    const onSigning = ({ property }: { property: string | null }) => property === 'signedOn'
    expect([...made.statedIn.values()].filter(onSigning).map(({ value }) => value)).toEqual(['2021-05-06'])
    expect([...made.removedStatedIn.values()].filter(onSigning).map(({ value }) => value)).toEqual(['2020-01-02'])
  })

  test('are a removed and an added description if an alias was changed', () => {
    const made = delta([factsOf('m', { aliases: ['Old'] }), factsOf('m', { aliases: ['New'] })])
    const { added, removed } = made.descriptions.get('m')!
    expect([...added]).toEqual(['{"record":"data/m","aliases":["New"]}'])
    expect([...removed]).toEqual(['{"record":"data/m","aliases":["Old"]}'])
  })
})
