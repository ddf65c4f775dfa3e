import { dateProperties, type Properties } from '../settle/values'

/** Properties of relationships that are dates; all that end in `On` are too. */
const DATES: ReadonlySet<string> = new Set(['from', 'to', 'on'])

/** The properties of a relationship with the bounds of its dates. */
export function withBounds(properties: Record<string, string>): Properties {
  const bounded: Properties = {}
  for (const [name, value] of Object.entries(properties)) {
    Object.assign(bounded, isDate(name) ? dateProperties(name, value) : {}, { [name]: value })
  }
  return bounded
}

const isDate = (name: string): boolean => DATES.has(name) || name.endsWith('On')
