/** The database cannot be used; the message is a plain sentence that says why and what to do. */
export class UnusableDatabase extends Error {}
