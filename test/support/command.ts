import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { projectRoot } from '../../src/model/project-root'
import { artifactsForTests, QUICK_TO_COMPILE } from './neo4j'
import { builtCommand } from './built'

/** A command in a separate process. */
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

  /**
   * Sends an interrupt to the whole process group, as Ctrl-C in a terminal does, because npm puts a shell between
   * itself and the command.
   */
  interrupt(): void {
    if (this.#child.pid) process.kill(-this.#child.pid, 'SIGINT')
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal)
  }

  /** Waits for the end and returns the exit code, or null if a signal ended the command. */
  async end(): Promise<number | null> {
    await this.#ended
    return this.#child.exitCode
  }

  /**
   * Waits for a string in the output. If the command ends without printing the string, throws an error with the output.
   */
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

/** Runs a script of package.json, as a person does. */
export function npm(args: string[], env: NodeJS.ProcessEnv): Command {
  return new Command('npm', args, env, { ownGroup: true })
}

/** Runs a command until it ends. */
export async function run(args: string[], env: NodeJS.ProcessEnv): Promise<{ code: number | null; output: string }> {
  const command = govties(args, env)
  const code = await command.end()
  return { code, output: command.output }
}

/** Returns the default environment of a command: none of the developer's settings, free ports, and shared artifacts. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(NEO4J|GOVTIES)_|^(PORT|HOST|FORCE_COLOR)$/.test(name))
  return {
    ...Object.fromEntries(kept),
    PORT: '0',
    GOVTIES_BOLT_PORT: '0',
    GOVTIES_BROWSER_PORT: '0',
    GOVTIES_HEAP: '700m',
    GOVTIES_JAVA_OPTIONS: QUICK_TO_COMPILE,
    GOVTIES_ARTIFACTS: artifactsForTests(),
  }
}
