import { text } from './values'

describe('a text of a record', () => {
  it('is stored with composed accents, so that a filter finds it in whichever form it is written', () => {
    expect(text.parse('Co\u0302te d’Ivoire')).toBe('C\u00f4te d’Ivoire')
  })
})
