import { commitmentId, statementId } from '../../model/ids'
import type { AgreementRecord } from '../definition/agreement'
import type { StatementEntry } from '../definition/references'
import type { Assembly } from './assembly'
import { addSpeaker } from './people'
import { addConcerns } from './topics'

/** What the parties will do, each a node of its own, by its place in the record. */
export function addCommitments(assembly: Assembly, record: AgreementRecord): void {
  for (const [index, commitment] of (record.commitments ?? []).entries()) {
    const id = commitmentId(record.id, index + 1)
    const evidence = assembly.evidence.at(commitment, 'commitments')
    assembly.node(id, 'Commitment', true)
    assembly.claim(id, { property: 'summary', value: commitment.summary }, evidence)
    assembly.relate(assembly.aboutId, 'PROVIDES_FOR', id, {}, evidence)
    addConcerns(assembly, id, commitment.topics)
    const { statedBy } = commitment
    if (statedBy) assembly.relate(addSpeaker(assembly, statedBy, evidence), 'MADE', id, {}, evidence)
  }
}

/** What was said about the record's node, each a node of its own, by its place in the record. */
export function addStatements(assembly: Assembly, statements: readonly StatementEntry[] | undefined): void {
  for (const [index, statement] of (statements ?? []).entries()) {
    const id = statementId(assembly.recordId, index + 1)
    const evidence = assembly.evidence.at(statement, 'statements')
    assembly.node(id, 'Statement', true)
    assembly.claim(id, { property: 'summary', value: statement.summary }, evidence)
    if (statement.madeOn) assembly.claim(id, { property: 'madeOn', value: statement.madeOn }, evidence)
    assembly.relate(addSpeaker(assembly, statement.by, evidence), 'MADE', id, {}, evidence)
    assembly.relate(id, 'ABOUT', assembly.aboutId, {})
  }
}
