import type { Random } from './random'

/** The number of times that each document is sent, each time with different values for its variables. */
export const SENDS = 3

/** A reference to a variable within a value. */
export class Reference {
  constructor(readonly name: string) {}
}

interface Declared {
  readonly text: string
  /** The values, one for each time that the document is sent. Undefined if the variable is omitted. */
  readonly values: readonly unknown[]
}

interface VariableOptions {
  /** Draws a value that contains no variables. */
  draw: () => unknown
  /** The percentage of cases in which null is given, if the place accepts null. */
  nulls: number
  /** True if the place does not accept null, so that the variable must not accept it either. */
  required?: boolean
  /** Prints a value in GraphQL syntax, for the default of a variable. */
  print: (value: unknown) => string
}

/** The variables of one document. Each variable is set, null and omitted in turn. */
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

  /** Returns the definitions at the start of the operation. */
  get definitions(): string {
    const texts = [...this.declared.values()].map(({ text }) => text)
    return texts.length === 0 ? '' : `(${texts.join(', ')})`
  }

  /**
   * Returns true if all variables appear in the text. If a filter set the same field twice, a variable may have been
   * lost.
   */
  areUsedIn(text: string): boolean {
    return [...this.declared.keys()].every((name) => text.split(new RegExp(`\\$${name}\\b`)).length > 2)
  }

  /** Returns the values for one of the times that the document is sent. */
  values(time: number): Record<string, unknown> {
    const entries = [...this.declared].map(([name, { values }]) => [name, values[time]] as const)
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
  }
}
