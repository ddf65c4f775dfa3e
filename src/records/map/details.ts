import { detailId, type EntityId, entityId } from '../../model/ids'
import { sha256 } from '../../model/sha256'
import { textOf } from '../../model/text-of'
import type { Actor, LanguageText } from '../definition/details'
import type { AgreementRecord, InitiativeRecord } from '../definition/record'
import type { Evidence } from './evidence'
import type { FactBuilder } from './fact-builder'
import { addSpeaker } from './people-and-places'

/** Adds an actor and returns its id. An actor without a name is a country. Any other actor is an agency or a person. */
export function addActor(builder: FactBuilder, { name, country, ...rest }: Actor, evidence: Evidence): EntityId {
  if (name === undefined) return entityId(country ?? '')
  return addSpeaker(builder, { name, ...(country && { country }), ...rest }, evidence)
}

/** Adds each amount of money as a node, and links its payers and payees. */
export function addAmounts(builder: FactBuilder, record: AgreementRecord | InitiativeRecord): void {
  for (const entry of record.amounts ?? []) {
    const { currency, payer, payee, span, note } = entry
    const amount = textOf(entry.amount)
    const evidence = builder.evidence.at(entry, 'amounts')
    const parties = [payer, payee].map((each) => each && [each.name, each.country].join(' '))
    const id = detailId(record.id, 'amount', currency, amount, ...parties, span)
    addDetail(builder, id, 'Amount', { amount, currency, span, note }, evidence)
    builder.relate(builder.aboutId, 'HAS_AMOUNT', id, {}, evidence)
    if (payer) builder.relate(addActor(builder, payer, evidence), 'PAYS', id, {}, evidence)
    if (payee) builder.relate(id, 'PAID_TO', addActor(builder, payee, evidence), {}, evidence)
  }
}

/** Adds each text of an agreement as a node. */
export function addTexts(builder: FactBuilder, record: AgreementRecord): void {
  for (const entry of record.texts ?? []) {
    const { url, language, prevails, part } = entry
    const evidence = evidenceOfText(builder, entry)
    const place = sha256(url).slice(0, 8)
    const id = detailId(record.id, 'text', language, part, place)
    addDetail(builder, id, 'Text', { url, language, part, prevails }, evidence)
    builder.relate(builder.aboutId, 'HAS_TEXT', id, {}, evidence)
  }
}

/** Returns the sources that support `texts`. If no source does, the text itself is the evidence. */
function evidenceOfText(builder: FactBuilder, { url }: LanguageText): Evidence {
  const evidence = builder.evidence.of('texts')
  return evidence.basis === 'STATED' ? evidence : builder.evidence.at({ sourceUrl: url }, 'texts')
}

/** Adds each entry of an agreement in a register or gazette as a node. */
export function addRegistrations(builder: FactBuilder, record: AgreementRecord): void {
  for (const entry of record.registrations ?? []) {
    const { register, number, on } = entry
    const evidence = builder.evidence.at(entry, 'registrations')
    const id = detailId(record.id, 'registration', register, number)
    addDetail(builder, id, 'Registration', { register, number, on }, evidence)
    builder.relate(builder.aboutId, 'REGISTERED_AS', id, {}, evidence)
  }
}

function addDetail(
  builder: FactBuilder,
  id: EntityId,
  kind: 'Amount' | 'Text' | 'Registration',
  properties: Record<string, string | boolean | undefined>,
  evidence: Evidence,
): void {
  builder.node(id, kind, true)
  for (const [property, value] of Object.entries(properties)) {
    if (value !== undefined) builder.claim(id, { property, value: String(value) }, evidence)
  }
}
