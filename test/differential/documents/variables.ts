import type { Random } from './random'

/** How often each document is sent; each time with values of its own for the variables. */
export const SENDS = 3

/** The place of a variable in a value. */
export class Reference {
  constructor(readonly name: string) {}
}

interface Declared {
  readonly text: string
  /** For each time; undefined where it is left out. */
  readonly values: readonly unknown[]
}

interface VariableOptions {
  /** Draws a value, without variables in it. */
  draw: () => unknown
  /** In how many of a hundred cases null is given, where the place takes null. */
  nulls: number
  /** Whether the place takes no null, so that the variable must not either. */
  required?: boolean
  /** Writes a value as it stands in a document, for the default. */
  print: (value: unknown) => string
}

/** The variables of one document, each present, null and left out by turns. */
export class Variables {
  private readonly declared = new Map<string, Declared>()

  constructor(private readonly random: Random) {}

  declare(type: string, { draw, nulls, required = false, print }: VariableOptions): Reference {
    const { random } = this
    const name = `v${this.declared.size + 1}`
    const hasDefault = random.chance(25)
    const isRequired = required || random.chance(15)
    const values = Array.from({ length: SENDS }, () => {
      if (random.chance(isRequired && !hasDefault ? 0 : 25)) return undefined
      return !isRequired && random.chance(nulls) ? null : draw()
    })
    const text = `$${name}: ${type}${isRequired ? '!' : ''}${hasDefault ? ` = ${print(draw())}` : ''}`
    this.declared.set(name, { text, values })
    return new Reference(name)
  }

  /** As they stand at the head of the operation. */
  get definitions(): string {
    const texts = [...this.declared.values()].map(({ text }) => text)
    return texts.length === 0 ? '' : `(${texts.join(', ')})`
  }

  /** Whether all are in the text: a filter may have been given the same field twice. */
  areUsedIn(text: string): boolean {
    return [...this.declared.keys()].every((name) => text.split(new RegExp(`\\$${name}\\b`)).length > 2)
  }

  /** The values for one of the times that the document is sent. */
  values(time: number): Record<string, unknown> {
    const entries = [...this.declared].map(([name, { values }]) => [name, values[time]] as const)
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
  }
}
