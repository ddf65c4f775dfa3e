import { changedSearch } from './search-text'

describe('the query part of an address', () => {
  it('keeps values that are not changed', () => {
    expect(changedSearch('?asOf=2019-06-13&sort=date', { sort: 'title' })).toBe('?asOf=2019-06-13&sort=title')
  })
  it('is empty when the last value is removed', () => {
    expect(changedSearch('?sort=date', { sort: null })).toBe('')
  })
  it('can have several values for one name', () => {
    expect(changedSearch('', { topic: ['topic-a', 'topic-b'] })).toBe('?topic=topic-a&topic=topic-b')
  })
  it('escapes special characters so that they are read back unchanged', () => {
    const text = 'a&b=c#d é'
    expect(new URLSearchParams(changedSearch('', { q: text })).get('q')).toBe(text)
  })
})
