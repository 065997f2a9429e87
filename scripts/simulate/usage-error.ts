/** Something the user typed or wrote is wrong; the message is one line that names it and says what is allowed. */
export class UsageError extends Error {}
