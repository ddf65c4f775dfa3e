import { formatLabel } from '../../format/labels'

// The wording of each relationship from its start, and from its end.
const readings: Record<string, readonly [string, string]> = {
  BELONGS_TO: ['belongs to', 'includes'],
  PART_OF: ['is part of', 'has as a part'],
  SUCCEEDED_BY: ['was succeeded by', 'came after'],
  MEMBER_OF: ['is a member of', 'has as a member'],
  HELD_ROLE: ['held a role at', 'had in a role'],
  PARTY_TO: ['is party to', 'has as a party'],
  SIGNED: ['signed', 'was signed by'],
  WITNESSED: ['witnessed', 'was witnessed by'],
  REPRESENTED: ['represented a party to', 'had a party represented by'],
  SIGNED_AT: ['was signed at', 'is the signing of'],
  HELD_AT: ['took place at', 'was the place of'],
  TOOK_PART_IN: ['took part in', 'had taking part'],
  TAKES_PART_IN: ['takes part in', 'has taking part'],
  LEADS: ['leads', 'is led by'],
  LAUNCHED: ['launched', 'was launched by'],
  SUCCEEDS: ['succeeds', 'is succeeded by'],
  AMENDS: ['amends', 'is amended by'],
  IMPLEMENTS: ['implements', 'is implemented by'],
  RELATED_TO: ['is related to', 'is related to'],
  COVERS: ['covers', 'is covered by'],
  HAS_STAGE: ['has the stage', 'is a stage of'],
  BROUGHT_ABOUT: ['brought about', 'was brought about by'],
  HAS_AMOUNT: ['provides for the amount', 'is provided for by'],
  PAYS: ['pays', 'is paid by'],
  PAID_TO: ['is paid to', 'is paid'],
  HAS_TEXT: ['has the text', 'is a text of'],
  REGISTERED_AS: ['is registered as', 'is the registration of'],
  RESPONSIBLE_FOR: ['is to carry out', 'is to be carried out by'],
  PROVIDES_FOR: ['provides for', 'is provided for by'],
  MADE: ['made', 'was made by'],
  BROADER: ['is within', 'includes'],
  CONCERNS: ['concerns', 'is the concern of'],
  LOCATED_IN: ['is located in', 'contains'],
  BETWEEN: ['is between', 'has the tie'],
  UNDER: ['counts for', 'rests on'],
  RECORDED_UNDER: ['is recorded, not counted, for', 'has recorded, not counted,'],
  CONTACT_OF: ['is a contact of', 'has the contact'],
  MENTIONS: ['mentions', 'is mentioned by'],
  DERIVED_FROM: ['repeats', 'is repeated by'],
  ABOUT: ['is about', 'is the subject of'],
}

/** Formats a relationship as a verb. The subject is its start or, if `forward` is false, its end. */
export function formatRelationship(relationship: string, forward = true): string {
  const reading = readings[relationship]
  if (reading === undefined) return forward ? formatLabel(relationship) : `${formatLabel(relationship)} (of)`
  return forward ? reading[0] : reading[1]
}

/**
 * Parses the properties in the id of a drawn relationship, such as `role` and `Chief Executive`. The id contains the
 * two ends, the type and these properties. Returns an empty list if the id has a different form.
 */
export function formatFact(id: string, from: string, relationship: string, to: string): { name: string; value: string }[] {
  const head = `${from} ${relationship} ${to} `
  if (!id.startsWith(head)) return []
  return id
    .slice(head.length)
    .split('; ')
    .flatMap((pair) => {
      const at = pair.indexOf('=')
      const [name, value] = [pair.slice(0, at), pair.slice(at + 1)]
      return at < 1 || shownApart.has(name) ? [] : [{ name, value }]
    })
}

const shownApart = new Set(['from', 'to', 'on', 'joinedOn', 'leftOn'])
