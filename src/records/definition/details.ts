import { z } from 'zod'
import { nearestWords } from '../../model/nearest'
import { date } from './dates'
import { placeInSource } from './reading'
import { agencyReference, countryOrAgency, namesOne, ONE_OF_THEM } from './references'
import { country } from './party-codes'
import { languageTag, type ProblemHint, text, url } from './values'

/** An actor: a country itself, or an agency or a person. */
export const actor = z
  .strictObject({
    name: text.optional().describe('The name of an agency or a person. If it is missing, the country itself is meant.'),
    role: text.optional().describe('The office that a person held.'),
    agency: text.optional().describe('The name of the agency in which a person held the role.'),
    country: country.optional(),
  })
  .refine(({ name, country: code }) => name !== undefined || code !== undefined, {
    message: 'must name an agency or a person (`name`), or a `country`',
  })
  .meta({ id: 'Actor', description: 'A country, or an agency or a person by name.' })
/** A valid reference to an actor. */
export type Actor = z.infer<typeof actor>

/** A country or agency that hosts an event. */
const host = z.strictObject(countryOrAgency).refine(namesOne, ONE_OF_THEM).meta({ id: 'Host' })
/** A valid host. */
export type Host = z.infer<typeof host>

/** The fields of an event that name its hosts, and the agencies that sent and received people. */
export const hostAndSecondment = {
  host: z
    .union([host, z.array(host).min(1)])
    .optional()
    .describe('The hosts of the event.'),
  sentBy: z.array(agencyReference).min(1).optional().describe('The agencies that sent the people.'),
  receivedBy: z.array(agencyReference).min(1).optional().describe('The agencies that received the people.'),
}

const CURRENCIES: readonly string[] = Intl.supportedValuesOf('currency')

/** The ISO 4217 code of a currency in use. */
const currency = z
  .string()
  .superRefine((value, context) => {
    if (CURRENCIES.includes(value)) return
    const params: ProblemHint = {
      allowed: 'an ISO 4217 code, such as USD',
      suggestions: CURRENCIES.includes(value.toUpperCase()) ? [value.toUpperCase()] : nearestWords(value, CURRENCIES),
    }
    context.addIssue({ code: 'custom', message: 'is not a currency', params })
  })
  .meta({ pattern: '^[A-Z]{3}$', description: 'An ISO 4217 code.', examples: ['USD', 'XDR'] })

const DECIMAL = /^\d+(\.\d+)?$/

/**
 * An amount of money: a number, or a string of decimal digits. Above 10^15, only a string is exact.
 */
const decimal = z
  .unknown()
  .superRefine((value, context) => {
    if (typeof value === 'number' ? value <= 1e15 && DECIMAL.test(String(value)) : DECIMAL.test(String(value))) return
    const params: ProblemHint = { allowed: 'digits without separators, such as 1500000 or "0.25"' }
    context.addIssue({ code: 'custom', message: 'is not an amount', input: value, params })
  })
  .meta({
    anyOf: [
      { type: 'number', minimum: 0 },
      { type: 'string', pattern: DECIMAL.source },
    ],
  })

/** An amount of money that an agreement or initiative provides for. */
export const amount = z
  .strictObject({
    amount: decimal,
    currency,
    payer: actor.optional(),
    payee: actor.optional(),
    span: date.optional().describe('The period that it covers, such as 2020/2024.'),
    note: text.optional().describe('What the amount is for, or how exact it is.'),
    sourceUrl: url.optional(),
    ...placeInSource,
  })
  .meta({ id: 'Amount', description: 'An amount of money, as a source states it. Amounts are never added up.' })
/** A valid amount. */
export type Amount = z.infer<typeof amount>

/** The full or partial text of an agreement in one language. */
export const languageText = z
  .strictObject({
    url,
    language: languageTag,
    prevails: z.boolean().optional().describe('Whether this text prevails if the texts differ.'),
    part: text.optional().describe('The part, such as Annex 1. Omitted: the whole text.'),
  })
  .meta({ id: 'Text', description: 'The text of an agreement, or of a part of it, in one language.' })
/** A valid text. */
export type LanguageText = z.infer<typeof languageText>

/** An entry of an agreement in a register of treaties or an official gazette. */
export const registration = z
  .strictObject({
    register: text.describe('The register or gazette, such as UNTS.'),
    number: text.describe('The number in the register, in quotes.'),
    on: date.optional(),
    sourceUrl: url.optional(),
    ...placeInSource,
  })
  .meta({ id: 'Registration', description: 'An entry in a register of treaties or an official gazette.' })
