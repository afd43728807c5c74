/** Billionths of a US dollar, a safe integer: up to nine million dollars without rounding. */
export type NanoUsd = number;

export const nanoUsdPerUsd = 1_000_000_000;
