import type { GraphQLSchema } from 'graphql'
import { answerAliases } from './connections'
import { sortByOneKey, withoutLists, withoutUnionQuantifiers } from './definitions/inputs'

/** A change of the schema that the library generated, without which some requests would be answered wrongly. */
export interface SchemaGuard {
  readonly name: string
  /** Changes the schema in place. */
  apply(schema: GraphQLSchema): void
}

/** `docs/graphql-library.md` has the reason for each. */
export const SCHEMA_GUARDS: readonly SchemaGuard[] = [
  { name: 'one key a sort', apply: sortByOneKey },
  { name: 'only what has an order', apply: withoutLists },
  { name: 'no all and single on unions', apply: withoutUnionQuantifiers },
  { name: 'aliases in connections', apply: answerAliases },
]
