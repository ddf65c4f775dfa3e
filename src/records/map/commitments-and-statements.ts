import { commitmentId, type EntityId, statementId } from '../../model/ids'
import type { Commitment } from '../definition/commitment'
import type { AgreementRecord } from '../definition/record'
import type { StatementEntry } from '../definition/references'
import { addActor } from './details'
import type { Evidence } from './evidence'
import type { FactBuilder } from './fact-builder'
import { addSpeaker } from './people-and-places'
import { addConcerns } from './topics-and-links'

/** Adds each commitment as a node, numbered by its position in the record. */
export function addCommitments(builder: FactBuilder, record: AgreementRecord): void {
  for (const [index, commitment] of (record.commitments ?? []).entries()) {
    const id = commitmentId(record.id, index + 1)
    const evidence = builder.evidence.at(commitment, 'commitments')
    builder.node(id, 'Commitment', true)
    builder.claim(id, { property: 'summary', value: commitment.summary }, evidence)
    builder.relate(builder.aboutId, 'PROVIDES_FOR', id, {}, evidence)
    addConcerns(builder, id, commitment.topics)
    const { statedBy } = commitment
    if (statedBy) builder.relate(addSpeaker(builder, statedBy, evidence), 'MADE', id, {}, evidence)
    addProgress(builder, id, commitment, evidence)
  }
}

/**
 * Adds the actors who must carry out the commitment, the due date, and the state. The state has separate sources if the
 * record names them.
 */
function addProgress(builder: FactBuilder, id: EntityId, commitment: Commitment, evidence: Evidence): void {
  const { by = [], dueOn, state, stateOn, sources } = commitment
  if (dueOn) builder.claim(id, { property: 'dueOn', value: dueOn }, evidence)
  for (const actor of by) builder.relate(addActor(builder, actor, evidence), 'RESPONSIBLE_FOR', id, {}, evidence)
  if (!state) return
  const ofState = sources ? builder.evidence.ofStage(sources, []) : evidence
  builder.claim(id, { property: 'state', value: state, ...(stateOn && { on: stateOn }) }, ofState)
  if (stateOn) builder.claim(id, { property: 'stateOn', value: stateOn }, ofState)
}

/** Adds each statement about the record's node as a node, numbered by its position in the record. */
export function addStatements(builder: FactBuilder, statements: readonly StatementEntry[] | undefined): void {
  for (const [index, statement] of (statements ?? []).entries()) {
    const id = statementId(builder.recordId, index + 1)
    const evidence = builder.evidence.at(statement, 'statements')
    builder.node(id, 'Statement', true)
    builder.claim(id, { property: 'summary', value: statement.summary }, evidence)
    if (statement.madeOn) builder.claim(id, { property: 'madeOn', value: statement.madeOn }, evidence)
    builder.relate(addSpeaker(builder, statement.by, evidence), 'MADE', id, {}, evidence)
    builder.relate(id, 'ABOUT', builder.aboutId, {})
  }
}
