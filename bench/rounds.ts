import { timed, type Times } from './figures'

/** Asks one side with the values of a round. */
export type Side = (round: number) => Promise<unknown>

/**
 * How often each side is asked in a row, unless that takes longer than `milliseconds`. The time of a single request
 * would mostly show how long processes take to wake up, and how cold the processor caches are.
 */
export const IN_A_ROW = { times: 20, milliseconds: 250 }

/** Measuring stops after this time, but never before this number of rounds. */
const LONG = { milliseconds: 10_000, rounds: 2 }

/**
 * Measures all sides in rounds. Each round asks every side several times in a row with the same values, in a new random
 * order. A disturbance on the machine therefore affects all sides alike. The random order also prevents one side from
 * always benefiting from a database that another side has warmed up. `first` is the number of the first round, which
 * selects the values.
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

/** Measures how many answers per second a side gives to `atOnce` concurrent requests. */
export async function rate(ask: Side, { atOnce, requests }: { atOnce: number; requests: number }): Promise<number> {
  const taken = await timed(() => askAtOnce(ask, atOnce, (asked) => asked < requests))
  return (requests / taken) * 1_000
}

/** Sends `atOnce` concurrent requests for a number of milliseconds. */
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
