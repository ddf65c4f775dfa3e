import { formatLanguage, formatMoney } from './money-and-languages'

test('an amount has thousands separators, and keeps every digit', () => {
  const shown = ['5', '1500', '1500000.50', '12345678901234567890.05'].map((amount) =>
    formatMoney({ amount, currency: 'USD' }),
  )
  expect(shown).toEqual(['USD 5', 'USD 1,500', 'USD 1,500,000.50', 'USD 12,345,678,901,234,567,890.05'])
})

test('a language is shown by its English name', () => {
  expect(['en', 'pt-BR', 'not a tag', null].map(formatLanguage)).toEqual([
    'English',
    'Brazilian Portuguese',
    'not a tag',
    'a language that is not recorded',
  ])
})
