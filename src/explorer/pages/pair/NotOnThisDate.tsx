/** Marks an entry that does not count as of the chosen date. */
export const NotOnThisDate = () => <span className="tag">not on this date</span>
