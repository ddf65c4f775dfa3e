import type { Entry } from '../../timeline/item-of'
import { kindLine } from './kind-line'

const agreement = (status: string) =>
  ({ __typename: 'Agreement', kind: 'MEMORANDUM_OF_UNDERSTANDING', status }) as unknown as Entry

it.each([
  ['ANNOUNCED', 'Memorandum of understanding, status: announced'],
  ['UNKNOWN', 'Memorandum of understanding, status: unknown'],
  ['SIGNED', 'Memorandum of understanding'],
  ['ENDED', 'Memorandum of understanding'],
])('an agreement with the status %s is “%s”', (status, words) => expect(kindLine(agreement(status))).toBe(words))

it('an event has no status', () => {
  expect(kindLine({ __typename: 'Event', eventKind: 'MEETING' } as unknown as Entry)).toBe('Meeting')
})
