import { generateId } from '../../model/ids'
import { GeneratedThings } from './generated-things'
import { Mentioned } from './mention'

function mentioned(name: string, times = 1): Mentioned {
  const made = new Mentioned()
  made.add(name, 'data/m', 'Chair', times)
  return made
}

describe('a node that records only refer to', () => {
  test('has the names of all references: those that give its id first, then the most frequent', () => {
    const things = new GeneratedThings()
    const id = generateId('Agency', 'Digital Agency', 'SG')
    things.add(id, { kind: 'Agency', name: 'Agency for Digital', country: 'SG', mentioned: mentioned('DA', 3) })
    things.add(id, { kind: 'Agency', name: 'Digital Agency', country: 'SG', mentioned: mentioned('Digital Agency') })
    expect(things.namesOf(id)).toEqual(['Digital Agency', 'DA'])
    expect([...things.all()]).toEqual([
      {
        id: 'agency-sg-digital-agency',
        kind: 'Agency',
        country: 'SG',
        names: ['Digital Agency', 'DA'],
        records: ['data/m'],
        roles: ['Chair'],
      },
    ])
  })

  test('has the kind and country of the reference from which its id was generated, in any order of references', () => {
    const id = generateId('Person', 'GDS', 'GB')
    const person = { kind: 'Person' as const, name: 'GDS', country: 'GB' }
    const agency = { kind: 'Agency' as const, name: 'GDS' }
    for (const references of [
      [person, agency],
      [agency, person],
    ]) {
      const things = new GeneratedThings()
      for (const reference of references) things.add(id, { ...reference, mentioned: mentioned('GDS') })
      expect([...things.all()]).toMatchObject([{ kind: 'Person', country: 'GB' }])
    }
  })

  test('is unknown until a record refers to it', () => {
    expect(new GeneratedThings().kindOf('agency-x')).toBeUndefined()
    expect(new GeneratedThings().namesOf('agency-x')).toEqual([])
  })
})
