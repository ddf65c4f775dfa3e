import { readCypher, shortened } from '../database/cypher-file'

const read = new Map<string, string>()

/** The statement of a file below `cypher/queries/`, read once: files do not change while a server runs. */
export function queryText(name: string): string {
  const known = read.get(name)
  if (known !== undefined) return known
  const text = shortened(readCypher(`queries/${name}.cypher`))
  read.set(name, text)
  return text
}
