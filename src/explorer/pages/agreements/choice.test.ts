import { chosenFrom, MAX_LISTED } from './choice'

const chosen = (text: string) => chosenFrom(new URLSearchParams(text))

describe('the filters of agreements in the address', () => {
  it('are empty for an address without filters', () => {
    expect(chosen('')).toEqual({ variables: { first: MAX_LISTED }, sources: 0, disputed: false, end: '' })
  })

  it('become the variables of the query', () => {
    expect(
      chosen('country=SG&partner=GB&topic=t&kind=CHARTER&status=SIGNED&bindingness=BINDING&year=2019&after=a')
        .variables,
    ).toEqual({
      first: MAX_LISTED,
      countries: ['SG', 'GB'],
      topics: ['t'],
      kinds: ['CHARTER'],
      status: ['SIGNED'],
      bindingness: ['BINDING'],
      from: '2019-01-01',
      to: '2019-12-31',
      after: 'a',
    })
  })

  it('request a country once, and ignore values that are not a year or a number', () => {
    expect(chosen('country=SG&partner=SG&year=19&sources=many')).toEqual({
      variables: { first: MAX_LISTED, countries: ['SG'] },
      sources: 0,
      disputed: false,
      end: '',
    })
  })
})
