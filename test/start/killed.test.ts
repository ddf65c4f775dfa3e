import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { hash } from '../../src/database/hash'
import { liveHolders } from '../../src/database/local/holders'
import type { Home } from '../../src/database/local/home'
import { type Command, govties, run } from '../support/command'
import { loadedGraph } from '../support/neo4j'
import { throwAwayFolder, throwAwayHome, untilNoServer } from '../support/throw-away'

interface Moment {
  /** What the start says when it begins the step. */
  step: string
  /** Milliseconds after that. */
  after: number
}

/** At a random moment of a step, told by the test's name so that it can be tried again. */
function within(step: string, longest: number): Moment {
  return { step, after: Math.floor(Math.random() * longest) }
}

const kills = [
  within('Fetching Neo4j', 3_000),
  within('Fetching Neo4j', 8_000),
  within('Starting Neo4j', 100),
  within('Starting Neo4j', 1_000),
  within('Starting Neo4j', 4_000),
  within('Migrating the database', 300),
  within('Migrating the database', 1_500),
  within('Seeding', 1_500),
  within('Loading data/', 300),
  within('Loading data/', 4_000),
]

const interruptions = [
  within('Fetching Neo4j', 4_000),
  within('Starting Neo4j', 3_000),
  within('Migrating the database', 1_000),
  within('Loading data/', 1_000),
]

/** The steps come in order and are not repeated once they are done, so the banner may come first. */
async function startUntil({ step, after }: Moment, env: NodeJS.ProcessEnv): Promise<Command> {
  const command = govties(['start'], env)
  await command.says(new RegExp(`${step}|GovTies is ready`))
  await wait(after)
  return command
}

/** A home, and artifacts of its own for the moments of fetching; the other moments need not wait for it. */
function firstStart(): { home: Home; envFor: (moment?: Moment) => NodeJS.ProcessEnv } {
  const home = throwAwayHome()
  const own = { GOVTIES_ARTIFACTS: join(throwAwayFolder(), 'artifacts') }
  return {
    home,
    envFor: (moment) => ({ GOVTIES_HOME: home.root, ...(moment?.step.startsWith('Fetching') ? own : {}) }),
  }
}

async function expectNothingRuns(home: Home): Promise<void> {
  await untilNoServer(home)
  expect(liveHolders(home)).toEqual([])
}

// Ten seconds are for a quiet machine; a busy one is given longer before the test fails.
const patience = 3

describe('a first start', () => {
  it(`killed outright at ten moments, ${inWords(kills)}, and started again gives the graph of an undisturbed one`, async () => {
    const { home, envFor } = firstStart()
    for (const moment of kills) {
      const command = await startUntil(moment, envFor(moment))
      command.kill('SIGKILL')
      await command.end()
      await expectNothingRuns(home)
    }
    const last = govties(['start'], envFor())
    await last.says('GovTies is ready')
    expect(await run(['hash'], envFor())).toMatchObject({
      code: 0,
      output: expect.stringContaining(await hash(await loadedGraph())) as string,
    })
    last.kill('SIGINT')
    expect(await last.end()).toBe(0)
    await expectNothingRuns(home)
    expect(existsSync(home.lock)).toBe(false)
  })

  it(`interrupted, ${inWords(interruptions)}, ends within ten seconds with nothing left running`, async () => {
    const { home, envFor } = firstStart()
    for (const moment of interruptions) {
      const command = await startUntil(moment, envFor(moment))
      const at = Date.now()
      command.kill('SIGINT')
      const code = await command.end()
      expect(Date.now() - at).toBeLessThan(patience * 10_000)
      expect({ code, output: command.output }).toMatchObject({ code: 130 })
      await expectNothingRuns(home)
      expect(existsSync(home.lock)).toBe(false)
    }
  })
})

function inWords(moments: Moment[]): string {
  return moments.map(({ step, after }) => `${after} ms into ${step}`).join(', ')
}
