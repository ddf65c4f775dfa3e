import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A running process. Its start time tells it from a later one that was given the same number. */
export interface ProcessIdentity {
  pid: number
  /** When it started, in whatever form this system tells; empty where it tells none. */
  started: string
}

export function identify(pid: number): ProcessIdentity {
  return { pid, started: startOf(pid) ?? '' }
}

export const thisProcess = (): ProcessIdentity => identify(process.pid)

export function isRunning({ pid, started }: ProcessIdentity): boolean {
  const now = startOf(pid)
  return now !== undefined && (started === '' || now === '' || now === started)
}

/** Sends a signal, and does not mind when the process is gone. */
export function signal(target: ProcessIdentity, name: NodeJS.Signals): void {
  if (!isRunning(target)) return
  try {
    process.kill(target.pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** The process's start time; undefined when there is no such process. */
function startOf(pid: number): string | undefined {
  if (process.platform === 'linux') return linuxStartOf(pid)
  if (!exists(pid)) return undefined
  if (process.platform === 'win32') return ''
  return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
}

/** See proc_pid_stat(5): after the name in brackets come the state, and as the 20th field the start in ticks since boot. */
function linuxStartOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? undefined : fields[19]
  } catch {
    return undefined
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
