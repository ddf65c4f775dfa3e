import { compareDocuments } from './suite'

compareDocuments(5_000)
