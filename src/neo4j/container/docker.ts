import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** Runs `docker` and returns its output. Throws the error of `execFile` if `docker` fails or is not installed. */
export async function docker(args: string[], env: NodeJS.ProcessEnv = {}, signal?: AbortSignal): Promise<string> {
  const options = { env: { ...process.env, ...env }, signal, maxBuffer: 16 * 1024 * 1024 }
  const { stdout } = await promisify(execFile)('docker', args, options)
  return stdout.trim()
}

/**
 * Returns the reason why no Docker engine can be used, or undefined if an engine responds. Even if `docker` is on the
 * PATH, the engine may not be running.
 */
export async function whyNoEngine(): Promise<string | undefined> {
  try {
    await docker(['info', '--format', '{{.ServerVersion}}'])
    return undefined
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    return missing
      ? 'Docker is missing: docker is not on the path.'
      : 'docker is installed, but its engine does not respond.'
  }
}
