import fc from 'fast-check'
import { parseEdtf } from '../../model/edtf'
import { date, dateOfBody, day } from './dates'

const problem = (value: string) => {
  const issue = date.safeParse(value).error?.issues[0]
  const { suggestions = [] } = (issue as { params?: { suggestions?: string[] } } | undefined)?.params ?? {}
  return { message: issue?.message ?? 'valid', suggestion: suggestions[0] }
}

const LOCALES =
  'ar bg ca cs da de el es et fi fr he hi hr hu id it ja ko lt lv nb nl pl pt ro ru sk sl sq sr sv sw th tr uk vi zh'.split(
    ' ',
  )

/** Any day from 1900 to 2100, as EDTF. */
const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))

const shown = (day: string, locale: string, form: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).format(new Date(day))

describe('a date as people write it', () => {
  test.each([
    ['14/06/2019', '2019-06-14'],
    ['06/14/2019', '2019-06-14'],
    ['14.6.2019', '2019-06-14'],
    ['June 2019', '2019-06'],
    ['Sept. 2019', '2019-09'],
    ['14th of June 2019', '2019-06-14'],
    ['2019 Q2', '2019-04/2019-06'],
    ['Q4 2019', '2019-10/2019-12'],
    ["'2019-06", '2019-06'],
    ['’14/06/2019', '2019-06-14'],
    ['2019-06-14T00:00:00Z', '2019-06-14'],
    ['2019-06-14 00:00:00', '2019-06-14'],
    ['20190614', '2019-06-14'],
    ['2019/6/3', '2019-06-03'],
    ['6/2019', '2019-06'],
    ['1990s', '199X'],
    ['Friday, 14 June 2019', '2019-06-14'],
    ['14 June 2019 (Fri)', '2019-06-14'],
    ['vendredi 14 juin 2019', '2019-06-14'],
    ['2019 Jun 14', '2019-06-14'],
    ['2019-Jun-14', '2019-06-14'],
    ['14/Jun/2019', '2019-06-14'],
    ['2019 June', '2019-06'],
    ['201906', '2019-06'],
    ['H1 2019', '2019-01/2019-06'],
    ['1H2019', '2019-01/2019-06'],
    ['2019 H2', '2019-07/2019-12'],
    ['2Q2019', '2019-04/2019-06'],
    ['2019 or 2020', '[2019..2020]'],
    ['June or July 2019', '[2019-06..2019-07]'],
    ['14 juin 2019', '2019-06-14'],
    ['1er juin 2019', '2019-06-01'],
    ['14. Juni 2019', '2019-06-14'],
    ['14 de junio de 2019', '2019-06-14'],
    ['14 de junho de 2019', '2019-06-14'],
    ['14 июня 2019 г.', '2019-06-14'],
    ['2019. június 14.', '2019-06-14'],
    ['2019年6月14日', '2019-06-14'],
    ['2019年6月', '2019-06'],
    ['2019년 6월 14일', '2019-06-14'],
    ['２０１９／６', '2019-06'],
  ])('has only one meaning: %s is %s', (value, suggestion) => {
    expect(problem(value)).toEqual({ message: expect.stringMatching(/^is not a date: /) as string, suggestion })
  })

  test.each([
    ['N/A', /leave the field out/],
    ['unknown', /leave the field out/],
    ['c. 2015', /cannot mark a date as approximate/],
    ['circa 2015', /cannot mark a date as approximate/],
    ['2019~', /cannot mark a date as approximate/],
    ['2019?', /cannot mark a date as approximate/],
    ['2019-06%', /cannot mark a date as approximate/],
    ['05/06/2019', /'2019-06-05' or '2019-05-06'/],
    ['14/06/19', /only two digits/],
    ['43630', /it is a day number/],
    ['43630.5', /it is a day number/],
    ['Summer 2019', /as its months/],
    ['2019-22', /as its months/],
    ['mid-2019', /as its months/],
    ['before 2015', /'\[\.\.2015\]'/],
    ['2018–2019', /'2018\/2019'/],
    ['2562-06-14', /Buddhist/],
    ['14/06/2562', /Buddhist/],
    ['05/06/2562', /Buddhist/],
    ['2019.1', /January or October/],
    ['1440', /Hijri/],
    ['0108', /Minguo/],
    ['9999', /between 1600 and 2200/],
    ['2019-02-30', /28 days/],
    ['31/04/2019', /there is no day 31\/04\/2019/],
    ['29/02/2019', /there is no day 29\/02\/2019/],
    ['00/00/0000', /there is no day/],
    ['31.4.2019', /there is no day/],
    ['2019/02/30', /no such day or month: 2019-02 has 28 days/],
    ['31 April 2019', /no such day or month: 2019-04 has 30 days/],
    ['13/2019', /no such day or month: there is no month 13/],
    ['#N/A', /leave the field out/],
    ['n/a', /leave the field out/],
    ['not available', /leave the field out/],
    ['Not yet known', /leave the field out/],
    ['#REF!', /leave the field out/],
    ['TBA', /leave the field out/],
    ['Jun-19', /has no year, or its year has only two digits/],
    ['14 June', /has no year/],
    ['June', /has no year/],
    ['14-Jun-19', /its year has only two digits/],
    ['14 juin 19', /its year has only two digits/],
    ['Thursday, 14 June 2019', /2019-06-14 is a Friday/],
    ['jeudi 14 juin 2019', /2019-06-14 is a Friday/],
    ['14-16 June 2019', /'2019-06-14\/2019-06-16', and one day in that time '\[2019-06-14..2019-06-16\]'/],
    ['June 14-16, 2019', /'2019-06-14\/2019-06-16'/],
    ['2019-06-14 to 2019-06-16', /'2019-06-14\/2019-06-16'/],
    ['du 14 au 16 juin 2019', /'2019-06-14\/2019-06-16'/],
    ['30 June – 2 July 2019', /'2019-06-30\/2019-07-02'/],
    ['June-July 2019', /'2019-06\/2019-07'/],
    ['from 14 to 16 June 2019', /'2019-06-14\/2019-06-16'/],
    ['2019 or 2021', /period that contains them, '\[2019..2021\]'/],
    ['201012', /may be a day without the century/],
    ['16-14 June 2019', /as precisely as it is known/],
    ['14 listopada 2019', /as precisely as it is known/],
    ['31 avril 2019', /2019-04 has 30 days/],
    ['14 มิถุนายน 2562', /Buddhist/],
    ['soon', /as precisely as it is known/],
  ])('is refused with advice but without a suggestion: %s', (value, message) => {
    expect(problem(value)).toEqual({ message: expect.stringMatching(message) as string, suggestion: undefined })
  })

  test('of a body that was founded centuries ago may have any year', () => {
    expect(dateOfBody.safeParse('1088').success).toBe(true)
  })

  test.each(['#N/A', 'not available', 'n/a', 'unknown'])(
    'is refused with the same advice in the field of a day: %s',
    (value) => {
      expect(day.safeParse(value).error?.issues[0]?.message).toMatch(/leave the field out, or the cell empty/)
    },
  )

  test('that does not exist is never described as a span', () => {
    const parts = fc.tuple(
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 13 }),
      fc.constantFrom('/', '.', '-'),
    )
    fc.assert(
      fc.property(parts, ([first, second, between]) => {
        const { message } = problem([first, second, 2019].map((part) => String(part).padStart(2, '0')).join(between))
        expect(message).not.toMatch(/span|as precisely as it is known/)
      }),
    )
  })

  test('written out in English is read as the same day', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom('en-GB', 'en-US', 'en-SG'),
        fc.constantFrom('long' as const, 'medium' as const),
        (day, locale, dateStyle) => {
          expect(problem(shown(day, locale, { dateStyle })).suggestion).toBe(day)
        },
      ),
    )
  })

  test('written out in another language is never read as a different day', () => {
    const locales = fc.constantFrom(...LOCALES.map((locale) => `${locale}-u-ca-gregory-nu-latn`))
    fc.assert(
      fc.property(anyDay, locales, fc.constantFrom('long' as const, 'full' as const), (day, locale, dateStyle) => {
        const { suggestion = day } = problem(shown(day, locale, { dateStyle }))
        expect(suggestion).toBe(day)
      }),
      { seed: 24, numRuns: 500 },
    )
  })

  test.each(['fr', 'de', 'es', 'pt', 'it', 'nl', 'et', 'fi', 'sv', 'da', 'nb', 'ru', 'tr', 'id', 'ja', 'zh', 'ko'])(
    'written out in the language %s is read as the same day, in every month',
    (locale) => {
      const days = Array.from({ length: 12 }, (_, month) => `2019-${String(month + 1).padStart(2, '0')}-14`)
      expect(days.map((each) => problem(shown(each, locale, { dateStyle: 'long' })).suggestion)).toEqual(days)
    },
  )

  test('in a span is never read as a day outside the span', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.constantFrom('en-GB', 'en-US'), (first, second, locale) => {
        const form = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
        const [from, to] = [first, second].sort() as [string, string]
        fc.pre(from !== to)
        const { message, suggestion } = problem(form.formatRange(new Date(from), new Date(to)))
        expect(suggestion).toBeUndefined()
        if (message.includes('a span is written')) expect(message).toContain(`'${from}/${to}'`)
      }),
      { seed: 24 },
    )
  })

  test('in a short English form is never read as a different day', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('en-GB', 'en-US'), (day, locale) => {
        const { suggestion, message } = problem(
          shown(day, locale, { year: 'numeric', month: '2-digit', day: '2-digit' }),
        )
        if (suggestion === undefined) expect(message).toContain(`'${day}'`)
        else expect(suggestion).toBe(day)
      }),
    )
  })

  test('never has a suggestion that is not a date', () => {
    const parts = fc.constantFrom(
      ...'0 1 2 9 12 19 20 2019 1990 - / . , ~ ? Q1 q4 June may th c. T : X [ ] .. \u0027 s'.split(' '),
    )
    fc.assert(
      fc.property(
        fc.array(parts, { maxLength: 6 }).map((all) => all.join('')),
        (value) => {
          const { suggestion } = problem(value)
          if (suggestion !== undefined) expect(() => parseEdtf(suggestion)).not.toThrow()
        },
      ),
    )
  })
})
