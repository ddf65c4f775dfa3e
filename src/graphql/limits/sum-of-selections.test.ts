import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse, type SelectionNode } from 'graphql'
import { sumOfSelections } from './sum-of-selections'

const isField = ({ kind }: SelectionNode) => (kind === Kind.FIELD ? 1 : 0)

function sum(text: string, weigh: (node: SelectionNode) => number = isField): number {
  const { definitions } = parse(text)
  const operation = definitions.find((node): node is OperationDefinitionNode => 'operation' in node)!
  const fragments = definitions.filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
  return sumOfSelections(operation.selectionSet, (name) => fragments.find((node) => node.name.value === name), weigh)
}

describe('the sum of the selections of an operation', () => {
  it('adds up fields at every level', () => {
    expect(sum('{ a { b { c } } d }')).toBe(4)
    expect(sum('{ a ... { b } ... on T { c } }')).toBe(3)
  })

  it('adds a fragment at each use, but visits it once', () => {
    const weigh = jest.fn(isField)
    expect(sum('{ a { ...F } b { ...F } } fragment F on T { x y }', weigh)).toBe(6)
    expect(weigh).toHaveBeenCalledTimes(6)
  })

  it('counts fragments too, if they weigh something', () => {
    expect(sum('{ a ...F ... { b } } fragment F on T { x }', () => 1)).toBe(5)
  })

  it('adds introspection too', () => {
    expect(sum('{ a __schema { types { name } } __type(name: "T") { name } }')).toBe(6)
  })

  it('ends at fragments that use each other, or that are missing', () => {
    expect(sum('{ ...F } fragment F on T { a ...G } fragment G on T { b ...F }')).toBe(2)
    expect(sum('{ a ...Missing }')).toBe(1)
  })
})
