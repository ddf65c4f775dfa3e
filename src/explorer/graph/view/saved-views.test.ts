import { emptyView } from './view'
import { openSaved, readSavedView, savedView, NotAViewError } from './view-file'
import { forgetView, keepView, savedViews, StorageFullError } from './saved-views'

class Store {
  kept = new Map<string, string>()
  room = 10_000
  getItem = (name: string) => this.kept.get(name) ?? null
  setItem = (name: string, value: string) => {
    if (value.length > this.room) throw new DOMException('full', 'QuotaExceededError')
    this.kept.set(name, value)
  }
}
const view = { ...emptyView, start: ['GB-SG'] }
const save = (name: string) => savedView(name, view, 'revision-1', new Date('2026-01-02T03:04:05Z'))

it('saves views by name, and replaces a view of the same name', () => {
  const store = new Store()
  keepView(store, save('b'))
  keepView(store, save('a'))
  keepView(store, { ...save('b'), revision: 'revision-2' })
  expect(savedViews(store).map(({ name, revision }) => [name, revision])).toEqual([
    ['a', 'revision-1'],
    ['b', 'revision-2'],
  ])
  forgetView(store, 'a')
  expect(savedViews(store)).toHaveLength(1)
})

it('reports that there is no space, and keeps all views', () => {
  const store = new Store()
  keepView(store, save('a'))
  store.room = 150
  expect(() => keepView(store, save('b'))).toThrow(StorageFullError)
  expect(savedViews(store)).toHaveLength(1)
})

it('works if the browser refuses to store data', () => {
  const refusing = {
    getItem: () => {
      throw new DOMException('no', 'SecurityError')
    },
  }
  expect(savedViews(refusing)).toEqual([])
})

it('skips views that it cannot read', () => {
  const store = new Store()
  store.kept.set('govties.graph-views', '[{"name":"old"},7]')
  expect(savedViews(store)).toEqual([])
})

it('opens views of any version from a file, and names the parts that it could not read', () => {
  expect(openSaved(readSavedView(JSON.stringify(save('a'))))).toEqual({ view, ignored: [] })
  const old = { format: 'govties-view-0', name: 'old', address: 'of=GB-SG&lens=3d', savedAt: '', revision: null }
  expect(openSaved(readSavedView(JSON.stringify(old)))).toEqual({ view, ignored: ['lens'] })
  expect(() => readSavedView('{"name":"x"}')).toThrow(NotAViewError)
})
