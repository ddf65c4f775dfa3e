import { inOtherLanguages, languagesOf } from './languages'

test.each([
  ['Memorandum of Understanding on Digital Government', 'en'],
  ['Memorando de Entendimiento sobre Gobierno Digital', 'es'],
  ["Protocole d'accord sur la coopération dans le domaine du numérique", 'fr'],
  ['Memorando de Entendimento sobre Cooperação em Governo Digital', 'pt'],
  ['Absichtserklärung über die Zusammenarbeit in der digitalen Verwaltung', 'de'],
  ['Vastastikuse mõistmise memorandum digitaalse identiteedi valdkonnas', 'et'],
  ['Меморандум о взаимопонимании', 'Cyrillic'],
  ['디지털 정부 협력 양해각서', 'Hangul'],
])('"%s" is in %s', (title, language) => {
  expect(languagesOf(title)).toEqual([language])
})

test('a title of names alone is in an unknown language, so it may be in the language of any other title', () => {
  expect(languagesOf('X-Road Kyrgyzstan')).toEqual([])
  expect(inOtherLanguages('X-Road Kyrgyzstan', 'Меморандум о взаимопонимании')).toBe(false)
})

test('two titles in one language are not in different languages', () => {
  expect(inOtherLanguages('Memorandum on open data', 'Agreement between the parties on invoicing')).toBe(false)
  expect(inOtherLanguages('Memorandum on open data', 'Memorando de Entendimiento sobre datos abiertos')).toBe(true)
})
