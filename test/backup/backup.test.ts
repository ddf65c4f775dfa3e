import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { restoreBackup } from '../../src/database/backup/restore'
import { writeBackup } from '../../src/database/backup/write-backup'
import type { Database } from '../../src/database/connect'
import { hash } from '../../src/database/hash'
import { recordHistory } from '../../src/database/history/record-history'
import { migrate } from '../../src/database/migrate'
import { agreement } from '../support/records'
import { scratchGraph } from '../support/neo4j'
import { throwAwayFolder } from '../support/throw-away'
import { empty } from '../support/wipe'
import { contentOf, fill, put, TRICKY } from './made-graph'

const newFile = () => join(throwAwayFolder(), 'graph.backup')

jest.setTimeout(600_000)

let graph: Database
let file: string
let content: string[]
beforeAll(async () => {
  graph = await scratchGraph()
  await fill(graph)
  content = await contentOf(graph)
  file = newFile()
  await writeBackup(graph, file)
}, 900_000)

describe('a backup', () => {
  it('restores the same graph with the same history after any changes', async () => {
    const before = { hash: await hash(graph), history: await recordHistory(graph, 'a', 10) }
    await put(graph, [agreement('d')])
    await graph.write("MATCH (version:Version {key: 'one/a'}) DETACH DELETE version")
    expect(await hash(graph)).not.toBe(before.hash)
    const { end, ran } = await restoreBackup(graph, file, { replace: true })
    expect({ hash: end.graphHash, ran }).toEqual({ hash: before.hash, ran: [] })
    expect(await hash(graph)).toBe(before.hash)
    expect(await recordHistory(graph, 'a', 10)).toEqual(before.history)
    expect(before.history[0]?.text).toContain('four')
    expect(await contentOf(graph)).toEqual(content)
  })

  it('can be restored into an empty database, in which imports then continue', async () => {
    await empty(graph)
    await restoreBackup(graph, file)
    expect(await contentOf(graph)).toEqual(content)
    const { revision } = await put(graph, [agreement('e', { title: TRICKY })], [], 'four')
    const [last] = await graph.read(
      'MATCH (revision:Revision) RETURN revision.id AS id, revision.graphHash AS hash ORDER BY id DESC LIMIT 1',
    )
    expect(last).toEqual({ id: revision, hash: await hash(graph) })
  })

  it('distinguishes floats from integers', async () => {
    await graph.write(
      "MERGE (node:Entity:Topic {id: 'floats'}) SET node.one = 1.0, node.two = 2, node.three = [3.0, 0.5]",
    )
    const floats = newFile()
    await writeBackup(graph, floats)
    await restoreBackup(graph, floats, { replace: true })
    const [row] = await graph.read(
      "MATCH (node:Entity {id: 'floats'}) RETURN [name IN ['one', 'two', 'three'] | valueType(node[name])] AS types",
    )
    expect(row?.types).toEqual(['FLOAT NOT NULL', 'INTEGER NOT NULL', 'LIST<FLOAT NOT NULL> NOT NULL'])
  })

  it('leaves out the nodes of another application, which a restore keeps', async () => {
    await fill(graph)
    await graph.write("CREATE (:Movie {title: 'The Matrix'})")
    const own = newFile()
    await writeBackup(graph, own)
    expect(gunzipSync(readFileSync(own)).toString()).not.toContain('The Matrix')
    await restoreBackup(graph, own, { replace: true })
    expect(await graph.read('MATCH (movie:Movie) RETURN movie.title AS title')).toEqual([{ title: 'The Matrix' }])
    await graph.write('MATCH (movie:Movie) DELETE movie')
  })

  it('of an earlier version is migrated after the restore', async () => {
    const [name, before] = ['V0012', await contentOf(graph)]
    await graph.write('MATCH (migration:Migration {version: $name}) DELETE migration', { name })
    const earlier = newFile()
    await writeBackup(graph, earlier)
    await migrate(graph)
    expect((await restoreBackup(graph, earlier, { replace: true })).ran).toEqual([name])
    expect(await contentOf(graph)).toEqual(before)
  })

  it('contains the graph before or after an import that runs at the same time, and never a part of the import', async () => {
    const before = await hash(graph)
    const beside = newFile()
    const [{ end }] = await Promise.all([writeBackup(graph, beside), put(graph, [agreement('f')], [], 'five')])
    expect([before, await hash(graph)]).toContain(end.graphHash)
  })

  it('can be read only by its owner, and does not replace an existing file', async () => {
    expect(statSync(file).mode & 0o077).toBe(0)
    await expect(writeBackup(graph, file)).rejects.toThrow(`${file} already exists. Name another file`)
    const nowhere = join(dirname(file), 'no', 'folder', 'file')
    await expect(writeBackup(graph, nowhere)).rejects.toThrow('cannot be written: its folder does not exist')
    expect(readdirSync(dirname(file))).toEqual(['graph.backup'])
  })

  it('that fails because of the database leaves nothing behind', async () => {
    const broken = newFile()
    const read = jest.spyOn(graph, 'inWriteTransaction').mockImplementationOnce(async (work) => {
      writeFileSync(`${broken}.${process.pid}.partial`, 'half')
      return work({ run: () => Promise.reject(new Error('away')) })
    })
    await expect(writeBackup(graph, broken)).rejects.toThrow('away')
    read.mockRestore()
    expect(existsSync(broken)).toBe(false)
    expect(readdirSync(dirname(broken))).toEqual([])
  })
})
