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

/** A moment of a first start. */
export interface Moment {
  /** What the start says when it begins the step. */
  step: string
  /** Milliseconds after that. */
  after: number
}

/** About how long each step of a first start takes, in milliseconds. */
const STEPS: [step: string, longest: number][] = [
  ['Downloading Neo4j', 6_000],
  ['Starting Neo4j', 3_000],
  ['Migrating the database', 1_000],
  ['Seeding', 1_500],
  ['Loading data/', 3_000],
]

/** Random moments, the same for the same seed: `perStep` of each step. */
export function momentsOf(perStep: number): Moment[] {
  const chance = chances()
  return STEPS.flatMap(([step, longest]) =>
    Array.from({ length: perStep }, () => ({ step, after: Math.floor(chance() * longest) })),
  )
}

export const inWords = (moments: Moment[]): string =>
  moments.map(({ step, after }) => `${after} ms into ${step}`).join(', ')

/** Kills a first start outright at each moment; started again, it has to give the graph of an undisturbed one. */
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

/** Interrupts a first start at each moment; it has to end by itself, with nothing left running. */
export async function interruptAt(moments: Moment[]): Promise<void> {
  const { home, envFor } = firstStart()
  for (const moment of moments) {
    const command = await startUntil(moment, envFor(moment))
    command.kill('SIGINT')
    const code = await command.end()
    // On a fast machine the moment may come after the start.
    const expected = command.output.includes('GovTies is ready') ? 0 : 130
    expect({ code, output: command.output }).toMatchObject({ code: expected })
    await expectNothingRuns(home)
    expect(existsSync(home.lock)).toBe(false)
  }
}

/** The steps come in order and are not repeated once they are done, so the banner may come first. */
async function startUntil({ step, after }: Moment, env: NodeJS.ProcessEnv): Promise<Command> {
  const command = govties(['start'], env)
  await command.says(new RegExp(`${step}|GovTies is ready`))
  await wait(after) // the moment itself: nothing is waited for
  return command
}

/** An empty home. The moments of fetching get separate artifacts; the others need not wait for a download. */
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
