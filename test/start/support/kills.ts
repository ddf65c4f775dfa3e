import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { hash } from '../../../src/database/hash'
import { liveLeases } from '../../../src/neo4j/local/leases'
import type { Home } from '../../../src/neo4j/local/home'
import { chances } from '../../support/chances'
import { type Command, govties, run } from '../../support/command'
import { loadedGraph } from '../../support/neo4j'
import { throwAwayFolder, throwAwayHome } from '../../support/throw-away'
import { untilNoServer } from '../../support/until-no-server'

/** A moment during a first start. */
export interface Moment {
  /** The text that `start` prints when it begins the step. */
  step: string
  /** The time after that text, in milliseconds. */
  after: number
}

/** The approximate duration of each step of a first start, in milliseconds. */
const STEPS: [step: string, longest: number][] = [
  ['Downloading Neo4j', 6_000],
  ['Starting Neo4j', 3_000],
  ['Migrating the database', 1_000],
  ['Seeding', 1_500],
  ['Loading data/', 3_000],
]

/** Returns random moments: `perStep` for each step. The same seed gives the same moments. */
export function momentsOf(perStep: number): Moment[] {
  const chance = chances()
  return STEPS.flatMap(([step, longest]) =>
    Array.from({ length: perStep }, () => ({ step, after: Math.floor(chance() * longest) })),
  )
}

export const inWords = (moments: Moment[]): string =>
  moments.map(({ step, after }) => `${after} ms into ${step}`).join(', ')

/** Kills a first start at each moment. A new start must then give the same graph as an undisturbed one. */
export async function killAt(moments: Moment[]): Promise<void> {
  const { home, envFor } = firstStart()
  for (const moment of moments) {
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
}

/** Interrupts a first start at each moment. The start must end by itself and leave no process running. */
export async function interruptAt(moments: Moment[]): Promise<void> {
  const { home, envFor } = firstStart()
  for (const moment of moments) {
    const command = await startUntil(moment, envFor(moment))
    command.kill('SIGINT')
    const code = await command.end()
    // On a fast machine, the start may end before the moment.
    const expected = command.output.includes('GovTies is ready') ? 0 : 130
    expect({ code, output: command.output }).toMatchObject({ code: expected })
    await expectNothingRuns(home)
    expect(existsSync(home.lock)).toBe(false)
  }
}

/** The steps come in order, and finished steps are not repeated, so the banner may appear before the step. */
async function startUntil({ step, after }: Moment, env: NodeJS.ProcessEnv): Promise<Command> {
  const command = govties(['start'], env)
  await command.says(new RegExp(`${step}|GovTies is ready`))
  await wait(after) // the moment itself: nothing is waited for
  return command
}

/**
 * Creates an empty home. Moments during downloads use separate artifacts. All other moments share the same artifacts,
 * so that no download is necessary.
 */
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
  expect(liveLeases(home)).toEqual([])
}
