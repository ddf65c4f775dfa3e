import { readFileSync } from 'node:fs'
import { prepareHome } from '../../../src/neo4j/local/home'
import { type Command, npm } from '../command'
import { copyHome } from '../copy-home'
import { loadedHome, templateHome } from '../homes'
import { untilNoServer } from '../until-no-server'
import { atRunEnd } from './ending'

/** Budgets that no test uses up, although all tests share one address and some request as much as the limits allow. */
const UNBOUNDED = {
  GOVTIES_REQUESTS_PER_MINUTE: '1000000',
  GOVTIES_COST_PER_MINUTE: '1000000000',
  GOVTIES_SLOW_REQUEST: '1000000',
}

/** A running `npm start`, with its addresses and output. */
export interface Product {
  /** The address of the start page, without a trailing slash. */
  url: string
  browserUrl: string
  /** The address for drivers. */
  address: string
  username: string
  password: string
  /** The output of the first start, and of the second start, which is still running. */
  firstOutput: string
  laterOutput: string
}

/**
 * Starts the product in an empty home as a person does, stops it, copies the store for tests that need a copy, and
 * starts it again.
 */
export async function startProduct(): Promise<Product> {
  const first = await start()
  first.interrupt()
  await first.end()
  await untilNoServer(loadedHome())
  prepareHome(templateHome())
  copyHome(loadedHome(), templateHome())
  const later = await start()
  return { ...addressesIn(later.output), firstOutput: first.output, laterOutput: later.output }
}

async function start(): Promise<Command> {
  // On a slow or busy machine, planning a new statement may take longer than the normal query timeout.
  const command = npm(['start'], { GOVTIES_HOME: loadedHome().root, GOVTIES_QUERY_TIMEOUT: '60000', ...UNBOUNDED })
  atRunEnd(async () => {
    if (command.isRunning) command.interrupt()
    await command.end()
  })
  await command.says('GovTies is ready')
  return command
}

function addressesIn(output: string): Pick<Product, 'url' | 'browserUrl' | 'address' | 'username' | 'password'> {
  const found =
    /Explorer\s+(?<url>http:\S+)\/\s[^]*Neo4j Browser\s+(?<browserUrl>\S+)\s+connect to (?<address>\S+) as (?<username>\S+), password in (?<passwordFile>\S+)/.exec(
      output,
    )?.groups
  if (!found) throw new Error(`The banner names no addresses:\n${output}`)
  const { passwordFile = '', ...addresses } = found
  const password = readFileSync(passwordFile, 'utf8').trim()
  return { ...addresses, password } as ReturnType<typeof addressesIn>
}
