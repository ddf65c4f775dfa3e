import type { Database, Row } from '../connect'
import { readCypher } from '../cypher-file'
import { runInRows } from '../write/rows'

/**
 * Replaces the revisions, changes and versions that were written while a graph was being rebuilt. The replacements are
 * those that the source graph contained at the given revision.
 */
export async function copyHistory(source: Database, revision: string, target: Database): Promise<void> {
  await target.write(readCypher('history/forget-runs.cypher'))
  const revisions = await source.read(readCypher('history/revisions-until.cypher'), { revision })
  await write(target, 'history/write-revisions.cypher', revisions)
  for await (const rows of pages(source, 'history/changes-until.cypher', revision)) {
    const known = rows.filter((row) => (row.revision as string) <= revision)
    await write(target, 'history/write-changes.cypher', known)
  }
  for await (const rows of pages(source, 'history/versions-until.cypher', revision)) {
    await write(target, 'history/write-versions.cypher', rows)
  }
}

const write = (target: Database, file: string, rows: Row[]): Promise<unknown> =>
  target.inWriteTransaction((transaction) => runInRows(transaction, file, rows))

async function* pages(source: Database, file: string, revision: string): AsyncGenerator<Row[]> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const rows: Row[] = await source.read(readCypher(file), { revision, after })
    yield rows
    after = rows.at(-1)?.id as string | undefined
  }
}
