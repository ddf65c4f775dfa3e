import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'

/** Named values, and the place where each of them was set. */
export interface Environment {
  values: Record<string, string | undefined>
  sourceOf: (name: string) => string
}

export interface SettingProblem {
  name: string
  /** The invalid value. Never set for a secret. */
  value?: string
  /** The place where the value was set: "the environment", or the path of a `.env` file. */
  source: string
  message: string
}

/** One or more settings are invalid. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'

  constructor(readonly problems: SettingProblem[]) {
    super(['Some settings are invalid:', ...problems.map(describe)].join('\n'))
  }
}

/**
 * Reads the variables of the process and of a `.env` file, which may be missing. The variables of the process take
 * precedence. Empty values are treated as missing.
 */
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
