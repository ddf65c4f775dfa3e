import type { Change } from './revision'
import { netChanges } from './net-changes'

const about = (id: string) => ({ aboutId: id, aboutKind: 'Agreement', aboutName: id.toUpperCase() })
const came = (id: string): Change => ({ how: 'added', ...about(id) })
const went = (id: string): Change => ({ how: 'removed', ...about(id) })
const set = (id: string, property: string, before?: string, after?: string): Change => ({
  how: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
  ...about(id),
  property,
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
})

describe('several changes combined into one', () => {
  test.each<[string, Change[], Change[]]>([
    ['nothing', [], []],
    ['a value that changed twice', [set('a', 'p', 'x', 'y'), set('a', 'p', 'y', 'z')], [set('a', 'p', 'x', 'z')]],
    ['a value that changed back', [set('a', 'p', 'x', 'y'), set('a', 'p', 'y', 'x')], []],
    [
      'a value that was added and changed',
      [set('a', 'p', undefined, 'x'), set('a', 'p', 'x', 'y')],
      [set('a', 'p', undefined, 'y')],
    ],
    ['a value that changed and was removed', [set('a', 'p', 'x', 'y'), set('a', 'p', 'y')], [set('a', 'p', 'x')]],
    ['a node that was added with a value', [came('a'), set('a', 'p', undefined, 'x')], [came('a')]],
    ['a node that was added and removed', [came('a'), set('a', 'p', undefined, 'x'), went('a')], []],
    ['a node that changed and was removed', [set('a', 'p', 'x', 'y'), went('a')], [went('a')]],
    ['a node that was removed and added again', [went('a'), came('a')], []],
    [
      'facts of one type, each with its other end',
      [set('a', 'PARTY_TO', undefined, 'sg'), set('a', 'PARTY_TO', undefined, 'gb'), set('a', 'PARTY_TO', 'sg')],
      [set('a', 'PARTY_TO', undefined, 'gb')],
    ],
    ['nodes in the order of their ids', [came('b'), came('a')], [came('a'), came('b')]],
  ])('have the right result for %s', (_, changes, expected) => {
    expect(netChanges(changes)).toEqual(expected)
  })
})
