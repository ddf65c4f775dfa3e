import { MAX_LISTED, variablesFrom } from './variables'

const variablesOf = (text: string) => variablesFrom('PERSON', new URLSearchParams(text))

describe('the filters of a list in the address', () => {
  it('are empty if the address has none', () => {
    expect(variablesOf('')).toEqual({ kind: 'PERSON', first: MAX_LISTED })
  })

  it('become the variables of the query', () => {
    expect(variablesOf('country=SG&partner=GB&topic=t&type=SIGNED&year=2019&sources=2&disputed=1&after=a')).toEqual({
      kind: 'PERSON',
      first: MAX_LISTED,
      country: 'SG',
      partner: 'GB',
      topic: 't',
      types: ['SIGNED'],
      from: '2019-01-01',
      to: '2019-12-31',
      sources: 2,
      disputed: true,
      after: 'a',
    })
  })

  it('ignore values that are not a year or a number, and the number of sources if sources are listed', () => {
    expect(variablesOf('year=19&sources=501&disputed=yes')).toEqual({ kind: 'PERSON', first: MAX_LISTED })
    expect(variablesFrom('SOURCE', new URLSearchParams('sources=2'))).toEqual({ kind: 'SOURCE', first: MAX_LISTED })
  })
})
