import { timed, type Times } from './figures'

/** One way to the answer; asked with the values of one round. */
export type Side = (round: number) => Promise<unknown>

/**
 * How often each side is asked in a row, unless that takes longer than so many milliseconds: once alone would mostly
 * measure how long its processes take to wake up, and how much of the others' is in the processor's caches.
 */
export const IN_A_ROW = { times: 20, milliseconds: 250 }

/** After so many milliseconds there are no more rounds than these at a time. */
const LONG = { milliseconds: 10_000, rounds: 2 }

/**
 * Adds the times of all sides, in rounds: each round asks every side some times in a row, with the same values, in an order
 * that is drawn anew, so that what disturbs the machine disturbs all alike, and none always comes after one that has
 * warmed its database, or another database. The values are those of rounds from `first` on.
 */
export async function inRounds(
  sides: Readonly<Record<string, Side>>,
  times: Times,
  { first, rounds, warmUp }: { first: number; rounds: number; warmUp: number },
): Promise<void> {
  const late = performance.now() + LONG.milliseconds
  for (let round = -warmUp; round < rounds; round++) {
    if (round >= LONG.rounds && performance.now() > late) break
    for (const name of shuffled(Object.keys(sides))) {
      const taken = await inARow(sides[name]!, (first + round + warmUp) * IN_A_ROW.times)
      if (round >= 0) times.addRound(name, taken)
    }
  }
}

async function inARow(ask: Side, first: number): Promise<number[]> {
  const end = performance.now() + IN_A_ROW.milliseconds
  const taken: number[] = []
  do taken.push(await timed(() => ask(first + taken.length)))
  while (taken.length < IN_A_ROW.times && performance.now() < end)
  return taken
}

function shuffled<Name>(names: readonly Name[]): Name[] {
  const lots = names.map((name) => ({ name, lot: Math.random() }))
  return lots.sort((one, other) => one.lot - other.lot).map(({ name }) => name)
}

/** Answers a second when so many are asked at once. */
export async function rate(ask: Side, { atOnce, requests }: { atOnce: number; requests: number }): Promise<number> {
  const taken = await timed(() => askAtOnce(ask, atOnce, (asked) => asked < requests))
  return (requests / taken) * 1_000
}

/** Asks so many at once for so long. */
export function keepBusy(ask: Side, { atOnce, milliseconds }: { atOnce: number; milliseconds: number }): Promise<void> {
  const end = performance.now() + milliseconds
  return askAtOnce(ask, atOnce, () => performance.now() < end)
}

async function askAtOnce(ask: Side, atOnce: number, more: (asked: number) => boolean): Promise<void> {
  let asked = 0
  const worker = async () => {
    while (more(asked)) await ask(asked++)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
