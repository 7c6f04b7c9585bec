import { B } from "./bits";
import { type Met, MetForms } from "./met";
import { meantBy } from "./slips";
import { copyOf, hashIn, hashSeed, hashWith, letterOf, settled, smallOf } from "./units";
import type { Word } from "./word";

/** What a word is cut off behind by its apostrophe: «he’s» is two words, «doesn’t» one. */
export const clitics: ReadonlySet<string> = new Set(["s", "re", "ve", "ll", "d", "m"]);

/** How a word that stands in a prose is read. */
export interface Standing extends Met {
  /** As it is read: what is written, or what that is another spelling of. */
  readonly form: string;
  /** Undefined where it is not known. */
  readonly word: Word | undefined;
  /** Which rare kinds the form is of, see `rareMarks`. */
  readonly marks: number;
  /** Whether the form is what was meant and what is written a slip, see `meantBy`. */
  readonly slipped: boolean;
  /** The word that is written in one with it, without the apostrophe: «hes», «theyre»; null for nearly all. */
  readonly clitic: Standing | null;
}

const isBlank = (code: number): boolean => code === 32 || code === 10;
const [comma, stop] = [44, 46];

/** A blank, the end of a line, a comma or a stop that ends a sentence: what most words end before. */
function endsWord(prose: string, at: number): boolean {
  const code = prose.charCodeAt(at);
  if (code !== stop) return isBlank(code) || code === comma;
  return at + 1 === prose.length || isBlank(prose.charCodeAt(at + 1));
}

/** «Skoen», «toer», «roer»: the ending of a word that ends in «o». */
const endsInVowel = /oe(?:r|n|ne)?$/;

/** Reads what stands in a prose. */
export class Standings {
  private readonly met = new MetForms<Standing>();

  /**
   * `spelt` tells the form that another spelling of it is read as, `typed` how letters are typed that a keyboard has not,
   * `find` the word of a form, `knows` whether a form is one by itself, `marksOf` its rare kinds.
   */
  constructor(
    private readonly spelt: ReadonlyMap<string, string>,
    private readonly typed: readonly (readonly [typed: string, letter: string])[],
    private readonly find: (form: string) => Word | undefined,
    private readonly knows: (form: string) => boolean,
    private readonly marksOf: (form: string) => number,
  ) {}

  /** How the word is read that stands in a prose, whatever its capitals. */
  at(prose: string, from: number, to: number): Standing {
    const hash = hashIn(prose, from, to);
    // Letters put together of a letter and its mark («a» and a ring) are read as the one that they make.
    if (hash < 0) return this.read(smallOf(prose.slice(from, to)).normalize("NFC"), hash);
    return this.met.find(prose, from, to, hash) ?? this.meet(prose, from, to, hash);
  }

  /**
   * How the word is read that begins at a place of a prose and is of letters alone; null where it is not, or where what
   * stands behind it may belong to it. A stop right behind it may, too: that is for who asks.
   */
  plainAt(prose: string, from: number): Standing | null {
    const { length } = prose;
    let hash = hashSeed;
    let to = from;
    for (; to < length; to += 1) {
      const code = prose.charCodeAt(to);
      const letter = letterOf(code);
      if (letter === 0) {
        if (!endsWord(prose, to)) return null;
        break;
      }
      hash = hashWith(hash, letter);
    }
    hash = settled(hash);
    return this.met.find(prose, from, to, hash) ?? this.meet(prose, from, to, hash);
  }

  // Its own form, never a part of a note: that would be held with it.
  private meet(prose: string, from: number, to: number, hash: number): Standing {
    return this.met.add(this.read(copyOf(smallOf(prose.slice(from, to))), hash));
  }

  private read(written: string, hash: number): Standing {
    const known = this.spelt.get(written) ?? this.withLetters(written);
    const meant = known === null ? this.meant(written) : null;
    const spelt = known ?? meant ?? written;
    const cut = spelt === written ? -1 : spelt.indexOf("'");
    const behind = spelt.slice(cut + 1);
    const clitic = cut > 0 && clitics.has(behind) ? { ...this.read(`'${behind}`, hash), written: behind } : null;
    const form = clitic === null ? spelt : spelt.slice(0, cut);
    const word = this.find(form) ?? this.doubleName(form);
    return { written, hash, form, word, marks: this.marksOf(form), slipped: meant !== null, clitic };
  }

  /** «Naar», «gjoere»: with the letters that were meant, where that is a word and what was typed is none. */
  private withLetters(written: string): string | null {
    if (!this.typed.some(([typed]) => written.includes(typed)) || endsInVowel.test(written)) return null;
    if (this.find(written) !== undefined) return null;
    const meant = this.typed.reduce((form, [typed, letter]) => form.replaceAll(typed, letter), written);
    return this.find(meant) === undefined ? null : meant;
  }

  /** «Manipluerende»: what was meant, where what is written is no word of ours nor one of those beside them. */
  private meant(written: string): string | null {
    return this.find(written) === undefined ? meantBy(written, this.knows) : null;
  }

  /** «Kjell-Arne», «Anne-Marit»: two given names in one read as the first of them; «Lille-Geir» is a Geir. */
  private doubleName(form: string): Word | undefined {
    const hyphen = form.indexOf("-");
    if (hyphen < 2) return undefined;
    const [first, second] = [this.find(form.slice(0, hyphen)), this.find(form.slice(hyphen + 1))];
    if (second === undefined || (second.bits & B.name) === 0) return undefined;
    if (((first?.bits ?? 0) & B.name) !== 0) return first;
    return second.bits === B.name && second.verb === 0 ? second : undefined;
  }
}
