import ipaddr from 'ipaddr.js'
import { resolve } from 'node:path'
import { z } from 'zod'
import { count } from './limits'
import { projectRoot } from './project-root'

/** Splits a setting at white space. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

const words = (isValid: (word: string) => boolean, error: string) =>
  z
    .string()
    .default('')
    .transform(wordsOf)
    .refine((each) => each.every(isValid), { error })

/** A port of this machine. 0 picks a free port. */
export const port = z.coerce
  .number({ error: 'is not a number' })
  .int({ error: 'is not an integer' })
  .min(0, { error: 'is below 0' })
  .max(65_535, { error: 'is above 65535' })

/** A time to wait, in milliseconds. 0 means no waiting. */
export const duration = z.coerce
  .number({ error: 'is not a number' })
  .int({ error: 'is not an integer' })
  .min(0, { error: 'is below 0' })

/** A DNS name, an IPv4 address, or an IPv6 address in brackets. */
const HOST = /^([\p{L}\p{N}._-]+|\[[0-9a-f:.]+\])$/iu

/** The environment variables that determine which HTTP requests the server accepts. */
export const HTTP_RULES = {
  /**
   * The host names under which clients reach the server, in addition to localhost and the address on which the server
   * listens.
   */
  GOVTIES_HOSTS: words(
    (word) => HOST.test(word),
    'must be a list of host names or addresses separated by spaces, without ports, such as govties.example [2001:db8::1]',
  ),
  /** The origins of other web sites whose pages may query the API. */
  GOVTIES_ORIGINS: words(
    (word) => /^https?:\/\/[^/\s,*]+$/i.test(word) && URL.canParse(word),
    'must be a list of origins separated by spaces, such as https://example.org, without paths or wildcards (*)',
  ),
  /** The time, in milliseconds, within which the headers and the body of a request must arrive. */
  GOVTIES_REQUEST_TIMEOUT: count(10_000),
  /** The maximum number of open connections. */
  GOVTIES_MAX_CONNECTIONS: count(1_000),
  /**
   * The maximum number of API requests that the server processes at once, and the maximum number of waiting requests.
   */
  GOVTIES_MAX_IN_FLIGHT: count(40),
  GOVTIES_MAX_WAITING: count(40),
  /** The maximum number of API requests from one address per minute, and the maximum of their total cost. */
  GOVTIES_REQUESTS_PER_MINUTE: count(3_000),
  GOVTIES_COST_PER_MINUTE: count(10_000_000),
  /**
   * The documents that the API accepts: any valid document, or only documents of the explorer and documents in the
   * folder GOVTIES_DOCUMENTS.
   */
  GOVTIES_MODE: z.enum(['explore', 'locked'], { error: 'is not a mode; write explore or locked' }).default('explore'),
  GOVTIES_DOCUMENTS: z
    .string()
    .transform((path) => resolve(projectRoot, path))
    .optional(),
  /**
   * The time, in milliseconds, during which a stopping server still responds, so that load balancers notice that it is
   * stopping.
   */
  GOVTIES_DRAIN_TIME: duration.default(0),
  /** The port and the address of the metrics for Prometheus. Without a port, metrics are off. */
  GOVTIES_METRICS_PORT: port.optional(),
  GOVTIES_METRICS_HOST: z.string().default('127.0.0.1'),
  /**
   * Whether every API request is logged, and the minimum duration, in milliseconds, at which a request is logged as
   * slow.
   */
  GOVTIES_ACCESS_LOG: z.enum(['on', 'off'], { error: 'is neither on nor off' }).default('off'),
  GOVTIES_SLOW_REQUEST: count(2_000),
  /** The addresses of the proxies in front of the server. The server trusts their `X-Forwarded-For`. */
  GOVTIES_PROXIES: z
    .string()
    .default('')
    .transform(wordsOf)
    .refine((each) => each.every((word) => ipaddr.isValid(word) || ipaddr.isValidCIDR(word)), {
      error: 'must be a list of IP addresses or networks separated by spaces, such as 10.0.0.1 10.1.0.0/16',
    }),
}

/** Which HTTP requests the server accepts, how many it accepts, and how it serves them. */
export interface HttpSettings {
  readonly hosts: readonly string[]
  readonly origins: readonly string[]
  readonly requestTimeout: number
  readonly connections: number
  readonly inFlight: number
  readonly waiting: number
  readonly requestRate: number
  readonly costRate: number
  readonly mode: 'explore' | 'locked'
  /** The folder of documents that the operator adds to those of the explorer. */
  readonly documents?: string
  readonly drainTime: number
  readonly metricsPort?: number
  readonly metricsHost: string
  readonly accessLog: boolean
  readonly slowRequest: number
  readonly proxies: readonly string[]
}

type Values = z.output<z.ZodObject<typeof HTTP_RULES>>

/** Returns the settings of the HTTP server from the environment variables. */
export function httpSettingsOf(values: Values): HttpSettings {
  return {
    hosts: values.GOVTIES_HOSTS,
    origins: values.GOVTIES_ORIGINS,
    requestTimeout: values.GOVTIES_REQUEST_TIMEOUT,
    connections: values.GOVTIES_MAX_CONNECTIONS,
    inFlight: values.GOVTIES_MAX_IN_FLIGHT,
    waiting: values.GOVTIES_MAX_WAITING,
    requestRate: values.GOVTIES_REQUESTS_PER_MINUTE,
    costRate: values.GOVTIES_COST_PER_MINUTE,
    mode: values.GOVTIES_MODE,
    documents: values.GOVTIES_DOCUMENTS,
    drainTime: values.GOVTIES_DRAIN_TIME,
    metricsPort: values.GOVTIES_METRICS_PORT,
    metricsHost: values.GOVTIES_METRICS_HOST,
    accessLog: values.GOVTIES_ACCESS_LOG === 'on',
    slowRequest: values.GOVTIES_SLOW_REQUEST,
    proxies: values.GOVTIES_PROXIES,
  }
}

/** The default settings of the HTTP server. */
export const STANDARD_HTTP: HttpSettings = httpSettingsOf(z.object(HTTP_RULES).parse({}))
