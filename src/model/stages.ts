/** The stages in the life of an agreement or initiative, as given in the field `history`. */
export const STAGES = [
  'proposed',
  'negotiating',
  'announced',
  'approved',
  'signed',
  'adopted',
  'ratified',
  'provisionally-applied',
  'in-effect',
  'suspended',
  'resumed',
  'amended',
  'extended',
  'renewed',
  'notice-given',
  'lapsed',
  'completed',
  'ended',
  'replaced',
  'abandoned',
  'unknown',
] as const
export type Stage = (typeof STAGES)[number]

/** The values of `status`, each with the corresponding stage. `data/README.md` contains the same table. */
export const STAGE_OF_STATUS = {
  proposed: 'proposed',
  negotiating: 'negotiating',
  announced: 'announced',
  approved: 'approved',
  signed: 'signed',
  adopted: 'adopted',
  ratified: 'ratified',
  'provisionally-applied': 'provisionally-applied',
  'in-effect': 'in-effect',
  suspended: 'suspended',
  completed: 'completed',
  expired: 'lapsed',
  terminated: 'ended',
  replaced: 'replaced',
  ended: 'ended',
  abandoned: 'abandoned',
  unknown: 'unknown',
} as const satisfies Record<string, Stage>
export type Status = keyof typeof STAGE_OF_STATUS

export const STATUSES = Object.keys(STAGE_OF_STATUS) as [Status, ...Status[]]

/**
 * The status that results from each stage. Amendments and notices do not change the status, so there are no entries for
 * these stages.
 */
export const STATUS_OF_STAGE: Readonly<Partial<Record<Stage, Status>>> = {
  proposed: 'proposed',
  negotiating: 'negotiating',
  announced: 'announced',
  approved: 'approved',
  signed: 'signed',
  adopted: 'adopted',
  ratified: 'ratified',
  'provisionally-applied': 'provisionally-applied',
  'in-effect': 'in-effect',
  suspended: 'suspended',
  resumed: 'in-effect',
  extended: 'in-effect',
  renewed: 'in-effect',
  lapsed: 'expired',
  completed: 'completed',
  ended: 'ended',
  replaced: 'replaced',
  abandoned: 'abandoned',
  unknown: 'unknown',
}

/** Statuses that mean that an agreement is concluded. They do not show whether the agreement is in effect. */
const CONCLUDING: ReadonlySet<string> = new Set(['signed', 'adopted', 'ratified'])

/** States before an agreement is concluded. */
const BEFORE: ReadonlySet<string> = new Set(['proposed', 'negotiating', 'announced', 'approved'])

/** States in which an agreement is no longer in effect. `endedOn` can hold the day of each of these states. */
const ENDS: ReadonlySet<string> = new Set(['completed', 'expired', 'terminated', 'replaced', 'ended'])

/** Checks whether this status, such as signed or adopted, means that an agreement is concluded. */
export const isConcluding = (status: string): boolean => CONCLUDING.has(status)

/** Checks whether an agreement with this status has not been concluded yet. */
export const isBeforeConclusion = (status: string): boolean => BEFORE.has(status)

/** Checks whether an agreement with this status has ended after it was concluded. */
export const isEnd = (status: string): boolean => ENDS.has(status)

/** Checks whether an agreement with this status must have been concluded. */
export const isConcluded = (status: string): boolean =>
  !isBeforeConclusion(status) && status !== 'abandoned' && status !== 'unknown'

/** The date property of an agreement that holds the day of a status, if there is such a property. */
export const DAY_OF_STATUS: Readonly<Partial<Record<Status, string>>> = {
  announced: 'announcedOn',
  approved: 'approvedOn',
  signed: 'signedOn',
  adopted: 'adoptedOn',
  'in-effect': 'inEffectOn',
  completed: 'endedOn',
  expired: 'endedOn',
  terminated: 'endedOn',
  replaced: 'endedOn',
  ended: 'endedOn',
}
