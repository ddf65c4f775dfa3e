import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { projectRoot } from '../../src/model/project-root'
import { artifactsForTests } from './neo4j'
import { builtCommand } from './built'

/** A command that runs in a process of its own. */
export class Command {
  output = ''
  readonly #child: ChildProcess
  readonly #ended: Promise<void>

  constructor(program: string, args: string[], env: NodeJS.ProcessEnv, { ownGroup = false } = {}) {
    this.#child = spawn(program, args, {
      cwd: projectRoot,
      env: { ...cleanEnvironment(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: ownGroup,
    })
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text))
    }
    this.#ended = new Promise((resolve) => this.#child.once('close', () => resolve()))
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null
  }

  /** Signals its whole group of processes, as Ctrl-C in a terminal does: npm puts a shell between itself and the command. */
  interrupt(): void {
    if (this.#child.pid) process.kill(-this.#child.pid, 'SIGINT')
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal)
  }

  /** The exit code; null when a signal ended it. */
  async end(): Promise<number | null> {
    await this.#ended
    return this.#child.exitCode
  }

  /** Waits for a text in its output; throws with the output when it ends without it. */
  async says(text: string | RegExp): Promise<void> {
    while (!this.output.match(text)) {
      if (!this.isRunning) throw new Error(`The command ended without saying ${text}:\n${this.output}`)
      await wait(20)
    }
  }
}

export function govties(args: string[], env: NodeJS.ProcessEnv): Command {
  return new Command(process.execPath, [builtCommand(), ...args], env)
}

/** The scripts of package.json, run as a person runs them. */
export function npm(args: string[], env: NodeJS.ProcessEnv): Command {
  return new Command('npm', args, env, { ownGroup: true })
}

/** Runs a command to its end. */
export async function run(args: string[], env: NodeJS.ProcessEnv): Promise<{ code: number | null; output: string }> {
  const command = govties(args, env)
  const code = await command.end()
  return { code, output: command.output }
}

/** What a command gets by default: no setting of the person who runs the tests, any free ports, shared artifacts. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(NEO4J|GOVTIES)_|^(PORT|HOST)$/.test(name))
  return {
    ...Object.fromEntries(kept),
    PORT: '0',
    GOVTIES_BOLT_PORT: '0',
    GOVTIES_BROWSER_PORT: '0',
    GOVTIES_HEAP: '700m',
    GOVTIES_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1',
    GOVTIES_ARTIFACTS: artifactsForTests(),
  }
}
