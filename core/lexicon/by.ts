/** By which element a pattern is looked up beside its own: by none, by the next one or by the one before. */
export type By = 0 | 1 | 2;
export const byNone = 0;
export const byNext = 1;
export const byPrevious = 2;
