import type { ValidationRule } from 'graphql'
import type { Limits } from '../../model/limits'
import { maxAliases } from './max-aliases'
import { maxDepth } from './max-depth'
import { maxDirectives } from './max-directives'
import { maxListLiterals } from './max-list-entries'
import { maxObjectFields } from './max-object-fields'
import { maxRootFields } from './max-root-fields'
import { usableAliases } from './usable-aliases'

/** The limits that a document keeps or breaks whatever its variables are, as validation rules. */
export const limitRules = (limits: Limits): ValidationRule[] => [
  maxDepth(limits),
  maxRootFields(limits),
  maxObjectFields(limits),
  maxAliases(limits),
  maxDirectives(limits),
  maxListLiterals(limits),
  usableAliases,
]
