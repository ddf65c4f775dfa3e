import type { Claim } from './claim'
import { isPlannedStage, plannedDates } from './planned'

const claim = (property: string, value: string, referenceDate: (string | null)[], basis = 'STATED'): Claim =>
  ({
    id: property,
    property,
    aspect: null,
    value,
    sources: referenceDate.map((day) => ({ referenceDate: day, basis })),
  }) as Claim

describe('a date of an agreement', () => {
  const properties = { status: 'ANNOUNCED', signedOn: '2024-06-01', endedOn: '2027-12-31' }

  test('is planned if all its sources have earlier reference dates', () => {
    const claims = [
      claim('signedOn', '2024-06-01', ['2024-01-02', '2024-05-31']),
      claim('endedOn', '2027-12-31', ['2028']),
    ]
    expect(plannedDates('Agreement', properties, claims)).toEqual(['signedOn'])
  })

  test('is not planned if a source is undated, or if there is no source', () => {
    const claims = [claim('signedOn', '2024-06-01', ['2024-01-02', null])]
    expect(plannedDates('Agreement', properties, claims)).toEqual([])
  })

  test('is planned if no source is named for it and all sources of the record have earlier reference dates', () => {
    const claims = [claim('endedOn', '2027-12-31', ['2024-01-02'], 'IMPLIED')]
    expect(plannedDates('Agreement', properties, claims)).toEqual(['endedOn'])
  })

  test('of signature is not planned if the status shows that the agreement was signed', () => {
    const claims = [claim('signedOn', '2024-06-01', ['2024-01-02']), claim('status', 'signed', ['2024-01-02'])]
    expect(plannedDates('Agreement', { ...properties, status: 'SIGNED' }, claims)).toEqual([])
  })
})

test('the launch of an initiative can be planned', () => {
  const claims = [claim('launchedOn', '2025-01-01', ['2024-03-01'])]
  expect(plannedDates('Initiative', { launchedOn: '2025-01-01' }, claims)).toEqual(['launchedOn'])
})

test('a stage is planned if all sources of all its values have earlier reference dates', () => {
  const announced = claim('stage', 'renewed', ['2020-06-13'])
  expect(isPlannedStage({ on: '2021-01-01' }, [announced])).toBe(true)
  expect(isPlannedStage({ on: '2021-01-01' }, [announced, claim('on', '2021-01-01', ['2021-02-01'])])).toBe(false)
  expect(isPlannedStage({ on: null }, [announced])).toBe(false)
})
