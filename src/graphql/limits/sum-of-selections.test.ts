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
  it('includes the fields at every level', () => {
    expect(sum('{ a { b { c } } d }')).toBe(4)
    expect(sum('{ a ... { b } ... on T { c } }')).toBe(3)
  })

  it('includes a fragment each time that it is used, although the fragment is visited only once', () => {
    const weigh = jest.fn(isField)
    expect(sum('{ a { ...F } b { ...F } } fragment F on T { x y }', weigh)).toBe(6)
    expect(weigh).toHaveBeenCalledTimes(6)
  })

  it('includes fragments themselves if they have a weight', () => {
    expect(sum('{ a ...F ... { b } } fragment F on T { x }', () => 1)).toBe(5)
  })

  it('includes introspection fields', () => {
    expect(sum('{ a __schema { types { name } } __type(name: "T") { name } }')).toBe(6)
  })

  it('is computed even if fragments use each other or are missing', () => {
    expect(sum('{ ...F } fragment F on T { a ...G } fragment G on T { b ...F }')).toBe(2)
    expect(sum('{ a ...Missing }')).toBe(1)
  })
})
