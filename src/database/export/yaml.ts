import { int } from 'neo4j-driver'
import { stringify } from 'yaml'
import type { AnyRecord } from '../../records'
import type { Database } from '../connect'
import { readCypher } from '../cypher-file'
import { RepeatedRecordError } from './errors'

const RECORDS_AT_ONCE = 1_000

/** How a file of records carries the decisions that it rests on: one JSON text a line. */
export const DECISION_COMMENT = '# decision: '

/**
 * The records that the graph rests on, as one YAML file that `import` reads back into the same graph. Decisions on
 * what is the same stand in comments at the top.
 * @throws RepeatedRecordError when two collections have a record of one id, which one file cannot hold.
 */
export async function* yamlLines(
  database: Database,
  ids: Set<string> | undefined,
  collection: string | null,
): AsyncGenerator<string> {
  const decisions = await database.read(readCypher('export/decisions.cypher'), { collection })
  for (const { text } of decisions) yield `${DECISION_COMMENT}${text as string}\n`
  const seen = new Map<string, string>()
  let written = 0
  for await (const { id, collection: from, body } of records(database, collection)) {
    const other = seen.get(id)
    if (other !== undefined) throw new RepeatedRecordError(id, other, from)
    seen.set(id, from)
    if (ids && !ids.has(id)) continue
    written += 1
    yield stringify([JSON.parse(body) as AnyRecord], { lineWidth: 120, aliasDuplicateObjects: false })
  }
  if (written === 0) yield '[]\n'
}

interface StoredBody {
  key: string
  id: string
  collection: string
  body: string
}

async function* records(database: Database, collection: string | null): AsyncGenerator<StoredBody> {
  let after = ''
  for (;;) {
    const rows = await database.read(readCypher('export/records.cypher'), {
      after,
      collection,
      limit: int(RECORDS_AT_ONCE),
    })
    yield* rows as unknown as StoredBody[]
    if (rows.length < RECORDS_AT_ONCE) return
    after = rows.at(-1)?.key as string
  }
}
