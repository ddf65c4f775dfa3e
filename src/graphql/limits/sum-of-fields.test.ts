import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse } from 'graphql'
import { sumOfFields } from './sum-of-fields'

function sum(text: string, weigh: () => number = () => 1): number {
  const { definitions } = parse(text)
  const operation = definitions.find((node): node is OperationDefinitionNode => 'operation' in node)!
  const fragments = definitions.filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
  return sumOfFields(operation.selectionSet, (name) => fragments.find((node) => node.name.value === name), weigh)
}

describe('the sum of the fields of a selection', () => {
  it('adds up fields at every level', () => {
    expect(sum('{ a { b { c } } d }')).toBe(4)
    expect(sum('{ a ... { b } ... on T { c } }')).toBe(3)
  })

  it('adds a fragment as often as it is used, and visits it once', () => {
    const weigh = jest.fn(() => 1)
    expect(sum('{ a { ...F } b { ...F } } fragment F on T { x y }', weigh)).toBe(6)
    expect(weigh).toHaveBeenCalledTimes(4)
  })

  it('leaves introspection out', () => {
    expect(sum('{ a __schema { types { name } } __type(name: "T") { name } }')).toBe(1)
  })

  it('ends at fragments that use each other, or that are missing', () => {
    expect(sum('{ ...F } fragment F on T { a ...G } fragment G on T { b ...F }')).toBe(2)
    expect(sum('{ a ...Missing }')).toBe(1)
  })
})
