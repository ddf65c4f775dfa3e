import { compareDocuments } from './suite'

compareDocuments({ count: 5_000, shapes: 1_000, hasTable: true })
