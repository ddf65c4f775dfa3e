import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A process. The start time distinguishes the process from a later one with the same PID. */
export interface ProcessIdentity {
  pid: number
  /** The start time, in the operating system's format. Empty if the system does not provide it. */
  started: string
}

/** Returns the identity of the process that currently has this PID. */
export function identify(pid: number): ProcessIdentity {
  return { pid, started: startOf(pid) ?? '' }
}

/** Returns the identity of the current process. */
export const thisProcess = (): ProcessIdentity => identify(process.pid)

/** Checks whether the process is still alive. A later process with the same PID does not count. */
export function isRunning({ pid, started }: ProcessIdentity): boolean {
  const now = startOf(pid)
  return now !== undefined && (started === '' || now === '' || now === started)
}

/** Sends a signal to a process. Does nothing if the process has ended. */
export function sendSignal(target: ProcessIdentity, name: NodeJS.Signals): void {
  if (!isRunning(target)) return
  try {
    process.kill(target.pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** Returns the start time of a process, or undefined if the process does not exist. */
function startOf(pid: number): string | undefined {
  if (process.platform === 'linux') return linuxStartOf(pid)
  if (!exists(pid)) return undefined
  if (process.platform === 'win32') return ''
  return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
}

/**
 * Reads the start time on Linux. According to proc_pid_stat(5), the fields after the name in brackets begin with the
 * state, and the 20th of them is the start time in ticks since boot.
 */
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
