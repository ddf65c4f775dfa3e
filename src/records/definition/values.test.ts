import fc from 'fast-check'
import { anyValue, text, url } from './values'

describe('a text of a record', () => {
  it('is stored with composed accents, so that a filter finds it however it is written', () => {
    expect(text.parse('Co\u0302te d’Ivoire')).toBe('C\u00f4te d’Ivoire')
  })

  it('cannot contain an invisible character; the error names the character and its position', () => {
    expect(text.safeParse('Acc\u0007ord').error?.issues[0]?.message).toBe(
      'has the invisible character U+0007 at position 4',
    )
    expect(text.safeParse('Accord \u202edrocca').success).toBe(false)
    expect(text.safeParse('Half \ud83d').success).toBe(false)
    expect(url.safeParse('https://example.org/\u0000').error?.issues[0]?.message).toBe(
      'has the invisible character U+0000 at position 21',
    )
    expect(text.safeParse('👩 A\u00adB\u200b').error?.issues[0]?.message).toBe(
      'has the invisible character U+00AD at position 4, U+200B at position 6',
    )
    expect(anyValue.safeParse('A\u2060B').success).toBe(false)
  })

  it.each([
    ...['\u00ad', '\u034f', '\u061c', '\u115f', '\u180e', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2028'],
    ...[
      '\u2029',
      '\u2060',
      '\u2064',
      '\u206a',
      '\u2800',
      '\u3164',
      '\ufe0f',
      '\ufeff',
      '\ufff9',
      '\u{e0041}',
      '\u{e0100}',
    ],
  ])('cannot have %j between, before or after Latin letters', (character) => {
    for (const bad of [`Gov${character}Tech`, `${character}GovTech`, `GovTech${character}`, `Gov ${character} Tech`])
      for (const kind of [text, url]) expect(kind.safeParse(kind === url ? `https://${bad}` : bad).success).toBe(false)
  })

  it('can have a joiner or non-joiner only in words that need one', () => {
    for (const bad of [
      'می\u200c',
      '\u200cمی',
      'می \u200cخواهم',
      'می\u200c\u200cخواهم',
      '가\u200d나',
      '山\u200d田',
      'क्\u200ca',
    ])
      expect(text.safeParse(bad).success).toBe(false)
  })

  it('may have any other character, including joiners, emoji and line breaks', () => {
    const words = ['می\u200cخواهم', '۱۰\u200cساله', 'क्\u200dष', 'ന്\u200d', 'ശ്രീ\u200c\u0d15', 'ක්\u200dර', 'র\u200d্য']
    const others = [
      'Two\nlines\tand a tab',
      '👩\u200d💻',
      '❤\ufe0f',
      '1\ufe0f\u20e3',
      '葛\u{e0100}城',
      'ᠠ\u180bᠷ',
      'Zürich\u00a0AG',
    ]
    for (const good of [...words, ...others]) expect(text.safeParse(good).success).toBe(true)
  })

  it('in a script without joiners looks the same as another text only if it is the same text', () => {
    const letter = fc.constantFrom(...'aZéжΩ山가あ1 -')
    const unseen = fc.constantFrom(...'\u00ad\u200b\u200c\u200d\u200e\u2028\u2060\ufe0f')
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1 }), fc.nat(), unseen, (letters, at, character) => {
        const value = letters.toSpliced(at % (letters.length + 1), 0, character).join('')
        expect(text.safeParse(value).success).toBe(false)
      }),
    )
  })

  it('is refused if and only if it has a control character of Unicode other than tab and line break', () => {
    const character = fc
      .nat(0xff)
      .filter((code) => code !== 0xad)
      .map((code) => String.fromCharCode(code))
    fc.assert(
      fc.property(fc.array(character, { maxLength: 8 }), (characters) => {
        const value = `a${characters.join('')}`
        const unseen = /\p{Cc}/u.test(value.replace(/[\t\n\r]/g, ''))
        expect(text.safeParse(value).success).toBe(!unseen)
      }),
    )
  })
})
