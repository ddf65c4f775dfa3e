import { closeOfFile, closeOfTest } from './at-end'

/** The first test that asks for the product waits for it, which on a busy machine takes a while. */
jest.setTimeout(600_000)

afterEach(closeOfTest)
afterAll(closeOfFile)
