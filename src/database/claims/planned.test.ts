import type { Claim } from './claim'
import { withoutPlanned } from './planned'

const claim = (property: string, value: string, speaksOf: (string | null)[], basis = 'STATED'): Claim =>
  ({
    id: property,
    property,
    aspect: null,
    value,
    statedIn: speaksOf.map((day) => ({ speaksOf: day, basis })),
  }) as Claim

describe('a date of an agreement', () => {
  const properties = { status: 'ANNOUNCED', signedOn: '2024-06-01', endedOn: '2027-12-31' }

  test('is planned if all its sources speak of earlier days', () => {
    const claims = [
      claim('signedOn', '2024-06-01', ['2024-01-02', '2024-05-31']),
      claim('endedOn', '2027-12-31', ['2028']),
    ]
    expect(withoutPlanned(properties, claims)).toEqual({ ...properties, signedOn: null })
  })

  test('is not planned if a source has no day, or if there is no source', () => {
    const claims = [claim('signedOn', '2024-06-01', ['2024-01-02', null])]
    expect(withoutPlanned(properties, claims)).toEqual(properties)
  })

  test('is planned if no source is named for it and all sources of the record speak of earlier days', () => {
    const claims = [claim('endedOn', '2027-12-31', ['2024-01-02'], 'IMPLIED')]
    expect(withoutPlanned(properties, claims)).toEqual({ ...properties, endedOn: null })
  })

  test('of signature is no plan if the status says that the agreement was signed', () => {
    const claims = [claim('signedOn', '2024-06-01', ['2024-01-02']), claim('status', 'signed', ['2024-01-02'])]
    expect(withoutPlanned({ ...properties, status: 'SIGNED' }, claims)).toEqual({ ...properties, status: 'SIGNED' })
  })
})
