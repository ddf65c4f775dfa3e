import type { AgreementFacts, InitiativeFacts, Participant } from './line'
import { linesOfAgreement, linesOfInitiative } from './rule'

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
    precision: 'DAY',
    concluded: true,
    succeeds: [],
    sources: [],
    parties,
    ...given,
  }
}

const initiative = (participants: Participant[]): InitiativeFacts => ({
  id: 'i',
  happenedOn: '2019-01-01',
  participants,
  sources: [],
})

const tied = (lines: { countries: string[]; basis: string }[]) =>
  lines.map(({ countries, basis }) => `${countries.join('-')} ${basis}`)

describe('an agreement', () => {
  it('of two ties them bilaterally, whatever their order', () => {
    expect(tied(linesOfAgreement(agreement([part('SG'), part('GB')]), []))).toEqual(['GB-SG BILATERAL'])
  })

  it('of more ties every two of them', () => {
    const lines = linesOfAgreement(agreement([part('SG'), part('NZ'), part('CL')]), [])
    expect(tied(lines)).toEqual(['CL-NZ PLURILATERAL', 'CL-SG PLURILATERAL', 'NZ-SG PLURILATERAL'])
  })

  it.each(['NEGOTIATING', 'ANNOUNCED', 'APPROVED', 'UNKNOWN'])('that is only %s ties nobody', (status) => {
    expect(linesOfAgreement(agreement([part('SG'), part('GB')], { status, concluded: false }), [])).toEqual([])
  })

  it('counts a party that joins later from its joining', () => {
    const [line] = linesOfAgreement(agreement([part('SG'), part('KR', { from: '2024-05-03' })]), [])
    expect(line?.start).toBe('2024-05-03')
  })

  it('does not tie a party that joined after the other left', () => {
    const parties = [part('GB', { to: '2015-12-31' }), part('SG', { from: '2018-01-01' }), part('EE')]
    expect(tied(linesOfAgreement(agreement(parties), []))).toEqual(['EE-GB PLURILATERAL', 'EE-SG PLURILATERAL'])
  })

  it('ties one that left and came back', () => {
    const parties = [
      part('GB', { to: '2015-12-31' }),
      part('GB', { from: '2019-01-01' }),
      part('SG', { from: '2018-01-01' }),
    ]
    expect(tied(linesOfAgreement(agreement(parties), []))).toEqual(['GB-SG BILATERAL'])
  })

  it('never ties a bloc to its member of the day, but to one that has left', () => {
    const memberships = [
      { bloc: 'EU', member: 'GB', from: '1973-01-01', to: '2020-01-31' },
      { bloc: 'EU', member: 'EE', from: '2004-05-01', to: null },
    ]
    const parties = [part('EU'), part('EE'), part('GB')]
    expect(tied(linesOfAgreement(agreement(parties), memberships))).toEqual(['EE-GB PLURILATERAL'])
    const later = linesOfAgreement(agreement(parties, { happenedOn: '2021-01-01' }), memberships)
    expect(tied(later)).toEqual(['EE-GB PLURILATERAL', 'EU-GB PLURILATERAL'].sort((a, b) => (a < b ? -1 : 1)))
  })
})

describe('an initiative', () => {
  it('that names exactly two ties them, in a role not known too', () => {
    expect(tied(linesOfInitiative(initiative([part('SG'), part('GB')]), []))).toEqual(['GB-SG BILATERAL'])
  })

  it('of more ties its leads to each other and to partners, members and beneficiaries, and those not to one another', () => {
    const participants = [
      part('KR', { role: 'LEAD' }),
      part('GB', { role: 'LEAD' }),
      part('UG', { role: 'BENEFICIARY' }),
      part('NZ', { role: 'MEMBER' }),
      part('JP', { role: 'FUNDER' }),
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

  it.each(['OBSERVER', 'HOST', 'APPLICANT', 'GUEST'])('does not tie a country that is only %s', (role) => {
    const participants = [part('SG'), part('GB'), part('FR', { role })]
    expect(tied(linesOfInitiative(initiative(participants), []))).toEqual(['GB-SG BILATERAL'])
  })

  it('ties a country that is host and partner by the latter', () => {
    const participants = [part('SG', { role: 'LEAD' }), part('GB', { role: 'HOST' }), part('GB', { role: 'PARTNER' })]
    expect(tied(linesOfInitiative(initiative(participants), []))).toEqual(['GB-SG BILATERAL'])
  })

  it('does not tie countries through agencies that never existed at the same time', () => {
    const office = part('SG', { role: 'LEAD', dissolved: '2017-05-01' })
    const ministry = part('GB', { role: 'LEAD', formed: '2024-07-08' })
    expect(linesOfInitiative(initiative([office, ministry]), [])).toEqual([])
    expect(tied(linesOfInitiative(initiative([office, ministry, part('GB')]), []))).toEqual(['GB-SG BILATERAL'])
  })

  it('is not dated by the day on which an agency was formed', () => {
    const [line] = linesOfInitiative(
      { ...initiative([part('SG', { formed: '2016-10-01' }), part('GB')]), happenedOn: null },
      [],
    )
    expect(line?.start).toBeNull()
  })
})
