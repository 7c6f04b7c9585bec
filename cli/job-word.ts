/** What a thread that reads notes for another is started with as its first argument. */
export const jobWord = "--read-for-another-thread";
