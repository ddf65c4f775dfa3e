import type { FastifyInstance, FastifyRequest } from 'fastify'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { GovTiesError } from '../model/errors'
import type { HttpSettings } from '../model/http-settings'
import { clientOf } from './client-of'
import { refuse } from './refuse'

/** The length of a period in seconds. */
const PERIOD = 60

/** The remaining budget in this period, and the number of seconds until the next period. */
interface Left {
  remaining: number
  seconds: number
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The remaining budgets of the client, by name. Set for requests to the API. */
    left: Partial<Record<'requests' | 'cost', Left>>
    /**
     * Takes the cost of the request from the client's budget. Rejects with a `BudgetSpentError` if too little is left.
     */
    charge: (cost: number) => Promise<void>
    /** Takes a further cost from the client's budget, even if the remaining budget is smaller. */
    chargeMore: (cost: number) => Promise<void>
  }
}

/** A request that costs more than the client's remaining budget. */
export class BudgetSpentError extends GovTiesError {
  constructor(code: string, used: string, budget: number, seconds: number, way: string) {
    super(code, `Your address has used its ${budget} ${used} for this minute. Try again in ${seconds} s. ${way}`, {
      budget,
      retryAfter: seconds,
    })
  }
}

/** A budget of each client for one period. */
class Budget {
  private readonly limiter: RateLimiterMemory

  constructor(readonly size: number) {
    this.limiter = new RateLimiterMemory({ points: size, duration: PERIOD })
  }

  /**
   * Takes an amount from a client's budget. Returns the remaining amount, which is negative if the budget was too
   * small. In that case, nothing is taken. `penalty` takes the amount immediately, so two simultaneous requests cannot
   * take the same amount.
   */
  async take(client: string, amount: number): Promise<Left> {
    const left = await this.charge(client, amount)
    if (left.remaining < 0) await this.limiter.reward(client, amount)
    return left
  }

  /**
   * Takes an amount from a client's budget, even if the remaining budget is smaller. Returns the remaining amount,
   * which can be negative.
   */
  async charge(client: string, amount: number): Promise<Left> {
    const { consumedPoints, msBeforeNext } = await this.limiter.penalty(client, amount)
    return { remaining: this.size - consumedPoints, seconds: secondsOf(msBeforeNext) }
  }
}

const secondsOf = (milliseconds = 0): number => Math.max(1, Math.ceil(milliseconds / 1_000))

/**
 * Gives each client a number of requests and a total cost for each minute, and refuses further requests with status
 * 429. Each response reports the remaining budget; see
 * https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/. A cached response counts as one request, but
 * its cost is 0.
 */
export function limitRates(app: FastifyInstance, settings: Pick<HttpSettings, 'requestRate' | 'costRate'>): void {
  const requests = new Budget(settings.requestRate)
  const cost = new Budget(settings.costRate)
  const policy = `"requests";q=${requests.size};w=${PERIOD}, "cost";q=${cost.size};w=${PERIOD}`
  app.decorateRequest('left')
  app.decorateRequest('charge')
  app.decorateRequest('chargeMore')
  app.addHook('onRequest', async (request, reply) => {
    const client = clientOf(request)
    request.left = { requests: await requests.take(client, 1) }
    request.charge = async (amount) => {
      const left = (request.left.cost = await cost.take(client, amount))
      if (left.remaining < 0) throw spentCost(cost.size, left.seconds)
    }
    request.chargeMore = async (amount) => {
      request.left.cost = await cost.charge(client, amount)
    }
    const { remaining, seconds } = request.left.requests!
    if (remaining < 0) return refuse(reply, 429, spentRequests(requests.size, seconds))
  })
  app.addHook('onSend', (request, reply, payload, done) => {
    // If an earlier hook refused the request, the client's budget was never read.
    if (request.left) void reply.headers({ 'ratelimit-policy': policy, ratelimit: headerOf(request.left) })
    if (reply.statusCode === 429) void reply.header('retry-after', retryAfter(request.left))
    done(null, payload)
  })
}

function headerOf(left: FastifyRequest['left']): string {
  return Object.entries(left)
    .map(([name, { remaining, seconds }]) => `"${name}";r=${Math.max(0, remaining)};t=${seconds}`)
    .join(', ')
}

const retryAfter = (left: FastifyRequest['left']): number =>
  Math.max(...Object.values(left).map(({ remaining, seconds }) => (remaining < 0 ? seconds : 1)))

const spentRequests = (budget: number, seconds: number): BudgetSpentError =>
  new BudgetSpentError('TOO_MANY_REQUESTS', 'requests', budget, seconds, 'Request more data with each request.')

const spentCost = (budget: number, seconds: number): BudgetSpentError =>
  new BudgetSpentError('COST_BUDGET_SPENT', 'values', budget, seconds, 'Request less data, with `first` or `limit`.')
