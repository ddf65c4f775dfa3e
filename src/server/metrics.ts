import fastify from 'fastify'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Database } from '../database/connect'
import { watchGraphState } from '../database/graph-state'
import type { HttpSettings } from '../model/http-settings'
import type { InFlight } from './in-flight'
import { answerKnownHosts } from './known-hosts'
import type { Ended } from './measured'
import { withTimeout } from './with-timeout'

/**
 * The time limit for reading the age of the data, in milliseconds. If reading takes longer, the metric keeps its
 * previous value.
 */
const STATE_TIMEOUT_MS = 2_000

/** The metrics of one server. */
export class Metrics {
  readonly registry = new Registry()
  private readonly requests = this.counter('requests_total', 'Requests to the API.', ['status', 'cached'])
  private readonly rootFields = this.counter('root_fields_total', 'Root fields in requests to the API.', ['field'])
  private readonly errors = this.counter('errors_total', 'Errors in API responses, by code.', ['code'])
  private readonly seconds = this.histogram(
    'request_seconds',
    'Time from the arrival of a request to the end of its response.',
    [0.005, 0.02, 0.1, 0.5, 1, 2, 5, 10],
  )
  private readonly cost = this.histogram(
    'request_cost',
    'Cost of requests, in values.',
    [10, 100, 1_000, 10_000, 100_000, 200_000],
  )

  constructor(database: Database, inFlight: InFlight) {
    collectDefaultMetrics({ register: this.registry })
    this.gauge('requests_in_flight', 'API requests that the server is processing.', () => inFlight.running)
    this.gauge('requests_waiting', 'API requests that wait for their turn.', () => inFlight.waiting)
    this.gauge('database_sessions', 'Sessions with the database.', () => database.openSessions)
    const readState = watchGraphState(database)
    this.gauge('data_built_timestamp_seconds', 'Time of the last import, as Unix time.', async () => {
      const state = await withTimeout(readState(), STATE_TIMEOUT_MS)
      return state?.builtAt ? Date.parse(state.builtAt) / 1_000 : undefined
    })
  }

  /** Counts a request that has ended. */
  count({ status, cached, rootFields, codes, milliseconds, cost }: Ended): void {
    this.requests.inc({ status: String(status), cached: String(cached) })
    for (const field of rootFields) this.rootFields.inc({ field })
    for (const code of codes) this.errors.inc({ code })
    this.seconds.observe(milliseconds / 1_000)
    if (cost !== undefined) this.cost.observe(cost)
  }

  private counter(name: string, help: string, labelNames: string[]): Counter {
    return new Counter({ name: `govties_${name}`, help, labelNames, registers: [this.registry] })
  }

  private histogram(name: string, help: string, buckets: number[]): Histogram {
    return new Histogram({ name: `govties_${name}`, help, buckets, registers: [this.registry] })
  }

  private gauge(name: string, help: string, read: () => number | undefined | Promise<number | undefined>): void {
    new Gauge({
      name: `govties_${name}`,
      help,
      registers: [this.registry],
      async collect() {
        const value = await read()
        if (value !== undefined) this.set(value)
      },
    })
  }
}

/**
 * Serves `/metrics` for Prometheus on a separate port, so that the port of the API can be public. Returns the address
 * and a function that stops serving.
 */
export async function serveMetrics(
  { registry }: Metrics,
  { metricsHost, metricsPort, hosts }: Pick<HttpSettings, 'metricsHost' | 'metricsPort' | 'hosts'>,
): Promise<{ url: string; close: () => Promise<void> }> {
  const app = fastify({ forceCloseConnections: true })
  await answerKnownHosts(app, { hosts, origins: [] }, metricsHost)
  app.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()))
  const url = await app.listen({ port: metricsPort!, host: metricsHost })
  return { url: `${url}/metrics`, close: () => app.close() }
}
