const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')

/** A regular expression for the English name of a month. */
export const MONTH = `(${MONTHS.map((month) => `${month}|${month.slice(0, 3)}`).join('|')}|sept)\\.?`

/** A regular expression for the English name of a day of the week. */
export const WEEKDAY = `(${WEEKDAYS.map((day) => `${day}|${day.slice(0, 3)}`).join('|')}|tues|wednes|thurs?)\\.?`

/** Converts the English name of a month to its number, as two digits. */
export const numberOfMonth = (name: string): string =>
  String(MONTHS.findIndex((each) => each.startsWith(name.slice(0, 3))) + 1).padStart(2, '0')

/** Returns the English name of the day of the week on which a date, `YYYY-MM-DD`, falls. */
export const weekdayOf = (day: string): string => WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]!

/** Languages in which sources of records often write dates with the name of the month. */
const LANGUAGES =
  'ar bg ca cs da de el es et fi fr he hi hr hu hy id is it ka kk lt lv mk ms nb nl pl pt ro ru sk sl sq sr sv sw th tr uk uz'

/** Words between the parts of a date in these languages: 14 de junio de 2019, 14 июня 2019 г. */
const BETWEEN = /(?<![\p{L}\p{M}])(?:de|del|di|d|den|the|le|el|am|года|г|р|року|m|i|ng|tahun)(?![\p{L}\p{M}])[.'’]?/gu

/**
 * Replaces the names of months and days of the week in other languages with the English ones. A name that means
 * different months in two languages is not replaced: listopad is October in Croatian, and November in Polish and Czech.
 */
export function inEnglish(text: string): string {
  const words = englishWords()
  let found = false
  const english = text.replace(/\p{L}[\p{L}\p{M}]*\.?/gu, (word) => {
    const name = words.get(word.replace(/\.$/, ''))
    found ||= name !== undefined
    return name ?? word
  })
  return found ? english.replace(BETWEEN, ' ').replace(/\s+/g, ' ').trim() : text
}

let read: ReadonlyMap<string, string> | undefined

function englishWords(): ReadonlyMap<string, string> {
  read ??= readWords()
  return read
}

/**
 * Reads the names from Unicode's CLDR, in the form that stands alone and in the form within a date. English names and
 * ambiguous names are left out.
 */
function readWords(): ReadonlyMap<string, string> {
  const meanings = new Map<string, Set<string>>()
  const english = new Set([...MONTHS, ...WEEKDAYS].flatMap((name) => [name, name.slice(0, 3)]))
  for (const [word, name] of [...namesOf(MONTHS, monthParts), ...namesOf(WEEKDAYS, weekdayParts)])
    if (!english.has(word) && !/\d|^.{0,2}$/.test(word)) meanings.set(word, (meanings.get(word) ?? new Set()).add(name))
  return new Map([...meanings].flatMap(([word, [name, other]]) => (name && !other ? [[word, name] as const] : [])))
}

type Parts = (locale: string, place: number) => (string | undefined)[]

const namesOf = (names: readonly string[], parts: Parts): [word: string, name: string][] =>
  LANGUAGES.split(' ').flatMap((language) =>
    names.flatMap((name, place) =>
      parts(`${language}-u-ca-gregory-nu-latn`, place).map((word = ''): [string, string] => [plain(word), name]),
    ),
  )

const plain = (word: string): string => word.normalize('NFKC').toLowerCase().replace(/\.$/, '')

const monthParts: Parts = (locale, month) => {
  const day = new Date(Date.UTC(2019, month, 14))
  return (['long', 'short'] as const).flatMap((style) => [
    partOf(day, locale, 'month', { month: style }),
    partOf(day, locale, 'month', { month: style, day: 'numeric' }),
  ])
}

// The first of September 2019 is a Sunday.
const weekdayParts: Parts = (locale, weekday) => [
  partOf(new Date(Date.UTC(2019, 8, 1 + weekday)), locale, 'weekday', { weekday: 'long' }),
]

const partOf = (day: Date, locale: string, type: 'month' | 'weekday', form: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).formatToParts(day).find((part) => part.type === type)
    ?.value
