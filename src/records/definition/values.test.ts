import fc from 'fast-check'
import { text, url } from './values'

describe('a text of a record', () => {
  it('is stored with composed accents, so that a filter finds it in whichever form it is written', () => {
    expect(text.parse('Co\u0302te d’Ivoire')).toBe('C\u00f4te d’Ivoire')
  })

  it('has no character that no reader sees; the message names it and its place', () => {
    expect(text.safeParse('Acc\u0007ord').error?.issues[0]?.message).toBe(
      'has the invisible character U+0007 at position 4',
    )
    expect(text.safeParse('Accord \u202edrocca').success).toBe(false)
    expect(text.safeParse('Half \ud83d').success).toBe(false)
    expect(url.safeParse('https://example.org/\u0000').success).toBe(false)
  })

  it('may have any other character, also joiners, emoji and line breaks', () => {
    for (const good of ['می\u200cخواهم', 'क्\u200dष', 'Two\nlines\tand a tab', '👩\u200d💻', 'soft\u00adhyphen']) {
      expect(text.safeParse(good).success).toBe(true)
    }
  })

  it('is refused exactly if it has a control character of Unicode other than tab and line break', () => {
    const character = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      fc.nat(0xff).map((code) => String.fromCharCode(code)),
    )
    fc.assert(
      fc.property(fc.array(character, { maxLength: 8 }), (characters) => {
        const value = `a${characters.join('')}`
        const unseen = /\p{Cc}/u.test(value.replace(/[\t\n\r]/g, ''))
        expect(text.safeParse(value).success).toBe(!unseen)
      }),
    )
  })
})
