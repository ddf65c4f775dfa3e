import { relatedTopics, type AgreementOfCountry } from './related-topics'

const names: Record<string, string> = { DE: 'Germany', SG: 'Singapore', FR: 'France', JP: 'Japan', KE: 'Kenya' }
const tying = (...bases: string[]) => ({ edges: bases.map((basis) => ({ properties: { basis } })) })
const agreement = (countries: string[], ...topics: string[]): AgreementOfCountry => ({
  countries: countries.map((id) => ({ id, name: names[id] ?? id })),
  topics: topics.map((id) => ({ id, name: id })),
  tiesConnection: tying('BILATERAL'),
})
const ofGermany = [
  // Only announced, so the agreement is not listed under the tie.
  { ...agreement(['DE', 'SG'], 'artificial intelligence'), tiesConnection: tying() },
  agreement(['DE', 'KE'], 'artificial intelligence', 'digital skills'),
  agreement(['DE', 'JP'], 'digital skills', 'cyber security'),
  agreement(['DE', 'FR', 'JP'], 'data'),
  // Only a foundation acts for Kenya, so the agreement does not count as bilateral.
  { ...agreement(['DE', 'KE'], 'registers'), tiesConnection: tying('NON_STATE') },
]
const tree = new Map([
  ['electronic signatures', ['digital identity']],
  ['digital identity', ['digital skills']],
])
const topics = (here: string[] = []) => relatedTopics(['DE', 'SG'], ofGermany, new Set(here), tree)

it('leaves out agreements between the two countries, and topics that one of these covers', () => {
  expect(topics().map(({ id }) => id)).toEqual(['digital skills', 'cyber security'])
})
it('names every other partner, and never the other country of the pair', () => {
  expect(topics()[0]?.partners.map(({ id }) => id)).toEqual(['KE', 'JP'])
})
it('leaves out topics that the tie covers', () => {
  expect(topics(['digital skills']).map(({ id }) => id)).toEqual(['cyber security'])
})
it('leaves out topics that are broader than a topic that the tie covers', () => {
  expect(topics(['electronic signatures']).map(({ id }) => id)).toEqual(['cyber security'])
})
