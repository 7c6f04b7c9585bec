import type { Frame, Tensed } from "./phrasing";
import type { Softer } from "./softer";

/** How a language asks what something is about; see `Phrasing.asks`. */
export interface Asks {
  /** Words of a motive or an absolute that condemn as well. */
  readonly condemns: RegExp;
  /** What it is about, as a question («hva det handler om»). */
  readonly matter: Tensed;
  readonly feels: Tensed;
  readonly behind: Frame;
  readonly whether: Frame;
  readonly seen: Frame;
  /** For «alltid», «hver gang»: that it was seen, with a slot for when. */
  readonly count: Frame;
  readonly softer: Softer;
  /** Before what it was about, what happened, and towards whom it was. */
  readonly topic: Tensed;
  readonly event: string;
  /** Before «om» for whether something is so, and before when it was. */
  readonly question: string;
  readonly whenever: string;
  readonly towards: string;
  /** The hints of the slot, with `{who}`. */
  readonly done: string;
  readonly said: string;
  /** What may be scorned behind an «i», by rule («driter i avtaler»). */
  readonly scorned: RegExp;
  /** What only accuses, at the end of what stays. */
  readonly tails: RegExp;
  /** The hint for how often. */
  readonly when: string;
  /** With a «not» before the words at fault; with a helping verb, by its words. */
  readonly undone: string;
  readonly helpers: readonly (readonly [string, string])[];
  /** «vet godt»: the verb, and what gives it its edge. */
  readonly knows: RegExp;
  /** «Aldri» as the only no of a clause. */
  readonly never: RegExp;
  /** «For at» among the words, before what became of it. */
  readonly soThat: string;
  /** What somebody is blamed for, behind whom: «på ham for husleia». */
  readonly owed: RegExp;
  /** An infinitive in what stays. */
  readonly toDo: RegExp;
  readonly kinds: AskedKinds;
}

/** Small kinds of words that decide what stays beside the slot; all but the last five are met with the form of a word. */
export interface AskedKinds {
  /** A no and what was asked for: they are facts. */
  readonly toldNo: RegExp;
  /** A subject that is nobody, or none. */
  readonly nobody: RegExp;
  /** Before the one whom «det er noe i veien» is said of. */
  readonly of: RegExp;
  /** Endings of an owner: «svigermoras». */
  readonly owner: RegExp;
  /** What came of it: «…, så hadde han sluppet». */
  readonly so: RegExp;
  readonly not: RegExp;
  /** Several people, whose object form is told by their pronoun. */
  readonly they: RegExp;
  readonly self: RegExp;
  /** Before an infinitive it is an aim, before a person towards whom. */
  readonly for: RegExp;
  readonly each: RegExp;
  /** The noun of «hver gang». */
  readonly time: RegExp;
  readonly about: RegExp;
  /** What may be the last word of a pattern and begin what stays. */
  readonly article: RegExp;
  readonly eachOther: RegExp;
  readonly his: RegExp;
  readonly our: RegExp;
  /** What stays as it is: when, or how far. */
  readonly staying: RegExp;
  /** Words that say nothing on their own. */
  readonly empty: RegExp;
  readonly than: RegExp;
  /** What makes «så» the opening of a time: «så snart». */
  readonly soSoon: RegExp;
  readonly like: RegExp;
  /** What «som» likens to, as one phrase. */
  readonly likened: RegExp;
  readonly because: RegExp;
  readonly that: RegExp;
  readonly to: RegExp;
  /** Behind «til»: a time or a measure, and nothing that it is about. */
  readonly until: RegExp;
  /** A concession that stands alone. */
  readonly although: RegExp;
  readonly without: RegExp;
  /** A preposition before another that belongs to no verb: «fram mot kvelden». */
  readonly towardsTime: RegExp;
  /** Prepositions behind which a person is the one it was done to, and those that say so whatever governs them. */
  readonly toWhom: RegExp;
  readonly ofWhom: RegExp;
  readonly on: RegExp;
  readonly blame: RegExp;
  readonly in: RegExp;
  /** Verbs whose «på» is what it was about. */
  readonly nags: RegExp;
  /** Particles: what became of somebody belongs to the words at fault. */
  readonly particle: RegExp;
  /** An «i» with its time of day, as one word and as two. */
  readonly today: RegExp;
  readonly todayApart: RegExp;
  /** How something was said, and no place; a likeness for how often. */
  readonly how: RegExp;
  /** A time behind «om»: when it was, and nothing that was said. */
  readonly atNight: RegExp;
  /** «Sin», as it stands among other words. */
  readonly theirs: RegExp;
  /** A comparison: «ikke annet enn». */
  readonly otherThan: RegExp;
  /** Behind these in what stays there is a comma before what is wondered. */
  readonly hangs: RegExp;
  /** A no anywhere among the words. */
  readonly none: RegExp;
  /** «Enn seg selv» at the end, where «seg» may stay. */
  readonly thanSelf: RegExp;
}
