/** Length that the features of every stretch are brought to, so that long ones don't outweigh short ones. */
export const length = 3
