import type { AgreementKind } from '../generated/graphql'

/** Every kind of agreement, in the order of the options. */
export const agreementKinds: readonly AgreementKind[] = [
  'MEMORANDUM_OF_UNDERSTANDING',
  'DIGITAL_ECONOMY_AGREEMENT',
  'DIGITAL_TRADE_AGREEMENT',
  'DIGITAL_PARTNERSHIP',
  'LETTER_OF_INTENT',
  'JOINT_DECLARATION',
  'CHARTER',
  'DIALOGUE',
  'OTHER',
]
