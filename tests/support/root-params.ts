// Next's compiler makes this module of the routes; outside of it no route says its language.
export const locale = (): Promise<string | undefined> => Promise.resolve(undefined)
