import { agency, agreement, ends, resolve } from '../../../test/support/records'
import type { Decision } from '../decide/decision'

const about = { by: 'ada', on: '2026-01-02' }

const byAgency = (name: string, country: string | undefined = 'SG') =>
  agreement('m', { agencies: [{ name, ...(country && { country }) }] })

describe('a person’s decision', () => {
  const twins = [agency('b', 'Digital Agency'), agency('a', 'Digital Agency'), byAgency('Digital Agency')]

  test('that two nodes are the same gives one node, to which both ids lead', () => {
    const { of, suggestions, warnings, formerIds } = resolve(twins, { decisions: [{ same: ['b', 'a'], ...about }] })
    expect(ends(of('m'), 'PARTY_TO')).toContain('b → m')
    expect(of('a').aboutId).toBe('b')
    expect(of('a').claims.map(({ aboutId }) => aboutId)).toEqual(of('a').claims.map(() => 'b'))
    expect([suggestions, warnings]).toEqual([[], []])
    expect(formerIds).toContainEqual({ id: 'a', now: 'b' })
  })

  test('that two nodes are different gives two nodes, which are not suggested again', () => {
    const { of, suggestions } = resolve(twins, { decisions: [{ different: ['a', 'b'], ...about }] })
    expect(of('a').aboutId).toBe('a')
    expect(suggestions).toEqual([])
  })

  test('can also merge names that only references use', () => {
    const records = [
      byAgency('Digital Agency'),
      agreement('n', { agencies: [{ name: 'Agency for Digital', country: 'SG' }] }),
    ]
    const { of } = resolve(records, {
      decisions: [{ same: ['agency-sg-digital-agency', 'agency-sg-agency-for-digital'], ...about }],
    })
    expect(ends(of('n'), 'PARTY_TO')).toContain('agency-sg-digital-agency → n')
    expect(of('n').nodes).toContainEqual(
      expect.objectContaining({ id: 'agency-sg-digital-agency', lists: { aliases: ['Agency for Digital'] } }),
    )
  })

  test('about a generated id also applies to a record that is added later', () => {
    const decisions: Decision[] = [{ same: ['agency-sg-digital-agency', 'agency-sg-agency-for-digital'], ...about }]
    const { of } = resolve([agency('own', 'Digital Agency'), byAgency('Agency for Digital')], { decisions })
    expect(ends(of('m'), 'PARTY_TO')).toContain('own → m')
  })

  test('is reported if it contradicts another decision', () => {
    const decisions: Decision[] = [
      { same: ['a', 'b'], ...about },
      { different: ['a', 'b'], ...about },
    ]
    expect(resolve(twins, { decisions }).warnings).toMatchObject([
      { code: 'CONTRADICTING_DECISIONS', values: { a: 'a', b: 'b' } },
    ])
  })

  test('that merges agreements gives them one signing, to which both ids lead', () => {
    const records = [agreement('a', { signedOn: '2020-03-23' }), agreement('b', { signedOn: '2020-03-23' })]
    const { of, formerIds } = resolve(records, { decisions: [{ same: ['a', 'b'], ...about }] })
    expect(ends(of('b'), 'SIGNED_AT')).toEqual(['a → a-signing'])
    expect(formerIds).toContainEqual({ id: 'b-signing', now: 'a-signing' })
  })
})
