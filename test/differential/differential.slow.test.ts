import { compareDocuments } from './suite'

compareDocuments(300)
