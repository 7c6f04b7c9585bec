import type { Language } from "../language/language";
import { type Sentence, type Snippet, sentenceSnippet, templateSnippets } from "../templates/snippets";
import { sentences as en } from "./en/sentences";
import { sentences as nb } from "./nb/sentences";
import { sentences as nn } from "./nn/sentences";
import { templatesOf } from "./templates";

/** Sentences to begin with, by language. */
export const sentencesOf: Readonly<Record<Language, readonly Sentence[]>> = { nb, nn, en };

/** All that a short word puts into a note: sentences to begin with, and whole notes of a date. */
export const snippetsOf = (language: Language, date: string): readonly Snippet[] => [
  ...sentencesOf[language].map((sentence) => sentenceSnippet(sentence, language)),
  ...templateSnippets(templatesOf[language], language, date),
];
