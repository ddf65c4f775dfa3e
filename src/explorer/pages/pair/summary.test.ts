import { type SummaryAgreement, summaryOf } from './summary'

type Edge = SummaryAgreement['signatoriesConnection']['edges'][number]
const signer = (country: string, agency?: string): Edge => ({
  node: { id: `person-${country}`, country: [{ id: country }] },
  properties: { agency: agency === undefined ? null : { id: agency.toLowerCase(), name: agency } },
})
const agreement = (id: string, more: Partial<SummaryAgreement>, ...edges: Edge[]): SummaryAgreement => ({
  id,
  title: id,
  happenedOn: '2015-01-01',
  succeededBy: [],
  signatoriesConnection: { edges },
  ...more,
})
const summarize = (...agreements: SummaryAgreement[]) =>
  summaryOf(agreements, [{ id: 'GB' }, { id: 'SG' }], '2026-11-30')

describe('the summary of a pair', () => {
  it('counts the agreements, and states the earliest date as precisely as it is known', () =>
    expect(
      summarize(
        agreement('a', { signedOn: '2019-06-13' }),
        agreement('b', { adoptedOn: '2015-07' }),
        agreement('c', {}),
      ),
    ).toMatchObject({ number: 3, since: '2015-07' }))

  it('counts each degree of effect separately, with the latest day and the reasons', () =>
    expect(
      summarize(
        agreement('a', { effect: { degree: 'WHEN_LAST_KNOWN', knownOn: '2022' } }),
        agreement('b', { effect: { degree: 'WHEN_LAST_KNOWN', knownOn: '2024-11-06' } }),
        agreement('c', { effect: { degree: 'POSSIBLY', reason: 'TERM_RAN_OUT' } }),
        agreement('d', { effect: { degree: 'NOT' } }),
      ),
    ).toMatchObject({
      degrees: { IN_EFFECT: 0, WHEN_LAST_KNOWN: 2, POSSIBLY: 1, NOT: 1 },
      latestKnownOn: '2024-11-06',
      reasons: [['TERM_RAN_OUT', 1]],
    }))

  it('counts undated agreements separately from the degrees and reasons', () =>
    expect(
      summarize(
        agreement('dated', { effect: { degree: 'POSSIBLY', reason: 'TERM_RAN_OUT' } }),
        agreement('undated', { happenedOn: null, effect: { degree: 'POSSIBLY', reason: 'EFFECT_NOT_STATED' } }),
      ),
    ).toMatchObject({ degrees: { POSSIBLY: 1 }, undated: 1, reasons: [['TERM_RAN_OUT', 1]] }))

  it('names the terms that ran out, latest first, and the future ends, earliest first', () => {
    const ranOut = { degree: 'POSSIBLY', reason: 'TERM_RAN_OUT' } as const
    const summary = summarize(
      agreement('first', { expectedEndOn: '2020-01-01', effect: ranOut }),
      agreement('second', { expectedEndOn: '2025-07-04', effect: ranOut }),
      agreement('later', { expectedEndOn: '2030', effect: { degree: 'WHEN_LAST_KNOWN' } }),
      agreement('next', { expectedEndOn: '2027-02-03', effect: { degree: 'WHEN_LAST_KNOWN' } }),
      agreement('ended', { expectedEndOn: '2028', effect: { degree: 'NOT' } }),
      agreement('renews itself', { nextRenewal: { on: '2027-11-07' }, effect: { degree: 'WHEN_LAST_KNOWN' } }),
      agreement('succeeded', { expectedEndOn: '2024', succeededBy: [{ id: 'second' }], effect: ranOut }),
    )
    expect(summary.ranOut.map(({ id }) => id)).toEqual(['second', 'first'])
    expect(summary.ahead.map(({ id }) => id)).toEqual(['next', 'renews itself', 'later'])
    expect(summary.hasEnds).toBe(true)
  })

  it('counts the agreements of each agency once, and puts signatories without an agency last', () =>
    expect(
      summarize(
        agreement('a', {}, signer('GB', 'GDS'), signer('GB', 'GDS'), signer('SG', 'GovTech')),
        agreement('b', {}, signer('GB'), signer('SG', 'GovTech')),
        agreement('c', {}, signer('GB'), signer('SG', 'CSA')),
      ).signers,
    ).toEqual(
      new Map([
        [
          'GB',
          [
            { id: 'gds', name: 'GDS', agreements: 1 },
            { id: undefined, name: 'people whose agency is not recorded', agreements: 2 },
          ],
        ],
        [
          'SG',
          [
            { id: 'govtech', name: 'GovTech', agreements: 2 },
            { id: 'csa', name: 'CSA', agreements: 1 },
          ],
        ],
      ]),
    ))
})
