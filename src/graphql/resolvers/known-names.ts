import { didYouMean } from '../../model/errors'
import { nearestWords } from '../../model/nearest'
import { shortened } from '../../model/shortened'
import { BadArgumentError } from '../errors'
import type { RequestContext } from '../request-context'
import { oncePerVersion } from './once-per-version'
import { queryText } from './query-files'

/**
 * Refuses a mistyped name. Such a name would otherwise give an empty response, as if nothing were on record.
 * @param argument the name of the field and of its argument.
 * @param usual the names that the message lists.
 * @param others the other known names.
 * @throws BadArgumentError
 */
export function checkName(
  argument: readonly [field: string, name: string],
  name: string,
  usual: readonly string[],
  others: readonly string[] = [],
): void {
  const known = [...usual, ...others]
  if (known.includes(name)) return
  const hint = didYouMean(nearestWords(name, known)).trim()
  const list = `The values are ${usual.map((one) => `\`${one}\``).join(', ')}`
  throw new BadArgumentError(...argument, [`"${shortened(name)}" is unknown.`, hint, list].filter(Boolean).join(' '))
}

/** Returns the names that a file below `cypher/queries/` finds in the graph. */
export function namesInGraph(file: string, context: RequestContext): Promise<string[]> {
  return oncePerVersion(context, file, async () => {
    const rows = await context.database.read(queryText(file))
    return rows.map((row) => row['name'] as string)
  })
}
