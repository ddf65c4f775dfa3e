import { compareDocuments } from './suite'

compareDocuments({ count: 300, shapes: 40, hasTable: false })
