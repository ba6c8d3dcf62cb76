/** What is asked of the type, when the type does not let every actor ask. */
export const cannotAsk = Symbol('cannot ask')
