import type { GraphQLSchema } from 'graphql'
import type { Definitions } from '../definitions'
import { Given } from './given'
import { Operands } from './operands'
import { type Random, randomOf } from './random'
import { Selections } from './selections'
import type { Values } from './values'
import { SENDS, Variables } from './variables'
import { Wheres } from './where'

/** A document, and the sets of variables. The document is sent once with each set. */
export interface Case {
  readonly text: string
  readonly variables: readonly Record<string, unknown>[]
}

/** The schemas and values from which documents are made. */
export interface Material {
  readonly schema: GraphQLSchema
  readonly definitions: Definitions
  readonly values: Values
}

/** Makes a random document that stays within the limits of the API. */
export function randomCase(random: Random, material: Material): Case {
  for (;;) {
    const { schema, definitions } = material
    const variables = new Variables(random)
    const wheres = new Wheres(definitions, new Operands(material.values, random), variables, random)
    const given = new Given({ values: material.values, wheres, variables, random, variablesAmong100: 30 })
    const selections = new Selections({ schema, definitions, given, variables, random })
    const roots = selections.ofRoot(random.pick([1, 1, 1, 2, 3]))
    const text = [`query Q${variables.definitions} {\n${roots.join('\n')}\n}`, ...selections.fragments].join('\n')
    // A document may contain at most 2,000 tokens, and a document of this length never contains more.
    if (text.length > 5_000 || selections.aliases > 28 || selections.cost > 20_000 || !variables.areUsedIn(text))
      continue
    return { text, variables: Array.from({ length: SENDS }, (_, time) => variables.values(time)) }
  }
}

/**
 * Makes a number of different documents. Documents of the same shape differ only in values, so that the database plans
 * the statements of each shape once. Planning takes most of the time that a document needs.
 */
export function documentsOf(count: number, shapes: number, seed: number, material: Material): Case[] {
  const found = new Map<string, Case>()
  for (let made = 0; found.size < count; made++) {
    const one = randomCase(randomOf(seed + (made % shapes), seed - made - 1), material)
    found.set(JSON.stringify(one), one)
  }
  return [...found.values()]
}
