import { whereType } from '../filter-types'
import type { Guard } from '../guard'

const OPTIONAL = ['where', 'sort', 'after', 'offset']

/** The library reads a null for one of these as a value. Clients send it for "not given". */
export const nullArguments: Guard = {
  name: 'null arguments',
  apply: (args, { field }) => {
    if (!whereType(field)) return args
    return Object.fromEntries(
      Object.entries(args).filter(([name, value]) => value !== null || !OPTIONAL.includes(name)),
    )
  },
}
