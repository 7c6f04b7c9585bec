import type { Voice } from "../model";
import type { NoteBlock } from "../read-stretch";
import { hasText } from "./checks";
import { type Counts, counted } from "./counts";

/** Who vouches for what the quiet sentences of some blocks tell of others; they are read when somebody asks. */
export class QuietVoices {
  private readonly blocks: readonly NoteBlock[];
  private heard: ReadonlySet<Voice> | null = null;

  constructor(blocks: readonly NoteBlock[]) {
    this.blocks = blocks;
  }

  has(voice: Voice): boolean {
    this.heard ??= new Set(this.blocks.flatMap(voicesIn));
    return this.heard.has(voice);
  }
}

function voicesIn({ block, reading }: NoteBlock): readonly Voice[] {
  if (reading === null || !hasText(block.prose.text)) return [];
  const quiet = reading.sentences.filter((sentence) => sentence.quiet).flatMap(({ claims }) => claims);
  return quiet.filter(({ holder }) => holder === "other").map(({ voice }) => voice);
}

/** Whether a note tells something of others in one of some voices; its quiet sentences are asked last. */
export const tellsInOneOf = (
  voices: readonly Voice[],
  counts: Counts,
  parts: { readonly some: (test: (part: { readonly quietVoices: QuietVoices }) => boolean) => boolean },
): boolean =>
  voices.some((voice) => counts.has(counted.voice(voice))) ||
  parts.some(({ quietVoices }) => voices.some((voice) => quietVoices.has(voice)));
