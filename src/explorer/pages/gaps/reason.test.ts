import { reasonOf } from './reason'

const country = (id: string, title: string) => ({ id, kind: 'COUNTRY' as const, title })

it('adds the article to the name of a country that needs one', () => {
  const evidence = [country('EU', 'European Union'), country('IN', 'India'), country('US', 'United States')]
  const reason = 'No tie is recorded, and both have bilateral ties with European Union, India, United States.'
  expect(reasonOf({ reason, evidence })).toBe(
    'No tie is recorded, and both have bilateral ties with the European Union, India, the United States.',
  )
})

it('formats days in the same way as pages', () => {
  const reason = 'Its expected end was 2025-11-02 (a stated end), and no successor is recorded.'
  expect(reasonOf({ reason, evidence: [] })).toBe(
    'Its expected end was 2 November 2025 (a stated end), and no successor is recorded.',
  )
})
