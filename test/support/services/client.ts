import { get } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Service, ServiceName } from './main'

/** Set by jest's global setup: where the services of this run answer. */
export const SERVICES = 'GOVTIES_TEST_SERVICES'

/** What all test files share, started if this is the first to ask. Without a time limit, which `fetch` has. */
export function service<Name extends ServiceName>(name: Name): Promise<Service<Name>> {
  return new Promise((resolve, reject) => {
    // A connection that is kept may be closed just as it is used again.
    get(`${process.env[SERVICES]}${name}`, { agent: false }, (response) => {
      text(response).then(
        (body) => (response.statusCode === 200 ? resolve(JSON.parse(body) as Service<Name>) : reject(new Error(body))),
        reject,
      )
    }).once('error', reject)
  })
}
