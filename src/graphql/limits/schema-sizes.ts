import {
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLInputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isWrappingType,
} from 'graphql'
import { memoizeByNode } from '../../model/memoize'

/** The lengths of the lists that introspection returns. */
export interface SchemaSizes {
  /** The mean lengths of the lists that are reached from all types, by the path from `__schema`. */
  readonly measured: ReadonlyMap<string, number>
  /** The greatest length of each list, by the name of its field. */
  readonly longest: Readonly<Record<string, number>>
  /** The greatest number of wrappers around a named type. Each list and each non-null is a wrapper. */
  readonly wrappers: number
}

/** Returns the length of a list: its mean if the request asks for all types, and otherwise its maximum. */
export function lengthOf(path: string, { measured, longest }: SchemaSizes): number {
  return measured.get(path) ?? longest[path.slice(path.lastIndexOf('.') + 1)]!
}

/** Measures a schema, once. */
export const sizesOf: (schema: GraphQLSchema) => SchemaSizes = memoizeByNode((schema) => schema, measure)

function measure(schema: GraphQLSchema): SchemaSizes {
  const types = Object.values(schema.getTypeMap())
  const fields = types.flatMap(fieldsOf)
  const inputs = [...types.flatMap(inputFieldsOf), ...fields.flatMap(({ args }) => args)]
  const ofTypes: Record<string, number[]> = {
    fields: types.map((type) => fieldsOf(type).length),
    inputFields: types.map((type) => inputFieldsOf(type).length),
    enumValues: types.map((type) => (isEnumType(type) ? type.getValues().length : 0)),
    interfaces: types.map((type) => (isObjectType(type) || isInterfaceType(type) ? type.getInterfaces().length : 0)),
    possibleTypes: types.map((type) => (isAbstractType(type) ? schema.getPossibleTypes(type).length : 0)),
  }
  const args = fields.map((field) => field.args.length)
  const directives = schema.getDirectives()
  return {
    measured: new Map([
      ['__schema.types', types.length],
      ...Object.entries(ofTypes).map(([name, lengths]) => [`__schema.types.${name}`, mean(lengths)] as const),
      ['__schema.types.fields.args', mean(args)],
    ]),
    longest: {
      ...Object.fromEntries(Object.entries(ofTypes).map(([name, lengths]) => [name, greatest(lengths)])),
      types: types.length,
      directives: directives.length,
      args: greatest([...args, ...directives.map((directive) => directive.args.length)]),
      locations: greatest(directives.map(({ locations }) => locations.length)),
    },
    wrappers: greatest([...fields, ...inputs].map(({ type }) => wrappersAround(type))),
  }
}

const fieldsOf = (type: GraphQLNamedType) =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []

const inputFieldsOf = (type: GraphQLNamedType): Pick<GraphQLArgument, 'type'>[] =>
  isInputObjectType(type) ? Object.values(type.getFields()) : []

const wrappersAround = (type: GraphQLOutputType | GraphQLInputType): number =>
  isWrappingType(type) ? 1 + wrappersAround(type.ofType as GraphQLOutputType | GraphQLInputType) : 0

const greatest = (numbers: number[]): number => Math.max(0, ...numbers)

const mean = (numbers: number[]): number => numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length)
