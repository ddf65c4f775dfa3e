import { changedSearch } from './search-text'

describe('the query part of an address', () => {
  it('keeps unchanged values', () => {
    expect(changedSearch('?asOf=2019-06-13&sort=date', { sort: 'title' })).toBe('?asOf=2019-06-13&sort=title')
  })
  it('is empty when the last value goes', () => {
    expect(changedSearch('?sort=date', { sort: null })).toBe('')
  })
  it('holds several values of one name', () => {
    expect(changedSearch('', { topic: ['topic-a', 'topic-b'] })).toBe('?topic=topic-a&topic=topic-b')
  })
  it('writes text that means something in addresses so that it comes back', () => {
    const text = 'a&b=c#d é'
    expect(new URLSearchParams(changedSearch('', { q: text })).get('q')).toBe(text)
  })
})
