/**
 * Response header of the reference tenant alone: for how many milliseconds it held this poll. Whoever measures takes it off
 * the time waited, and what is left is what network, kernel and both programs added.
 */
export const heldHeader = "x-cx-held-ms";
