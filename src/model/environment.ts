import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'

/** Named values, and where each was set. */
export interface Environment {
  values: Record<string, string | undefined>
  sourceOf: (name: string) => string
}

export interface SettingProblem {
  name: string
  /** What was found; never set for a secret. */
  value?: string
  /** Where it was set: "the environment", or the path of a `.env` file. */
  source: string
  message: string
}

/** One or more settings that cannot be used. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'

  constructor(readonly problems: SettingProblem[]) {
    super(['Some settings cannot be used:', ...problems.map(describe)].join('\n'))
  }
}

/** The process's environment over a `.env` file, which may be missing. Empty values count as not set. */
export function readEnvironment(env: NodeJS.ProcessEnv, dotEnvFile: string): Environment {
  const fromFile = withoutEmpty(parseEnv(readIfThere(dotEnvFile)))
  const fromProcess = withoutEmpty(env)
  return {
    values: { ...fromFile, ...fromProcess },
    sourceOf: (name) => (name in fromFile && !(name in fromProcess) ? dotEnvFile : 'the environment'),
  }
}

function describe({ name, value, source, message }: SettingProblem): string {
  const found = value === undefined || /PASSWORD|SECRET|TOKEN|KEY/.test(name) ? '' : ` "${value}"`
  return `  ${name}${found} ${message} (set in ${source})`
}

function withoutEmpty(values: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''),
  )
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}
