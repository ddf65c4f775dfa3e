/** The seed of this run's random inputs. Jest's configuration sets it, and the run prints it. */
export const seed = Number(process.env.GOVTIES_TEST_SEED)
