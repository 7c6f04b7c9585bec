import type { Idiom } from "../idioms";

export const plainest: readonly Idiom[] = [];
