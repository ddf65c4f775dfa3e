/** The seed of this run's random inputs, which jest's configuration sets and the run prints. */
export const seed = Number(process.env.GOVTIES_TEST_SEED)
