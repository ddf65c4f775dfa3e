import { startAt } from './own-country'

it.each([
  ['/gaps', 'EE', '/gaps?country=EE'],
  ['/compare', 'EE', '/compare?of=EE'],
  ['/matrix', 'EE', '/matrix'],
  ['/gaps', '', '/gaps'],
])('%s with the country “%s” starts at %s', (path, country, address) => expect(startAt(path, country)).toBe(address))
