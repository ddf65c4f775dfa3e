import { facetsOf } from './facets'

it('counts results by kind, with the kind of the best result first', () => {
  const hit = (kind: string) => ({ id: kind, kind, name: kind, detail: '', href: '/' })
  expect(facetsOf([hit('Tie'), hit('Agreement'), hit('Country'), hit('Agreement')])).toEqual([
    { kind: 'Tie', number: 1 },
    { kind: 'Agreement', number: 2 },
    { kind: 'Country', number: 1 },
  ])
})
