import type { Idiom } from "../../idioms";
import { aims } from "./aims";
import { deeds } from "./deeds";
import { facts } from "./facts";
import { minds } from "./minds";
import { named } from "./named";

/* Sentences built on a figure of speech that mocks or judges: a fact in them stands for itself, else what was seen has a slot. */

export const figures: readonly Idiom[] = [...deeds, ...named, ...facts, ...minds, ...aims];
