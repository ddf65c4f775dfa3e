import { isOrganisationName } from './organisation-name'

test.each(['Ministry of Data', 'Cabinet Office', 'National University', 'GDS'])(
  '%s is recognised as an organisation',
  (name) => {
    expect(isOrganisationName(name)).toBe(true)
  },
)

test.each(['Ada Lovelace', 'Officer Smith', 'Gds'])('%s is not recognised as an organisation', (name) => {
  expect(isOrganisationName(name)).toBe(false)
})
