import { type GraphQLInputType, getNamedType, isEnumType, isListType, getNullableType } from 'graphql'
import type { Random } from './random'
import type { Values } from './values'

/** Draws the operands of operators. */
export class Operands {
  constructor(
    private readonly values: Values,
    private readonly random: Random,
  ) {}

  /**
   * Usually draws values from the graph, so that filters find something, and sometimes values that occur nowhere in the
   * graph.
   */
  draw(owner: string, field: string, operator: string, type: GraphQLInputType): unknown {
    if (isListType(getNullableType(type))) {
      if (operator === 'eq') return this.values.pick(owner, field, this.random.values) ?? [noneOf(type)]
      return Array.from({ length: this.random.below(4) }, () => this.one(owner, field, operator, type))
    }
    return this.one(owner, field, operator, type)
  }

  private one(owner: string, field: string, operator: string, type: GraphQLInputType): unknown {
    const random = this.random.values
    const named = getNamedType(type)
    const value = this.values.pick(owner, field, random)
    const drawn = operator === 'includes' && Array.isArray(value) && value.length > 0 ? random.pick(value) : value
    if (isEnumType(named))
      return random.chance(70) ? (drawn ?? random.pick(named.getValues()).name) : random.pick(named.getValues()).name
    switch (named.name) {
      case 'Boolean':
        return random.chance(50)
      case 'Int':
        return Number(drawn ?? 0) + random.pick([-1, 0, 0, 0, 1])
      case 'Date':
        return random.chance(80) && drawn
          ? drawn
          : `20${10 + random.below(15)}-0${1 + random.below(9)}-1${random.below(9)}`
      case 'EDTF':
        return random.chance(85) && drawn ? drawn : random.pick(['2019', '2020-06', '1999-12-31'])
      default:
        return this.text(typeof drawn === 'string' ? drawn : 'nobody', operator)
    }
  }

  private text(drawn: string, operator: string): string {
    const random = this.random.values
    const text = random.chance(8) ? `${drawn.slice(0, 3)}zq` : drawn
    return random.pick(FORMS)(this.partOf([...text], operator).join(''))
  }

  private partOf(text: string[], operator: string): string[] {
    const length = 1 + this.random.values.below(Math.min(7, Math.max(1, text.length)))
    if (operator === 'startsWith') return text.slice(0, length)
    if (operator === 'endsWith') return text.slice(-length)
    if (operator !== 'contains') return text
    const start = this.random.values.below(Math.max(1, text.length - length))
    return text.slice(start, start + length)
  }
}

/** A value for a list of which the graph has no example. */
function noneOf(type: GraphQLInputType): string {
  const named = getNamedType(type)
  return isEnumType(named) ? named.getValues()[0]!.name : 'none'
}

const asItIs = (text: string) => text
const FORMS = [
  asItIs,
  asItIs,
  asItIs,
  asItIs,
  (text: string) => text.normalize('NFD'),
  (text: string) => text.toUpperCase(),
  (text: string) => text.toLowerCase(),
]
