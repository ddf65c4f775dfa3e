import { NameTable } from './name-table'
import type { Thing } from './things'

const agency = (id: string, name: string, otherNames: string[] = [], country = 'SG'): Thing => ({
  id,
  kind: 'Agency',
  names: [name],
  otherNames,
  country,
  records: [`data/${id}`],
})

function table(...things: Thing[]): NameTable {
  const made = new NameTable()
  for (const thing of things) made.add(thing)
  return made
}

describe('a name', () => {
  const names = table(agency('b', 'Digital Agency', ['DA']), agency('a', 'Data Agency', ['DA', 'Digital Agency']))

  test('finds the node that has it as the main name rather than a node that has it as another name', () => {
    expect(names.find('Agency', 'digital  AGENCY', 'SG')).toEqual({ ids: ['b'], own: true })
  })

  test('finds all nodes that have it as another name, in alphabetical order', () => {
    expect(names.find('Agency', 'DA', 'SG')).toEqual({ ids: ['a', 'b'], own: false })
  })

  test('finds nothing in another country, without a country, or of another kind', () => {
    for (const [kind, country] of [
      ['Agency', 'GB'],
      ['Agency', undefined],
      ['Person', 'SG'],
    ] as const) {
      expect(names.find(kind, 'Digital Agency', country)).toEqual({ ids: [], own: false })
    }
  })
})
