import type { AgreementFacts, InitiativeFacts, Participant } from './tie-facts'
import { linesOfAgreement, linesOfInitiative, recordedLines } from './rule'

const part = (country: string, given: Partial<Participant> = {}): Participant => ({
  country,
  from: null,
  to: null,
  ...given,
})

function agreement(parties: Participant[], given: Partial<AgreementFacts> = {}): AgreementFacts {
  return {
    id: 'a',
    title: 'A',
    kind: 'OTHER',
    status: 'SIGNED',
    happenedOn: '2019-06-13',
    happenedOnEdtf: '2019-06-13',
    precision: 'DAY',
    announcedOn: '2019-06-14',
    concluded: true,
    succeeds: [],
    sources: [],
    parties,
    ...given,
  }
}

const initiative = (participants: Participant[], given: Partial<InitiativeFacts> = {}): InitiativeFacts => ({
  id: 'i',
  kind: 'bilateral-programme',
  happenedOn: '2019-01-01',
  happenedOnEdtf: '2019',
  announcedOn: null,
  participants,
  pairs: [],
  launchedFor: [],
  sources: [],
  ...given,
})

const tied = (lines: { countries: string[]; basis: string }[]) =>
  lines.map(({ countries, basis }) => `${countries.join('-')} ${basis}`)

describe('an agreement', () => {
  it('with two parties ties them bilaterally, in whatever order they are given', () => {
    expect(tied(linesOfAgreement(agreement([part('SG'), part('GB')]), []))).toEqual(['GB-SG BILATERAL'])
  })

  it('with more than two parties ties each pair of them', () => {
    const lines = linesOfAgreement(agreement([part('SG'), part('NZ'), part('CL')]), [])
    expect(tied(lines)).toEqual(['CL-NZ PLURILATERAL', 'CL-SG PLURILATERAL', 'NZ-SG PLURILATERAL'])
  })

  it.each(['NEGOTIATING', 'ANNOUNCED', 'APPROVED', 'UNKNOWN'])(
    'that is only %s does not tie the pair, but is recorded for it',
    (status) => {
      const announced = agreement([part('SG'), part('GB')], { status, concluded: false })
      expect(linesOfAgreement(announced, [])).toEqual([])
      expect(tied(recordedLines(announced, []))).toEqual(['GB-SG BILATERAL'])
    },
  )

  it('that was concluded ties the pair, so it is not also recorded for the pair', () => {
    expect(recordedLines(agreement([part('SG'), part('GB')]), [])).toEqual([])
  })

  it.each(['NEGOTIATING', 'UNKNOWN'])('that is %s is not recorded for a bloc and its member', (status) => {
    const memberships = [{ bloc: 'EU', member: 'EE', from: '2004-05-01', to: null }]
    const announced = agreement([part('EU'), part('EE')], { status, concluded: false })
    expect(recordedLines(announced, memberships)).toEqual([])
  })

  it('ties a party that joins later from the day on which it joins', () => {
    const [line] = linesOfAgreement(agreement([part('SG'), part('KR', { from: '2024-05-03' })]), [])
    expect(line?.start).toBe('2024-05-03')
  })

  it('has the date of its beginning as exactly as its source states it', () => {
    const ofAYear = { happenedOn: '2019-01-01', happenedOnEdtf: '2019' }
    const joined = part('KR', { from: '2024-05-01', fromEdtf: '2024-05' })
    const [first] = linesOfAgreement(agreement([part('SG'), part('GB')], ofAYear), [])
    const [later] = linesOfAgreement(agreement([part('SG'), joined], ofAYear), [])
    expect([first?.startEdtf, later?.startEdtf]).toEqual(['2019', '2024-05'])
  })

  it('does not tie two parties if one joined after the other left', () => {
    const parties = [part('GB', { to: '2015-12-31' }), part('SG', { from: '2018-01-01' }), part('EE')]
    expect(tied(linesOfAgreement(agreement(parties), []))).toEqual(['EE-GB PLURILATERAL', 'EE-SG PLURILATERAL'])
  })

  it('ties a party that left and came back', () => {
    const parties = [
      part('GB', { to: '2015-12-31' }),
      part('GB', { from: '2019-01-01' }),
      part('SG', { from: '2018-01-01' }),
    ]
    expect(tied(linesOfAgreement(agreement(parties), []))).toEqual(['GB-SG BILATERAL'])
  })

  it('never ties a bloc to a current member, but ties it to a former member', () => {
    const memberships = [
      { bloc: 'EU', member: 'GB', from: '1973-01-01', to: '2020-01-31' },
      { bloc: 'EU', member: 'EE', from: '2004-05-01', to: null },
    ]
    const parties = [part('EU'), part('EE'), part('GB')]
    expect(tied(linesOfAgreement(agreement(parties), memberships))).toEqual(['EE-GB PLURILATERAL'])
    const later = linesOfAgreement(agreement(parties, { happenedOn: '2021-01-01' }), memberships)
    expect(tied(later)).toEqual(['EE-GB WITH_BLOC', 'EU-GB BILATERAL'])
  })
})

describe('a bloc that signs together with its members', () => {
  const memberships = ['EE', 'FI'].map((member) => ({ bloc: 'EU', member, from: '2004-05-01', to: null }))

  it('forms one side with them, so the bloc is tied bilaterally and the members are tied with the bloc', () => {
    const parties = [part('EU'), part('EE'), part('FI'), part('CA')]
    expect(tied(linesOfAgreement(agreement(parties), memberships))).toEqual([
      'CA-EE WITH_BLOC',
      'CA-EU BILATERAL',
      'CA-FI WITH_BLOC',
    ])
  })

  it.each([
    ['the bloc joined after the country left it', '1995-01-01', '2020-01-31', { EU: '2023-08-01' }],
    ['the country left it before the country joined', '1995-01-01', '2020-01-31', { GB: '2023-08-01' }],
    ['the country joined it after both had signed', '2022-01-01', null, {}],
  ] as const)('is a separate side from a country if %s', (_, from, to, joined: Record<string, string>) => {
    const parties = ['EU', 'GB', 'KR'].map((country) => part(country, { from: joined[country] ?? null }))
    const signed = agreement(parties, { happenedOn: '2019-09-26' })
    const lines = linesOfAgreement(signed, [{ bloc: 'EU', member: 'GB', from, to }])
    expect(tied(lines)).toEqual(['EU-GB PLURILATERAL', 'EU-KR PLURILATERAL', 'GB-KR PLURILATERAL'])
  })

  it('is one side with a country that was its member when it joined, and that left it later', () => {
    const parties = [part('EU', { from: '2019-12-01' }), part('GB'), part('KR')]
    const signed = agreement(parties, { happenedOn: '2019-09-26' })
    const lines = linesOfAgreement(signed, [{ bloc: 'EU', member: 'GB', from: '1973-01-01', to: '2020-01-31' }])
    expect(tied(lines)).toEqual(['EU-KR BILATERAL', 'GB-KR WITH_BLOC'])
  })

  it('is one of several sides of a wider agreement', () => {
    const parties = [part('EU'), part('EE'), part('CA'), part('JP')]
    expect(tied(linesOfAgreement(agreement(parties), memberships))).toEqual([
      'CA-EE WITH_BLOC',
      'CA-EU PLURILATERAL',
      'CA-JP PLURILATERAL',
      'EE-JP WITH_BLOC',
      'EU-JP PLURILATERAL',
    ])
  })

  it('does not form a side with members that sign without it', () => {
    const parties = [part('EE'), part('FI'), part('CA')]
    expect(tied(linesOfAgreement(agreement(parties), memberships))).toEqual([
      'CA-EE PLURILATERAL',
      'CA-FI PLURILATERAL',
      'EE-FI PLURILATERAL',
    ])
  })
})

describe('a side that only non-state or subnational bodies represent', () => {
  it('is listed, but does not count', () => {
    const parties = [part('EE', { nonState: true }), part('KG', { nonState: false })]
    expect(tied(linesOfAgreement(agreement(parties), []))).toEqual(['EE-KG NON_STATE'])
  })

  it('does not change how the other sides are tied', () => {
    const parties = [part('EE', { nonState: true }), part('KG'), part('KZ')]
    expect(tied(linesOfAgreement(agreement(parties), []))).toEqual([
      'EE-KG NON_STATE',
      'EE-KZ NON_STATE',
      'KG-KZ PLURILATERAL',
    ])
  })

  it('is not counted in an initiative that it leads, unless a person launched the initiative for the country', () => {
    const participants = [
      part('IN', { nonState: true, role: 'LEAD' }),
      part('IN', { isListed: true }),
      part('BT', { role: 'LEAD' }),
    ]
    expect(tied(linesOfInitiative(initiative(participants), []))).toEqual(['BT-IN NON_STATE'])
    const launched = initiative(participants, { launchedFor: ['IN'] })
    expect(tied(linesOfInitiative(launched, []))).toEqual(['BT-IN BILATERAL'])
  })

  it('is not counted as a partner in an initiative, unless the country itself also takes part', () => {
    const academy = part('EE', { role: 'PARTNER', nonState: true })
    expect(tied(linesOfInitiative(initiative([academy, part('MU')]), []))).toEqual(['EE-MU NON_STATE'])
    expect(tied(linesOfInitiative(initiative([academy, part('EE'), part('MU')]), []))).toEqual(['EE-MU BILATERAL'])
  })
})

describe('an initiative', () => {
  it('that names exactly two countries ties them, even if their roles are unknown', () => {
    expect(tied(linesOfInitiative(initiative([part('SG'), part('GB')]), []))).toEqual(['GB-SG BILATERAL'])
  })

  it('with more countries ties its leads to each other and to all others, but not the others to one another', () => {
    const participants = [
      part('KR', { role: 'LEAD' }),
      part('GB', { role: 'LEAD' }),
      part('UG', { role: 'BENEFICIARY' }),
      part('NZ', { role: 'MEMBER' }),
      part('FR'),
    ]
    expect(tied(linesOfInitiative(initiative(participants), []))).toEqual([
      'GB-KR PROGRAMME',
      'GB-NZ PROGRAMME',
      'GB-UG PROGRAMME',
      'KR-NZ PROGRAMME',
      'KR-UG PROGRAMME',
    ])
  })

  it('with more countries ties each funder to the beneficiaries and partners, but never to another funder', () => {
    const participants = [
      part('EU', { role: 'FUNDER' }),
      part('JP', { role: 'FUNDER' }),
      part('UA', { role: 'PARTNER' }),
      part('MD', { role: 'BENEFICIARY' }),
      part('GE', { role: 'BENEFICIARY' }),
      part('NO', { role: 'MEMBER' }),
      part('EE', { role: 'IMPLEMENTER' }),
    ]
    expect(tied(linesOfInitiative(initiative(participants), []))).toEqual([
      'EU-GE PROGRAMME',
      'EU-MD PROGRAMME',
      'EU-UA PROGRAMME',
      'GE-JP PROGRAMME',
      'JP-MD PROGRAMME',
      'JP-UA PROGRAMME',
    ])
  })

  it('with two countries ties a funder to an implementer, unless the implementer is a non-state body', () => {
    const funder = part('KR', { role: 'FUNDER' })
    const implementer = part('EE', { role: 'IMPLEMENTER' })
    expect(tied(linesOfInitiative(initiative([funder, implementer]), []))).toEqual(['EE-KR BILATERAL'])
    expect(linesOfInitiative(initiative([funder, { ...implementer, nonState: true }]), [])).toEqual([])
  })

  it.each([
    ['infrastructure', ['EE-LU BILATERAL']],
    ['cooperation-centre', ['EE-LU BILATERAL']],
    ['intergovernmental-forum', []],
    [null, []],
  ])('of the kind %s ties its host: %j', (kind, expected) => {
    const participants = [part('EE', { role: 'LEAD' }), part('LU', { role: 'HOST' })]
    expect(tied(linesOfInitiative(initiative(participants, { kind }), []))).toEqual(expected)
  })

  it('with more countries ties the host of a centre only to the leads and partners', () => {
    const participants = [
      part('KR', { role: 'LEAD' }),
      part('KE', { role: 'HOST' }),
      part('UG', { role: 'PARTNER' }),
      part('RW', { role: 'BENEFICIARY' }),
    ]
    expect(tied(linesOfInitiative(initiative(participants, { kind: 'cooperation-centre' }), []))).toEqual([
      'KE-KR PROGRAMME',
      'KE-UG PROGRAMME',
      'KR-RW PROGRAMME',
      'KR-UG PROGRAMME',
    ])
  })

  it('with more countries and without a lead ties only the pairs that a source names', () => {
    const participants = [part('IN'), part('LK'), part('MU')]
    expect(linesOfInitiative(initiative(participants), [])).toEqual([])
    const pairs: [string, string][] = [
      ['IN', 'LK'],
      ['MU', 'IN'],
    ]
    expect(tied(linesOfInitiative(initiative(participants, { pairs }), []))).toEqual([
      'IN-LK PROGRAMME',
      'IN-MU PROGRAMME',
    ])
  })

  it.each(['OBSERVER', 'HOST', 'APPLICANT', 'GUEST'])('does not tie a country whose only role is %s', (role) => {
    const participants = [part('SG'), part('GB'), part('FR', { role })]
    expect(tied(linesOfInitiative(initiative(participants), []))).toEqual(['GB-SG BILATERAL'])
  })

  it('is a wider initiative if its implementer is from a third country, although the implementer itself is not tied', () => {
    const participants = [
      part('EU', { role: 'FUNDER' }),
      part('GT', { role: 'BENEFICIARY' }),
      part('EE', { role: 'IMPLEMENTER', nonState: true }),
    ]
    expect(tied(linesOfInitiative(initiative(participants), []))).toEqual(['EU-GT PROGRAMME'])
  })

  it('treats a country that is both host and partner as a partner', () => {
    const participants = [part('SG', { role: 'LEAD' }), part('GB', { role: 'HOST' }), part('GB', { role: 'PARTNER' })]
    expect(tied(linesOfInitiative(initiative(participants), []))).toEqual(['GB-SG BILATERAL'])
  })

  it('does not tie countries through agencies that never existed at the same time', () => {
    const office = part('SG', { role: 'LEAD', dissolved: '2017-05-01' })
    const ministry = part('GB', { role: 'LEAD', formed: '2024-07-08' })
    const of = (...parts: ReturnType<typeof part>[]) => ({ ...initiative(parts), happenedOn: '2014-11-24' })
    expect(linesOfInitiative(of(office, ministry), [])).toEqual([])
    expect(tied(linesOfInitiative(of(office, ministry, part('GB')), []))).toEqual(['GB-SG BILATERAL'])
  })

  it('does not tie a country through an agency that was dissolved before the launch', () => {
    const gone = part('SG', { role: 'LEAD', dissolved: '2017-05-01' })
    const launched = { ...initiative([gone, part('GB')]), happenedOn: '2017-05-02' }
    expect(linesOfInitiative(launched, [])).toEqual([])
    expect(linesOfInitiative({ ...launched, happenedOn: '2017-05-01' }, [])).toHaveLength(1)
  })

  it('does not take the day on which an agency was formed as its date', () => {
    const [line] = linesOfInitiative(
      { ...initiative([part('SG', { formed: '2016-10-01' }), part('GB')]), happenedOn: null },
      [],
    )
    expect(line?.start).toBeNull()
  })
})
