import { movedOn } from './moved-on'

const gds = { id: 'gb-gds', name: 'Government Digital Service' }
const igs = { id: 'gb-igs', name: 'International Government Service' }
const role = (body: { id: string; name: string }, title: string, from: string | null, to: string | null = null) => ({
  role: title,
  from,
  to,
  body,
  sources: [],
})
const signature = (agency: { id: string; name: string } | null, title: string) =>
  ({ node: { id: 'p', name: 'P', country: [] }, properties: { agency, role: title } }) as unknown as Parameters<
    typeof movedOn
  >[0]
const day = '2026-11-30'
const text = (...args: Parameters<typeof movedOn>) => movedOn(...args)?.text

describe('a signatory has moved on', () => {
  // data/europe/people.yaml: Director General of GDS, then Head of the International Government Service from 2019.
  it('if a role at another body may have begun after the signing', () =>
    expect(
      text(
        signature(gds, 'Director General'),
        [role(gds, 'Director General', null), role(igs, 'Head', '2019')],
        '2019-06-13',
        day,
      ),
    ).toBe('later Head, International Government Service, from 2019'))

  it('if a source states that the signing role has ended', () =>
    expect(text(signature(gds, 'CEO'), [role(gds, 'CEO', '2021', '2022-09')], '2022-07-04', day)).toBe(
      'the role ended in September 2022',
    ))
})

describe('a signatory has not moved on', () => {
  it.each([
    ['if the other role began before the signing', role(igs, 'Head', '2018-05-01')],
    ['if the other role has no start', role(igs, 'Head', null)],
    ['if the other role begins after the day of the brief', role(igs, 'Head', '2027')],
    ['if a role at the same body ended before the signing', role(gds, 'Deputy Director', '2012', '2016')],
    ['if the signing role has not ended', role(gds, 'Director General', '2018', '..')],
    ['if the signing role may end later in the year', role(gds, 'Director General', '2018', '2026')],
  ])('%s', (_, other) =>
    expect(movedOn(signature(gds, 'Director General'), [other], '2019-06-13', day)).toBeUndefined(),
  )

  it('if they signed without a named agency, and hold the same role', () => {
    const own = role({ id: 'GB', name: 'United Kingdom' }, 'Deputy Prime Minister', '2024')
    expect(movedOn(signature(null, 'Deputy Prime Minister'), [own], '2023-06-27', day)).toBeUndefined()
  })
})
