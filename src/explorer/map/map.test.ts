import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BLOCS, COUNTRY_CODES } from '../../model/country-codes'
import { projectRoot } from '../../model/project-root'
import { headOf } from './head'
import { formatStep, stepOf, stepsFor } from './shade'
import { newestOf, partnersOf, tiesOf, type Cell } from './ties'
import { worldOf, mapWidth, type Atlas, type MapCountry } from './world'

const atlas = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8')) as Atlas

// The columns of the seed: id | iso3 | isoNumeric | kind | region | subregion | claim | name | …
function seeded(): MapCountry[] {
  const script = readFileSync(join(projectRoot, 'cypher', 'seed', 'R010__countries.cypher'), 'utf8')
  const rows = script.match(/'[A-Z]{2} \| .*'/g) ?? []
  const countries = rows.map((row) => {
    const [id = '', , isoNumeric = '', kind = '', , , , name = ''] = row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim())
    return { id, name, kind, isoNumeric }
  })
  return [...countries, ...Object.entries(BLOCS).map(([id, name]) => ({ id, name, kind: 'BLOC' }))]
}

describe('the map', () => {
  const countries = seeded()
  const { spots, height, otherLand } = worldOf(atlas, countries)

  it('contains every current country, territory and bloc of the data', () => {
    // The codes of former countries have four letters. They do not appear on a present-day map.
    const ofToday = COUNTRY_CODES.filter((code) => code in BLOCS || code.length === 2)
    expect(countries.map(({ id }) => id).sort()).toEqual(ofToday.sort())
  })
  it('has a shape or a dot within its frame for each country, territory and bloc', () => {
    const outside = spots.filter(({ at: [x, y] }) => !(x >= 0 && x <= mapWidth && y >= 0 && y <= height))
    expect(outside.map(({ country }) => country.name)).toEqual([])
    expect(spots.filter(({ path, dot }) => !dot && (path ?? '') === '')).toEqual([])
    expect(spots).toHaveLength(countries.length)
  })
  it('gives a dot only to small countries', () => {
    const dots = new Set(spots.filter(({ dot }) => dot).map(({ country }) => country.id))
    for (const id of ['SG', 'MT', 'TV', 'EU', 'BH', 'MV']) expect(dots).toContain(id)
    for (const id of ['FR', 'IN', 'NZ']) expect(dots).not.toContain(id)
  })
  it('places France in Europe, not between its parts', () => {
    const [fr, de] = ['FR', 'DE'].map((id) => spots.find(({ country }) => country.id === id)?.at ?? [0, 0])
    expect(Math.abs((fr?.[0] ?? 0) - (de?.[0] ?? 0))).toBeLessThan(30)
  })
  it('gives Kosovo a separate shape', () =>
    expect(spots.find(({ country }) => country.id === 'XK')?.path).toMatch(/^M/))
  it('draws as plain land only the areas that belong to no country in the data', () =>
    expect(otherLand.length).toBeLessThan(8))
})

describe('shades', () => {
  it('have steps that cover every count', () => {
    const steps = stepsFor(23)
    expect(steps.map(formatStep)).toEqual(['1', '2–3', '4–7', '8–15', '16–23'])
    expect([0, 1, 3, 23].map((count) => stepOf(count, steps))).toEqual([0, 1, 2, 5])
  })
  it('have only as many steps as the counts need', () => expect(stepsFor(3).map(formatStep)).toEqual(['1', '2–3']))
  it('have no steps if nothing is recorded', () => expect(stepsFor(0)).toEqual([]))
})

describe('numbers', () => {
  const cell = (one: string, other: string, count: number, possibly = 0): Cell => ({
    id: `${one}-${other}`, countries: [one, other], count, possibly, recordedCount: 0, undatedCount: 0, possibleDuplicateCount: 0, lastOn: null,
  }) // prettier-ignore
  const cells = [cell('GB', 'SG', 7), cell('KR', 'SG', 1), cell('FR', 'SG', 0, 1)]
  it('count partners', () => expect(partnersOf(cells).get('SG')).toMatchObject({ count: 2, possibly: 1 }))
  it('name the most exact of the newest dates', () => {
    const dated = (lastOn: string | null, newestOn: string | null) => ({ ...cell('GB', 'SG', 1), lastOn, newestOn })
    const older = [dated(null, null), dated('2018-12-31', '2018-12-31')]
    expect(newestOf([...older, dated('2019-01-01', '2019'), dated('2019-01-01', '2019-01')])?.newestOn).toBe('2019-01')
    expect(newestOf([dated(null, null)])).toBeUndefined()
  })
  it('count the ties of one country with each other country', () => {
    expect([...tiesOf('SG', cells)].map(([id, { count }]) => [id, count])).toEqual([['GB', 7], ['KR', 1], ['FR', 0]]) // prettier-ignore
  })
})

describe('the sentence above the map', () => {
  const cell = (partner: string, counts: Partial<Cell>): Cell => ({
    id: `${partner}-SG`, countries: [partner, 'SG'], count: 0, possibly: 0, recordedCount: 0, undatedCount: 0, possibleDuplicateCount: 0, lastOn: null, ...counts,
  }) // prettier-ignore
  const day = { inEffect: 0, whenLastKnown: 0 }
  const headOfTies = (cells: readonly Cell[]) => headOf([...tiesOf('SG', cells).values()], 'partner', 'partners')

  it('begins with the ties in effect when last known, if effect on a day is chosen', () => {
    const known = [cell('AU', { ...day, whenLastKnown: 2 }), cell('CA', { ...day, whenLastKnown: 1, possibly: 1 })]
    const doubtful = [cell('EE', { ...day, possibly: 1 }), cell('FI', { ...day, undatedCount: 1 })]
    expect(headOfTies([...known, ...doubtful])).toBe(
      '2 partners with a tie in effect when last known; 1 more with a tie only possibly in effect; ' +
        '1 more with undated entries only; none with a tie certainly in effect.',
    )
    expect(headOfTies([...known, cell('FR', { inEffect: 1, whenLastKnown: 3 })])).toBe(
      '2 partners with a tie in effect when last known; 1 more with a tie certainly in effect.',
    )
  })

  it('counts each partner once, and announced entries separately', () => {
    const cells = [
      cell('AU', { count: 2, undatedCount: 1 }),
      cell('CA', { possibly: 1 }),
      cell('DE', { recordedCount: 1 }),
    ]
    expect(headOfTies(cells)).toBe(
      '1 partner with a tie; 1 more only possibly with a tie; 1 more with announced entries only, not counted.',
    )
  })

  it('counts each country by its most certain pair', () => {
    const cells = [cell('AU', { ...day, whenLastKnown: 1 }), cell('CA', { ...day, undatedCount: 1 })]
    expect(headOf([...partnersOf(cells).values()], 'country', 'countries')).toBe(
      '2 countries with a tie in effect when last known; 1 more with undated entries only; ' +
        'none with a tie certainly in effect.',
    )
  })

  it('states that nothing is recorded only if there is no cell', () =>
    expect(headOfTies([])).toBe('no partners recorded.'))
})
