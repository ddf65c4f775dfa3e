import fc from 'fast-check'
import { agency, agreement, ends, person, resolve, resolveRecords, valid } from '../../../test/support/records'
import type { KnownThing } from '../../model/record-facts'
import type { Decision } from '../decide/decision'

const about = { by: 'ada', on: '2026-01-02' }

const byAgency = (name: string, country: string | undefined = 'SG') =>
  agreement('m', { agencies: [{ name, ...(country && { country }) }] })

describe('a reference by name', () => {
  const govtech = agency('sg-govtech', 'Government Technology Agency', {
    acronym: 'GovTech',
    aliases: ['Agency for Government Technology'],
    formerNames: ['IDA Government'],
  })

  test.each([
    'Government Technology Agency',
    'government technology  agency',
    'GOVERNMENT-TECHNOLOGY AGENCY',
    'GovTech',
    'govtech',
    'Agency for Government Technology',
    'IDA Government',
    'Góvernment Technology Agency',
  ])('leads to the agency that has this name in any form: %s', (name) => {
    for (const records of [
      [govtech, byAgency(name)],
      [byAgency(name), govtech],
    ]) {
      expect(ends(resolve(records).of('m'), 'PARTY_TO')).toContain('sg-govtech → m')
    }
  })

  test('leads only to an agency of the same country, not to one of another country or without a country', () => {
    const { of, suggestions } = resolve([
      govtech,
      byAgency('Government Technology Agency', 'GB'),
      agreement('n', { agencies: [{ name: 'GovTech' }] }),
    ])
    expect(ends(of('m'), 'PARTY_TO')).toContain('agency-gb-government-technology-agency → m')
    expect(ends(of('n'), 'PARTY_TO')).toContain('agency-govtech → n')
    expect(suggestions).toEqual([expect.objectContaining({ a: 'agency-govtech', b: 'sg-govtech' })])
  })

  test('leads to neither of two agencies of the country that share the acronym', () => {
    const { of, warnings } = resolve([
      agency('one', 'Data Agency', { acronym: 'DA' }),
      agency('two', 'Digital Agency', { acronym: 'DA' }),
      byAgency('DA'),
    ])
    expect(ends(of('m'), 'PARTY_TO')).toContain('agency-sg-da → m')
    expect(warnings).toContainEqual(
      expect.objectContaining({
        code: 'AMBIGUOUS_NAME',
        values: expect.objectContaining({ ids: ['one', 'two'] }) as unknown,
      }),
    )
  })

  test('leads to the agency that has this name, rather than to one that had it formerly', () => {
    const renamed = agency('new', 'Ministry of Data', { formerNames: ['Ministry of Files'] })
    const { of } = resolve([renamed, agency('old', 'Ministry of Files'), byAgency('Ministry of Files')])
    expect(ends(of('m'), 'PARTY_TO')).toContain('old → m')
  })

  test('leads to the first of two records with the same name, which a warning states, and a merge is suggested', () => {
    const { of, suggestions, warnings } = resolve([
      agency('b', 'Digital Agency'),
      agency('a', 'Digital Agency'),
      byAgency('Digital Agency'),
    ])
    expect(ends(of('m'), 'PARTY_TO')).toContain('a → m')
    expect(suggestions).toMatchObject([{ a: 'a', b: 'b', score: 1, reason: 'the same name' }])
    expect(warnings).toMatchObject([{ code: 'AMBIGUOUS_NAME' }])
  })

  test('can name an international body as a person’s agency, unless the country has an agency of that name', () => {
    const body = agency('org-itu', 'Telecommunication Union', { country: undefined, level: 'international' })
    delete (body as { country?: unknown }).country
    const signed = agreement('m', {
      signatories: [{ name: 'Ada', role: 'Chair', agency: 'Telecommunication Union', country: 'GB' }],
    })
    expect(ends(resolve([body, signed]).of('m'), 'HELD_ROLE')).toEqual(['person-gb-ada → org-itu'])
    expect(ends(resolve([body, signed]).of('m'), 'BELONGS_TO')).toEqual(['person-gb-ada → GB'])
    const national = agreement('n', { agencies: [{ name: 'Telecommunication Union', country: 'GB' }] })
    expect(ends(resolve([body, signed, national]).of('m'), 'HELD_ROLE')).toEqual([
      'person-gb-ada → agency-gb-telecommunication-union',
    ])
  })

  test('to a person without a country does not lead to a record whose id has no country in it', () => {
    const { of } = resolve([
      person('person-kok-ping-soon', 'Kok Ping Soon'),
      agreement('m', { witnesses: [{ name: 'Kok Ping Soon' }] }),
    ])
    expect(ends(of('m'), 'WITNESSED')).toEqual(['person-kok-ping-soon-of-unknown-country → m'])
  })

  test('leads to the record that replaced the generated id', () => {
    const { formerIds } = resolve([govtech, person('person-kok-ping-soon', 'Kok Ping Soon')])
    expect(formerIds).toEqual(
      ['agency-for-government-technology', 'government-technology-agency', 'govtech', 'ida-government']
        .map((name) => ({ id: `agency-sg-${name}`, now: 'sg-govtech' }))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .concat({ id: 'person-sg-kok-ping-soon', now: 'person-kok-ping-soon' }),
    )
  })

  test('leads to a node of a seed script, which a record about that node replaces', () => {
    const known: KnownThing[] = [{ id: 'seeded-agency', kind: 'Agency', name: 'Digital Agency', country: 'SG' }]
    expect(ends(resolve([byAgency('Digital Agency')], { known }).of('m'), 'PARTY_TO')).toContain('seeded-agency → m')
    const generated: KnownThing[] = [
      { id: 'agency-sg-digital-agency', kind: 'Agency', name: 'Digital Agency', country: 'SG' },
    ]
    expect(
      ends(
        resolve([byAgency('Digital Agency'), agency('own', 'Digital Agency')], { known: generated }).of('m'),
        'PARTY_TO',
      ),
    ).toContain('own → m')
  })

  test('to a speaker without a role leads to an agency if records have an agency of that name', () => {
    const said = (name: string) => agreement('m', { statements: [{ by: { name, country: 'SG' }, summary: 'X.' }] })
    expect(ends(resolve([said('GovTech'), govtech]).of('m'), 'MADE')).toEqual(['sg-govtech → m-statement-1'])
    expect(ends(resolve([said('Ministry of Data')]).of('m'), 'MADE')).toEqual([
      'agency-sg-ministry-of-data → m-statement-1',
    ])
    expect(ends(resolve([said('Ada Lovelace')]).of('m'), 'MADE')).toEqual(['person-sg-ada-lovelace → m-statement-1'])
  })

  test('does not determine the displayed name, which is the most frequent form; other forms are kept as aliases', () => {
    const by = (id: string, name: string) => agreement(id, { agencies: [{ name, country: 'EE' }] })
    const { of } = resolve([
      by('a', 'E-Governance Academy'),
      by('b', 'e-Governance Academy'),
      by('c', 'e-Governance Academy'),
    ])
    expect(of('a').claims).toContainEqual(
      expect.objectContaining({
        aboutId: 'agency-ee-e-governance-academy',
        property: 'name',
        value: 'e-Governance Academy',
      }),
    )
    expect(of('a').nodes).toContainEqual(expect.objectContaining({ lists: { aliases: ['E-Governance Academy'] } }))
  })
})

describe('ids', () => {
  test('are reported if one id has two kinds, either in two collections or in a record and the graph', () => {
    const records = [...valid([agency('x', 'X')], 'one'), ...valid([person('x', 'X')], 'two')]
    expect(resolveRecords({ records }).problems).toMatchObject([{ recordId: 'x', record: 'two/x' }])
    expect(
      resolve([agency('topic-x', 'X')], { known: [{ id: 'topic-x', kind: 'Topic', name: 'x' }] }).problems,
    ).toHaveLength(1)
  })

  test('of one kind in two collections lead to one node with the claims of both', () => {
    const records = [...valid([agency('x', 'X Agency')], 'one'), ...valid([agency('x', 'X Office')], 'two')]
    const { facts, problems } = resolveRecords({ records })
    expect(problems).toEqual([])
    expect(facts.map(({ key, aboutId }) => [key, aboutId])).toEqual([
      ['one/x', 'x'],
      ['two/x', 'x'],
    ])
  })
})

test('the order of records and decisions has no effect', () => {
  const names = ['Digital Agency', 'digital agency', 'Agency, Digital', 'DA', 'Ministry of Data', 'GovTech']
  const one = fc.oneof(
    fc
      .record({ name: fc.constantFrom(...names), country: fc.constantFrom('SG', 'GB') })
      .map((agency) => ({ agencies: [agency] })),
    fc
      .record({ name: fc.constantFrom('Kono Taro', 'Taro Kono', 'T. Kono'), agency: fc.constantFrom(...names) })
      .map((signatory) => ({ signatories: [{ ...signatory, role: 'Minister', country: 'SG' }] })),
    fc.constantFrom('r0', 'r1', 'Title of r2', 'nowhere').map((target) => ({ related: [target] })),
  )
  const own = fc.record({ own: fc.constantFrom(...names), country: fc.constantFrom('SG', 'GB'), shared: fc.boolean() })
  const scene = fc.array(fc.oneof(one, own), { minLength: 2, maxLength: 7 }).chain((fields) =>
    fc.tuple(
      fc.constant(fields),
      fc.shuffledSubarray(
        fields.map((_, index) => index),
        { minLength: fields.length },
      ),
    ),
  )
  const signedBy = (agency: string) => ({
    signatories: [{ name: 'Kono Taro', agency, role: 'Minister', country: 'SG' }],
  })
  const da = (fields: { country: string; shared: boolean }) => ({ own: 'DA', ...fields })
  const onceInDisorder: [[object[], number[]], boolean][] = [
    [
      [
        [
          { agencies: [{ name: 'DA', country: 'GB' }] },
          signedBy('Digital Agency'),
          { related: ['r0'] },
          signedBy('DA'),
        ],
        [2, 3, 0, 1],
      ],
      true,
    ],
    [
      [
        [da({ country: 'SG', shared: false }), da({ country: 'SG', shared: false }), signedBy('DA'), signedBy('da')],
        [3, 2, 1, 0],
      ],
      false,
    ],
    [
      [
        [da({ country: 'SG', shared: true }), da({ country: 'GB', shared: true })],
        [1, 0],
      ],
      false,
    ],
  ]
  fc.assert(
    fc.property(scene, fc.boolean(), ([fields, order], merged) => {
      const records = fields.flatMap((each, index) => {
        if (!('own' in each)) return valid([agreement(`r${index}`, each)])
        const { own, country, shared } = each
        const id = shared ? 'of-several' : `r${index}`
        return valid([agency(id, own, { acronym: 'DA', country })], `collection-${index}`)
      })
      const decisions: Decision[] = merged
        ? [
            { same: ['r0', 'r1'], ...about },
            { same: ['agency-sg-da', 'agency-gb-da'], ...about },
          ]
        : []
      const shuffled = order.map((index) => records[index]!)
      expect(resolveRecords({ records: shuffled, decisions })).toEqual(resolveRecords({ records, decisions }))
    }),
    { numRuns: 200, examples: onceInDisorder },
  )
})
