/** What a backup or a restore will not do, in a sentence for whoever typed the command. */
export class Refusal extends Error {}
