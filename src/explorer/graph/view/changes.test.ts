import {
  arrangeAgain,
  expand,
  hide,
  isFiltered,
  morePages,
  pin,
  renamed,
  showAll,
  toggle,
  withoutFilters,
} from './changes'
import { noHistory, redo, remember, undo } from './history'
import { emptyView } from './view'

const start = { ...emptyView, start: ['GB'] }

it('expands a node once, even if it is requested again', () => {
  const once = expand(start, 'GB', { relationship: 'PARTY_TO', way: 'OUT' })
  expect(expand(once, 'GB', { relationship: 'PARTY_TO', way: 'OUT' })).toBe(once)
  expect(expand(once, 'GB', { relationship: 'PARTY_TO', way: 'IN' }).expansions).toHaveLength(2)
})

it('requests the next page of one expansion only', () => {
  const two = expand(expand(start, 'GB'), 'SG')
  expect(morePages(two, 1).expansions.map(({ pages }) => pages)).toEqual([1, 2])
  expect(morePages(two, 'start').pages).toBe(2)
})

it('closes the details of a node that is hidden', () => {
  const hidden = hide({ ...start, open: 'SG' }, ['SG', 'FR'])
  expect(hidden).toMatchObject({ hidden: ['SG', 'FR'], open: '' })
  expect(showAll(hidden).hidden).toEqual([])
})

it('pins a node at only one position, and unpins it', () => {
  const moved = pin(pin(start, 'GB', { x: 1, y: 2 }), 'GB', { x: 3.4, y: 4 })
  expect(moved.pins).toEqual([{ id: 'GB', x: 3, y: 4 }])
  expect(pin(moved, 'GB').pins).toEqual([])
  expect(arrangeAgain(moved).pins).toEqual([])
})

it('removes all filters at once', () => {
  const filtered = toggle(toggle(start, 'withoutKinds', 'Person'), 'topics', 'topic-ai')
  expect(isFiltered(filtered)).toBe(true)
  expect(withoutFilters(filtered)).toEqual(start)
})

it('follows a merged id wherever it appears', () => {
  const old = { ...start, start: ['old', 'new'], open: 'old SG', path: { from: 'old', to: 'SG', path: 0, hop: 0 } }
  expect(renamed(old, new Map([['old', 'new']]))).toMatchObject({
    start: ['new'],
    open: 'new SG',
    path: { from: 'new' },
  })
})

describe('undo and redo', () => {
  const [one, two] = [hide(start, ['a']), hide(start, ['a', 'b'])]
  const history = remember(remember(noHistory, start), one)

  it('go back step by step and forward again', () => {
    const back = undo(history, two)
    expect(back?.view).toBe(one)
    expect(redo(back!.history, one)?.view).toBe(two)
  })
  it('stop at both ends', () => {
    expect(undo(noHistory, start)).toBeUndefined()
    expect(redo(history, two)).toBeUndefined()
  })
  it('drop the undone steps after a new step', () => {
    expect(remember(undo(history, two)!.history, one).future).toEqual([])
  })
})
