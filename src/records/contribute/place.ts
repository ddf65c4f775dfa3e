import type { EntityId } from '../../model/ids'
import type { Assembly } from './assembly'

/** Where something happened: its place, and whether that is on the screen only. */
export function addPlace(assembly: Assembly, name: string | undefined, ...held: EntityId[]): void {
  if (name === undefined) return
  const evidence = assembly.evidence.of('place')
  const place = assembly.refer(assembly.index.place(name), name, undefined, evidence)
  const kind = isOnline(name) ? 'online' : 'place'
  assembly.claim(place, { property: 'kind', value: kind }, { ...evidence, basis: 'INFERRED' })
  for (const id of held) assembly.relate(id, 'HELD_AT', place, {}, evidence)
}

const isOnline = (name: string): boolean =>
  /^(online|virtual(ly)?|video[ -]?(conference|call|link)|webinar|remote)\b/i.test(name)
