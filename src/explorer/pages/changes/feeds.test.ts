import { feedsOf } from './feeds'

describe('the feeds of the page of changes', () => {
  it.each([
    [{}, '/feeds/changes.atom'],
    [{ country: 'EE' }, '/feeds/changes.atom?country=EE'],
    [{ between: ['SG', 'GB'], topic: 'topic-data' }, '/feeds/changes.atom?between=SG%2CGB&topic=topic-data'],
  ])('have the filters %j', (filters, href) => {
    expect(feedsOf({ first: 500, sinceDay: '2026-01-01', ...filters })[0]).toMatchObject({ href, name: 'Atom feed' })
  })
})
