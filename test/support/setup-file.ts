import { closeAll } from './at-end'

/** The first test that asks for a graph waits for its server, which on a busy machine takes a while. */
jest.setTimeout(600_000)

afterAll(closeAll)
