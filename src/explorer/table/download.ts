import { requestGraphQL } from '../fetch/useGraphQL'
import { client } from '../fetch/client'
import { DatasetDocument, type DatasetQuery } from '../generated/graphql'
import type { Column } from './column'
import { toCsv } from './csv'

// After this time, every browser has begun to save the file.
const REVOKE_MS = 10_000

/** The provenance that every exported file contains. */
export interface Provenance {
  readonly title: string
  readonly address: string
  readonly exportedAt: string
  readonly revision: string | null
}

/** Saves rows as CSV with a byte-order mark, so that spreadsheets read names in any script correctly. */
export function saveCsv<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): void {
  save(`${name}.csv`, 'text/csv;charset=utf-8', `\uFEFF${toCsv(columns, rows)}`)
}

/**
 * Saves rows as JSON with the title, address, time and data revision, so that figures can be traced to their origin.
 */
export async function saveJson<Row>(
  name: string,
  title: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Promise<void> {
  const plain = rows.map((row) => Object.fromEntries(columns.map((column) => [column.id, column.value(row)])))
  await hearRevision()
  const content = { ...provenance(title), rows: plain }
  save(`${name}.json`, 'application/json', JSON.stringify(content, null, 2))
}

/** Returns where and when a file was exported, and the data revision if the page knows it. */
export function provenance(title: string): Provenance {
  const known = client.getQueryData<DatasetQuery>(datasetKey)
  const revision = known?.dataset.revision ?? null
  return { title, address: window.location.href, exportedAt: new Date().toISOString(), revision }
}

const datasetKey = [DatasetDocument.toString(), {}]

// The footer sends the same query, so the result is usually cached. If the query fails, the file is exported without a
// revision, because that is better than no file.
async function hearRevision(): Promise<void> {
  const queryFn = () => requestGraphQL(DatasetDocument, {})
  await client.ensureQueryData({ queryKey: datasetKey, queryFn, retry: false }).catch(() => undefined)
}

/** Saves a string as a file. */
export function save(name: string, type: string, text: string): void {
  saveBlob(name, new Blob([text], { type }))
}

/** Saves bytes as a file. */
export function saveBlob(name: string, bytes: Blob): void {
  const address = URL.createObjectURL(bytes)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the blob only after the click has been handled, so the blob's address must remain valid for
  // longer.
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_MS)
}
