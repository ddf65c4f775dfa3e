import { totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { projectRoot } from './project-root'
import { type Environment, readEnvironment, type SettingProblem, SettingsError } from './environment'
import { duration, HTTP_RULES, type HttpSettings, httpSettingsOf, port, wordsOf } from './http-settings'
import { LIMIT_RULES, type Limits, limitsOf } from './limits'

const folder = z.string().transform((path) => resolve(projectRoot, path))

const neo4jUri = z.string().regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+/, {
  error: 'is not a Neo4j address; write one like neo4j://host:7687, or neo4j+s:// if encrypted',
})

const size = z.string().regex(/^\d+[mg]$/i, { error: 'is not a size; write one like 1g or 900m' })

/** Every setting, by the name of its environment variable, with its rule and its default. */
export const RULES = {
  /** The port of the HTTP server. 0 picks a free port. */
  PORT: port.default(4000),
  /** The address on which the HTTP server listens. */
  HOST: z.string().default('127.0.0.1'),
  /** The address of a Neo4j server to use instead of a local one or a container. */
  NEO4J_URI: neo4jUri.optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
  /** The maximum time, in milliseconds, that `start` waits for the database at NEO4J_URI. */
  GOVTIES_DATABASE_WAIT: duration.default(60_000),
  /** The address that `start` prints, if it differs from the address on which the server listens. */
  GOVTIES_URL: z
    .string()
    .regex(/^https?:\/\/[^\s/]+(\/\S*)?$/, { error: 'is not an address; write one like https://govties.example' })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  /** The folder of the local Neo4j, which contains the store, password, logs and downloaded artifacts. */
  GOVTIES_HOME: folder.default(join(projectRoot, '.govties')),
  /** The folder of the downloaded artifacts. Several homes can share this folder. */
  GOVTIES_ARTIFACTS: folder.optional(),
  /** The preferred ports of the local Neo4j. If a port is taken, Neo4j uses another. 0 picks a free port. */
  GOVTIES_BOLT_PORT: port.default(7687),
  GOVTIES_BROWSER_PORT: port.default(7474),
  /**
   * The largest heap of the local Neo4j, in Java's notation. A transaction of 5,000 records needs about 2 GB (`2g`).
   */
  GOVTIES_HEAP: size.default(() => `${quarterOfMemory()}g`),
  /** Memory for the page cache of the local Neo4j, in addition to the heap. Ideally, it is as large as the store. */
  GOVTIES_PAGE_CACHE: size.default(() => `${eighthOfMemory()}m`),
  /** Additional Java options for the local Neo4j, separated by spaces. */
  GOVTIES_JAVA_OPTIONS: z.string().default(''),
  /**
   * Additional settings of the local Neo4j, as a list of `name=value` pairs separated by spaces. These settings take
   * precedence over those of GovTies.
   */
  GOVTIES_NEO4J_SETTINGS: z
    .string()
    .regex(/^\s*([\w.]+=\S+(\s+|$))*$/, 'must be a list of name=value pairs separated by spaces')
    .default(''),
  ...HTTP_RULES,
  ...LIMIT_RULES,
}

/** The validated settings from the environment and `.env`. Paths are absolute. */
export interface Settings {
  port: number
  host: string
  neo4jUri?: string
  neo4jUsername: string
  neo4jPassword?: string
  neo4jDatabase: string
  databaseWait: number
  /** Without a slash at its end. */
  publicUrl?: string
  home: string
  artifacts: string
  boltPort: number
  browserPort: number
  heap: string
  pageCache: string
  javaOptions: string[]
  /** Additional settings of the local Neo4j by name. */
  neo4jSettings: Record<string, string>
  /** Which HTTP requests the server accepts, how many it accepts, and how it serves them. */
  http: HttpSettings
  /** The limits of one request. */
  limits: Limits
}

/**
 * Reads the settings from `env`. Takes settings that are missing there from the project's `.env`. An empty value is
 * treated as missing. Throws one `SettingsError` that lists every invalid value and the place where it was set.
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env, dotEnvFile = join(projectRoot, '.env')): Settings {
  const environment = readEnvironment(env, dotEnvFile)
  const parsed = z.object(RULES).safeParse(environment.values)
  const problems = [...issuesOf(parsed.error, environment), ...missingPassword(environment)]
  if (!parsed.success || problems.length > 0) throw new SettingsError(problems)
  const values = parsed.data
  return {
    port: values.PORT,
    host: values.HOST,
    neo4jUri: values.NEO4J_URI,
    neo4jUsername: values.NEO4J_USERNAME,
    neo4jPassword: values.NEO4J_PASSWORD,
    neo4jDatabase: values.NEO4J_DATABASE,
    databaseWait: values.GOVTIES_DATABASE_WAIT,
    publicUrl: values.GOVTIES_URL,
    home: values.GOVTIES_HOME,
    artifacts: values.GOVTIES_ARTIFACTS ?? join(values.GOVTIES_HOME, 'artifacts'),
    boltPort: values.GOVTIES_BOLT_PORT,
    browserPort: values.GOVTIES_BROWSER_PORT,
    heap: values.GOVTIES_HEAP.toLowerCase(),
    pageCache: values.GOVTIES_PAGE_CACHE.toLowerCase(),
    javaOptions: wordsOf(values.GOVTIES_JAVA_OPTIONS),
    neo4jSettings: Object.fromEntries(
      wordsOf(values.GOVTIES_NEO4J_SETTINGS).map((each) => {
        const at = each.indexOf('=')
        return [each.slice(0, at), each.slice(at + 1)]
      }),
    ),
    http: httpSettingsOf(values),
    limits: limitsOf(values),
  }
}

function issuesOf(error: z.ZodError | undefined, environment: Environment): SettingProblem[] {
  return (error?.issues ?? []).map((issue) => {
    const name = String(issue.path[0])
    return { name, value: environment.values[name], source: environment.sourceOf(name), message: issue.message }
  })
}

function missingPassword({ values, sourceOf }: Environment): SettingProblem[] {
  if (!values.NEO4J_URI || values.NEO4J_PASSWORD) return []
  const message = 'is missing: it is required because NEO4J_URI is set'
  return [{ name: 'NEO4J_PASSWORD', source: sourceOf('NEO4J_URI'), message }]
}

/** Returns an eighth of the machine's memory in megabytes, at least 256 and at most 2,048. */
const eighthOfMemory = (): number => Math.min(2_048, Math.max(256, Math.floor(totalmem() / 8 / 1024 ** 2)))

/** Returns a quarter of the machine's memory in gigabytes, at least 1 and at most 4. */
const quarterOfMemory = (): number => Math.min(4, Math.max(1, Math.floor(totalmem() / 4 / 1024 ** 3)))
