import { createHash } from 'node:crypto'
import { noProgress, type Progress } from '../../model/progress'
import { type GraphNode, idSpace } from '../export/graph-nodes'
import { addHashes, hashOfNode, hashText } from '../hash'
import { DamagedBackupError, NewerBackupError, NotABackupError } from './backup-errors'
import { ANY_HEAD, decodeNode, END, type End, FORMAT, type Head, HEAD } from './backup-file'
import { linesIn } from './backup-lines'

/** The head and the end of a complete backup. */
export interface Backup {
  head: Head
  end: End
}

const NODES_PER_REPORT = 5_000

/**
 * Reads a backup to its end and checks that it is complete and unchanged. The checks cover its form, the SHA-256 of its
 * lines, the numbers of nodes and relationships, the nodes at the ends of each relationship, and the hash of the graph.
 * @throws NotABackupError, NewerBackupError, DamagedBackupError, BackupFileError
 */
export async function checkBackup(file: string, progress: Progress = noProgress): Promise<Backup> {
  const check = new Check(file)
  for await (const line of linesIn(file)) {
    check.read(line)
    if (check.nodes > 0 && check.nodes % NODES_PER_REPORT === 0)
      progress({ step: 'Checking the backup', done: check.nodes })
  }
  return check.result()
}

/** Yields the nodes of a backup that has been checked. */
export async function* nodesIn(file: string): AsyncGenerator<GraphNode> {
  let isHead = true
  for await (const line of linesIn(file)) {
    const value: unknown = isHead ? undefined : JSON.parse(line.toString())
    if (!isHead && !isEnd(value)) yield decodeNode(value)
    isHead = false
  }
}

class Check {
  nodes = 0
  private links = 0
  private hash = 0n
  private head: Head | undefined
  private end: End | undefined
  private readonly digest = createHash('sha256')
  /** The nodes in the file, and the nodes at the ends of relationships. */
  private readonly known = new Set<string>()
  private readonly linked = new Set<string>()

  constructor(private readonly file: string) {}

  read(line: Buffer): void {
    if (this.end) throw this.damaged('it contains data after its end')
    const value = this.parse(line)
    if (!this.head) this.head = this.readHead(value)
    else if (isEnd(value)) return this.readEnd(value)
    else this.readNode(value)
    this.digest.update(line)
  }

  result(): Backup {
    if (!this.head) throw new NotABackupError(this.file)
    if (!this.end) throw this.damaged('its end is missing')
    return { head: this.head, end: this.end }
  }

  private parse(line: Buffer): unknown {
    try {
      return JSON.parse(line.toString())
    } catch {
      throw this.head ? this.damaged(`line ${this.nodes + 2} is not JSON`) : new NotABackupError(this.file)
    }
  }

  private readHead(value: unknown): Head {
    const any = ANY_HEAD.safeParse(value)
    if (!any.success) throw new NotABackupError(this.file)
    if (any.data.format > FORMAT) throw new NewerBackupError(this.file, any.data.version)
    const head = HEAD.safeParse(value)
    if (!head.success) throw this.damaged('its first line is incomplete')
    return head.data
  }

  private readNode(value: unknown): void {
    this.nodes += 1
    const node = this.decode(value)
    const key = `${idSpace(node)} ${node.id}`
    if (this.known.has(key)) throw this.damaged(`it contains ${key} twice`)
    this.known.add(key)
    for (const { from, to } of node.links) this.linked.add(from === undefined ? `Entity ${to}` : `Revision ${from}`)
    this.links += node.links.length
    if (isHashed(node)) this.hash += hashOfNode(node)
  }

  private decode(value: unknown): GraphNode {
    try {
      return decodeNode(value)
    } catch {
      throw this.damaged(`line ${this.nodes + 1} is not a node`)
    }
  }

  private readEnd({ end: value }: { end: unknown }): void {
    const parsed = END.safeParse(value)
    if (!parsed.success) throw this.damaged('its last line is incomplete')
    const end = parsed.data
    if (end.sha256 !== this.digest.digest('hex'))
      throw this.damaged('the SHA-256 of its content differs from the one at its end')
    if (end.nodes !== this.nodes || end.links !== this.links) throw this.damaged('some of its nodes are missing')
    const missing = [...this.linked].find((key) => !this.known.has(key))
    if (missing) throw this.damaged(`a relationship leads to ${missing}, which is missing`)
    if (end.graphHash !== hashText(addHashes(this.hash)))
      throw this.damaged('the hash of its graph differs from the one at its end')
    this.end = end
  }

  private damaged(reason: string): DamagedBackupError {
    return new DamagedBackupError(this.file, reason)
  }
}

/** Checks whether the hash of the graph covers a node. */
const isHashed = ({ labels }: GraphNode): boolean =>
  (labels.includes('Entity') && !labels.includes('FormerId')) || labels.includes('Claim')

const isEnd = (value: unknown): value is { end: unknown } =>
  typeof value === 'object' && value !== null && 'end' in value
