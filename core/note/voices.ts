import type { Voice } from "../model";
import type { NoteBlock } from "../read-stretch";
import { hasText } from "./checks";
import { type Counts, counted } from "./counts";

/** Who vouches for all that some blocks tell of others; what no rule speaks about is read when somebody asks. */
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
  const told = reading.sentences.flatMap(({ claims }) => claims);
  return told.filter(({ holder }) => holder === "other").map(({ voice }) => voice);
}

/** Whether a note tells something of others in one of some voices; what no rule speaks about is asked last. */
export const tellsInOneOf = (
  voices: readonly Voice[],
  counts: Counts,
  parts: { readonly some: (test: (part: { readonly quietVoices: QuietVoices }) => boolean) => boolean },
): boolean =>
  voices.some((voice) => counts.has(counted.voice(voice))) ||
  parts.some(({ quietVoices }) => voices.some((voice) => quietVoices.has(voice)));
