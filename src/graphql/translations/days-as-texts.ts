import { Kind } from 'graphql'
import { namedType, readDefinitions } from '../definitions'

/** Lines in which the library writes what is shown of a node, or of a node and a relationship on a page. */
const SHOWING =
  /^ *(?:(?:WITH|RETURN) (?<node>\w+) \{ .* \} AS \w+|RETURN collect\(\{(?:node|properties): \{.*\}\) AS \w+)$/gm

/** A property in such a line: `.happenedOn`, or `day: this1.happenedOn`. */
const PROPERTY = /(?<=[{,] )\.(?<own>\w+)|\b(?<as>\w+): (?<node>\w+)\.(?<name>\w+)(?=[,}]| \})/g

/**
 * The same statement with the days that it shows as texts, as which they are answered. Of a day the driver makes an
 * object, reckoning its calendar with integers of its own: a tenth of the processor's time of a list of twenty.
 */
export function daysAsTexts(cypher: string): string {
  return cypher.replace(SHOWING, (line: string, node: string | undefined) =>
    line.replace(PROPERTY, (part: string, own?: string, as?: string, of?: string, name?: string) => {
      if (!days().has(own ?? name ?? '')) return part
      return own === undefined ? `${as}: toString(${of}.${name})` : `${own}: toString(${node}.${own})`
    }),
  )
}

let known: ReadonlySet<string> | undefined
const days = (): ReadonlySet<string> => (known ??= namesOfDays())

/** Names that are of days wherever the schema has them. */
function namesOfDays(): ReadonlySet<string> {
  const fields = readDefinitions().definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ? (definition.fields ?? []) : [],
  )
  const others = new Set(fields.filter(({ type }) => namedType(type) !== 'Date').map(({ name }) => name.value))
  return new Set(fields.map(({ name }) => name.value).filter((name) => !others.has(name)))
}
