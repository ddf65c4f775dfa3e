import { resolveRecords, valid } from '../../../test/support/records'

const agreement = (signatories: object[]) => ({
  record: 'agreement',
  id: 'a',
  title: 'Accord',
  kind: 'other',
  status: 'signed',
  countries: ['GB', 'SG'],
  signatories,
  summary: 'An accord.',
  sources: [{ url: 'https://example.org/a', kind: 'press', supports: ['signatories'] }],
})

test('a title is left out of the id and the name, kept as an alias, and reported', () => {
  const written = [{ name: 'H.E. Dr Ada Lovelace', country: 'GB' }]
  const { facts, warnings } = resolveRecords({ records: valid([agreement(written)]) })
  expect(facts[0]!.nodes).toContainEqual(
    expect.objectContaining({ id: 'person-gb-ada-lovelace', lists: { aliases: ['H.E. Dr Ada Lovelace'] } }),
  )
  expect(facts[0]!.claims.filter(({ property }) => property === 'name').map(({ value }) => value)).toEqual([
    'Ada Lovelace',
  ])
  expect(warnings).toMatchObject([
    { code: 'TITLE_IN_NAME', record: 'data/a', values: { written: 'H.E. Dr Ada Lovelace', name: 'Ada Lovelace' } },
  ])
})

test('a name with a title and the same name without it refer to one person', () => {
  const { facts, warnings } = resolveRecords({
    records: valid([
      agreement([
        { name: 'Minister Ada Lovelace', country: 'GB' },
        { name: 'Ada Lovelace', country: 'GB' },
      ]),
    ]),
  })
  expect(facts[0]!.nodes.filter(({ kind }) => kind === 'Person').map(({ id }) => id)).toEqual([
    'person-gb-ada-lovelace',
  ])
  expect(warnings).toHaveLength(1)
})
