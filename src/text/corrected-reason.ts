/** The reason of a merge that a person has settled by a correction. */
export const correctedReason = 'a correction says so';
