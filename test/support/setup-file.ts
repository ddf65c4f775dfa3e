import { closeOfFile, closeOfTest } from './at-end'

/** The first test that needs the product waits until the product has started, which takes a while on a busy machine. */
jest.setTimeout(600_000)

afterEach(closeOfTest)
afterAll(closeOfFile)
