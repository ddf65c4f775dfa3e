import { AGREEMENT_KINDS } from '../../model/agreement-kinds'
import { inCapitals } from '../../model/record-kinds'
import type { AgreementKind } from '../generated/graphql'

/** Every kind of agreement, in the order of the options. */
export const agreementKinds: readonly AgreementKind[] = AGREEMENT_KINDS.map((kind) => inCapitals(kind))
