/** A request that waits for its turn. */
export interface Waiting {
  /** The client that sent the request. */
  readonly client: string
  /** Starts processing the request. */
  readonly start: () => void
  /** Refuses the request. */
  readonly refuse: () => void
}

/** The maximum share of the places for requests under way that one client may hold while other clients wait. */
const SHARE = 1 / 4

/**
 * Gives clients their turns fairly. The next request comes from the client with the fewest requests under way. If too
 * many requests wait, refuses the last request of the client with the most waiting requests.
 */
export class Turns {
  private readonly started = new Map<string, number>()
  private readonly queue = new Set<Waiting>()
  private total = 0

  /**
   * @param most the maximum number of requests that are under way at once.
   * @param mostWaiting the maximum number of waiting requests.
   */
  constructor(
    private readonly most: number,
    private readonly mostWaiting: number,
  ) {}

  /** Returns the number of requests under way. */
  get running(): number {
    return this.total
  }

  /** Returns the number of waiting requests. */
  get waiting(): number {
    return this.queue.size
  }

  /** Starts a request, or lets it wait. If too many requests wait, refuses this request or another waiting request. */
  add(request: Waiting): void {
    this.queue.add(request)
    this.startNext()
    if (this.queue.size <= this.mostWaiting) return
    const refused = this.lastOfGreediest(request.client)
    this.queue.delete(refused)
    refused.refuse()
  }

  /** Removes a waiting request. Returns false if the request is not waiting. */
  remove(request: Waiting): boolean {
    const waited = this.queue.delete(request)
    if (waited) this.startNext()
    return waited
  }

  /** Records that a request of a client has ended, and starts waiting requests in its place. */
  end(client: string): void {
    this.count(client, -1)
    this.startNext()
  }

  private startNext(): void {
    for (let next = this.next(); next; next = this.next()) {
      this.queue.delete(next)
      this.count(next.client, 1)
      next.start()
    }
  }

  private next(): Waiting | undefined {
    if (this.total >= this.most) return undefined
    const all = [...this.queue]
    const alone = all.every(({ client }) => client === all[0]?.client)
    const share = Math.max(1, Math.floor(this.most * SHARE))
    const allowed = alone ? all : all.filter(({ client }) => this.startedOf(client) < share)
    const fewest = Math.min(...allowed.map(({ client }) => this.startedOf(client)))
    return allowed.find(({ client }) => this.startedOf(client) === fewest)
  }

  /**
   * Returns the last waiting request of the client with the most waiting requests. If several clients are equal,
   * prefers the given client.
   */
  private lastOfGreediest(preferred: string): Waiting {
    const all = [...this.queue]
    const waitingOf = (of: string): number => all.filter(({ client }) => client === of).length
    const greediest = all.reduce((most, { client }) => (waitingOf(client) > waitingOf(most) ? client : most), preferred)
    return all.findLast(({ client }) => client === greediest)!
  }

  private startedOf(client: string): number {
    return this.started.get(client) ?? 0
  }

  private count(client: string, change: 1 | -1): void {
    this.total += change
    const started = this.startedOf(client) + change
    if (started === 0) this.started.delete(client)
    else this.started.set(client, started)
  }
}
