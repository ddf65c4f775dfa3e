import { hostOf } from './safe-link'

it('shows the host of a web address', () => {
  expect(hostOf('https://www.tech.gov.sg/media?x=1')).toBe('www.tech.gov.sg')
})
it.each(['javascript:alert(1)', 'data:text/html,x', 'JaVaScRiPt:alert(1)', 'not an address', ''])(
  '%s is not a link',
  (address) => expect(hostOf(address)).toBeUndefined(),
)
