import { compareDocuments } from './suite'

compareDocuments({ count: 300, shapes: 30, hasTable: false })
