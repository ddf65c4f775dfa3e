import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { format } from 'prettier'
import type { OpenDatabase } from '../src/database/open-database'
import { projectRoot } from '../src/model/project-root'
import { compareAnswers, isComparable } from './alike'
import { hangUp } from './ask'
import { measure, prepare, type Sides, warmUp } from './measure'
import { startBare } from './bare/bare'
import { startPeer } from './peer/peer'
import { type Product, startProduct } from './product'
import { questions } from './questions'
import type { Serving } from './serving'
import { chart } from './report/chart'
import { table } from './report/table'

const { values: flags } = parseArgs({
  options: {
    agreements: { type: 'string', default: '36000' },
    small: { type: 'string', default: '1200' },
    rounds: { type: 'string', default: '60' },
    home: { type: 'string', default: join(projectRoot, '.govties', 'bench') },
    only: { type: 'string', multiple: true, default: [] },
    output: { type: 'string', default: join(__dirname, 'results') },
    'without-peer': { type: 'boolean', default: false },
  },
})

// The driver creates a stack trace for each statement. Without source maps, these traces cost the hand-written Cypher
// no more time than they would cost in an ordinary program.
process.setSourceMapsEnabled(false)

async function run(): Promise<void> {
  const started: (Product | Serving)[] = []
  try {
    const large = await startProduct({
      home: join(resolve(flags.home), 'large'),
      agreements: Number(flags.agreements),
      pageCache: '3g',
    })
    started.push(large)
    const small = await startProduct({
      home: join(resolve(flags.home), 'small'),
      agreements: Number(flags.small),
      pageCache: '256m',
    })
    started.push(small)
    const peer = flags['without-peer'] ? undefined : await startPeer(large.open.database)
    if (peer) started.push(peer)
    const bare = await startBare(large.open)
    started.push(bare)
    await report({ large, small, bare, peer })
  } finally {
    hangUp()
    for (const one of started.reverse()) await one.stop()
  }
}

async function report(sides: Sides): Promise<void> {
  const chosen = questions.filter(({ name }) => flags.only.length === 0 || flags.only.includes(name))
  for (const question of chosen.filter(isComparable)) await compareAnswers(question, sides)
  const asked = await prepare(chosen, sides)
  console.error('Warming up, not measured …')
  await warmUp(asked)
  const measured = await measure(asked, Number(flags.rounds))
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`
  const nodes = await Promise.all([sides.large, sides.small].map(({ open }) => nodesOf(open.database)))
  const text = table(measured, { machine, nodes, rounds: Number(flags.rounds) })
  mkdirSync(flags.output, { recursive: true })
  writeFileSync(
    join(flags.output, 'latest.json'),
    await format(JSON.stringify(measured), { parser: 'json', printWidth: 120 }),
  )
  writeFileSync(join(flags.output, 'latest.md'), text)
  writeFileSync(join(flags.output, 'latest.svg'), await chart(measured))
  console.log(text)
}

async function nodesOf(database: OpenDatabase['database']): Promise<number> {
  const [row] = await database.read('MATCH (node) RETURN count(node) AS nodes')
  return Number(row?.nodes)
}

run().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
