/** The capacity a fix gives a channel that had none: enough for bursts, little enough to be noticed. */
export const DEFAULT_CAPACITY = 1024;
