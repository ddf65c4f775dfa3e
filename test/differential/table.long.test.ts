import { compareDocuments } from './suite'

compareDocuments({ count: 300, shapes: 300, hasTable: true })
