import { Times, timed } from './figures'

/** One way to the answer; asked with the values of one round. */
export type Side = (round: number) => Promise<unknown>

/**
 * The times of all sides, in rounds: each round asks every side once, with the same values, and begins with another
 * side than the one before, so that what disturbs the machine disturbs all alike.
 */
export async function inRounds<Name extends string>(
  sides: Readonly<Record<Name, Side>>,
  { rounds, warmUp }: { rounds: number; warmUp: number },
): Promise<Record<Name, Times>> {
  const names = Object.keys(sides) as Name[]
  const times = Object.fromEntries(names.map((name) => [name, new Times()])) as Record<Name, Times>
  for (let round = -warmUp; round < rounds; round++) {
    for (let place = 0; place < names.length; place++) {
      const name = names[(place + round + warmUp) % names.length]!
      const taken = await timed(() => sides[name](round + warmUp))
      if (round >= 0) times[name].add(taken)
    }
  }
  return times
}

/** Answers a second when so many are asked at once. */
export async function rate(ask: Side, { atOnce, requests }: { atOnce: number; requests: number }): Promise<number> {
  let next = 0
  const worker = async () => {
    while (next < requests) await ask(next++)
  }
  const taken = await timed(() => Promise.all(Array.from({ length: atOnce }, worker)))
  return (requests / taken) * 1_000
}
