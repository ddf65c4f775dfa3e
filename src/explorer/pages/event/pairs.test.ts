import { recordedFor, tiesOf } from './pairs'

const of = (...ids: string[]) => ids.map((id) => ({ id }))

test('an event has the pairs that its agreements tie, and separately the pairs for which an agreement is only recorded', () => {
  const signed = { ties: of('GB-SG', 'EE-SG'), recordedFor: [] }
  const planned = { ties: [], recordedFor: of('GB-SG', 'EE-FI', 'EE-FI') }
  const event = { ties: of('GB-SG'), agreements: [signed, planned] }
  expect(tiesOf(event)).toEqual(of('GB-SG', 'EE-SG'))
  expect(recordedFor(event)).toEqual(of('EE-FI'))
})
