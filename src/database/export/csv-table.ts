import { stringify } from 'csv-stringify/sync'
import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { textOf } from '../../model/text-of'
import { LIST_SEPARATOR } from '../../neo4j/graph-files'

/** The columns of one file: the name of each property and its type for neo4j-admin. */
export type Columns = Map<string, string>

/** A CSV file that is being written: the cells of `head`, the properties, and the cells of `tail`. */
export class Table {
  readonly columns: Columns = new Map()
  private stream: WriteStream | undefined

  constructor(
    private readonly head: string[],
    private readonly tail: string[],
  ) {}

  /** Opens the file and writes its header. All columns must be known before this call. */
  open(path: string): void {
    this.stream = createWriteStream(path)
    const own = [...this.columns].map(([name, type]) => (type === 'string' ? name : `${name}:${type}`))
    this.stream.write(stringify([[...this.head, ...own, ...this.tail]]))
  }

  async write(head: string[], properties: Record<string, unknown>, tail: string[]): Promise<void> {
    const own = [...this.columns.keys()].map((name) => cell(properties[name]))
    const line = stringify([[...head, ...own, ...tail]], { quoted_string: true })
    if (this.stream?.write(line) === false) await once(this.stream, 'drain')
  }

  async close(): Promise<void> {
    if (!this.stream) return
    this.stream.end()
    await once(this.stream, 'finish')
  }
}

/** Formats a cell. An unquoted empty cell is null, and a quoted one is the empty string. */
function cell(value: unknown): string | null {
  if (value === null || value === undefined) return null
  return Array.isArray(value) ? value.join(LIST_SEPARATOR) : textOf(value)
}
