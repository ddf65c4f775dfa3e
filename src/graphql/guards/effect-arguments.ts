import { COUNTRY_CODES, nearestCountry } from '../../model/country-codes'
import { UnknownCountryError } from '../../model/errors'
import { BadArgumentError } from '../errors'
import type { Guard, Place } from './guard'

/**
 * Below the root, the library passes lists unchecked to a field's Cypher, and an invalid list would give an empty
 * result. This guard refuses a `between` that does not name two different countries, and an empty `basis`. Root fields
 * check their own arguments.
 */
export const effectArguments: Guard = {
  name: 'arguments of effect',
  apply: (args, place) => {
    const { between, basis } = args
    if (isOfEffect(place) && Array.isArray(between)) checkPair(place.field.name, between.map(String))
    if (isOfEffect(place) && Array.isArray(basis) && basis.length === 0) {
      throw new BadArgumentError(place.field.name, 'basis', 'is an empty list. Leave it out, or name at least one')
    }
    return args
  },
}

const isOfEffect = ({ field }: Place): boolean => field.name === 'effect' || field.name === 'effects'

function checkPair(field: string, countries: string[]): void {
  const unknown = countries.find((id) => !COUNTRY_CODES.includes(id))
  if (unknown !== undefined) throw new UnknownCountryError(unknown, nearestCountry(unknown))
  if (countries.length !== 2 || countries[0] === countries[1]) {
    throw new BadArgumentError(field, 'between', 'name exactly two different countries')
  }
}
