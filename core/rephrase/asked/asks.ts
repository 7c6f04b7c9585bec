import type { Frame, Tensed } from "../phrasing";
import type { Softer } from "../softer";

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
  /** Before when it was. */
  readonly whenever: string;
  /** Before the room of somebody who is called by it: «på rom 4», «i leilighet 6». */
  readonly inRoom: string;
  readonly atHome: string;
  readonly towards: string;
  /** Before what somebody complained of. */
  readonly of: string;
  /** The mark of an infinitive, where the note has gone without. */
  readonly infinitive: string;
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
  /** What somebody may have been to be made to do, with `{whom}` and `{what}`. */
  readonly madeTo: string;
  /** An infinitive in what stays. */
  readonly toDo: RegExp;
  readonly kinds: AskedKinds;
}

/**
 * Small kinds of words that decide what stays beside the slot, besides those of `RephraseKinds`. They are met with the form
 * of a word, `todayApart` and `how` with two, those from `theirs` on with the text.
 */
export interface AskedKinds {
  /** A no and what was asked for: they are facts. */
  readonly toldNo: RegExp;
  /** Words for what others may have to guard against: said as the note says it. */
  readonly dangerous: RegExp;
  /** How pleased somebody is with something. */
  readonly pleased: RegExp;
  /** A subject that is nobody, or none. */
  readonly nobody: RegExp;
  /** Before the one whom «det er noe i veien» is said of. */
  readonly of: RegExp;
  /** Endings of an owner: «svigermoras». */
  readonly owner: RegExp;
  /** What came of it: «…, så hadde han sluppet». */
  readonly so: RegExp;
  /** The plain no, before the words at fault or in what stays. */
  readonly not: RegExp;
  /** Several people, whose object form is told by their pronoun. */
  readonly they: RegExp;
  /** The reflexive, which is said of somebody else in a frame. */
  readonly self: RegExp;
  /** Before an infinitive it is an aim, before a person towards whom. */
  readonly for: RegExp;
  /** The preposition of what it was said about: «om». */
  readonly about: RegExp;
  /** What may be the last word of a pattern and begin what stays. */
  readonly article: RegExp;
  /** «Hverandre», which belongs to the words at fault. */
  readonly eachOther: RegExp;
  /** Possessives behind a noun that tell whose it is: with it they go. */
  readonly his: RegExp;
  /** «Vår» behind the words at fault goes with them. */
  readonly our: RegExp;
  /** What stays as it is: when, or how far. */
  readonly staying: RegExp;
  /** Words that say nothing on their own. */
  readonly empty: RegExp;
  /** What opens a comparison, which only paints. */
  readonly than: RegExp;
  /** What makes «så» the opening of a time: «så snart». */
  readonly soSoon: RegExp;
  /** What «som» likens to, as one phrase. */
  readonly likened: RegExp;
  /** What opens a reason that is wondered about. */
  readonly because: RegExp;
  /** Behind «til»: a time or a measure, and nothing that it is about. */
  readonly until: RegExp;
  /** A concession that stands alone. */
  readonly although: RegExp;
  /** What would turn what stays to its opposite. */
  readonly without: RegExp;
  /** A preposition before another that belongs to no verb: «fram mot kvelden». */
  readonly towardsTime: RegExp;
  /** Verbs of staying away, whose object is a fact. */
  readonly staysAway: RegExp;
  /** A day of the week, behind «hver». */
  readonly weekday: RegExp;
  /** Nouns whose «for å» is what they are about. */
  readonly interest: RegExp;
  /** Verbs of accusing and thanking, whose «for å» is what somebody is said to have done. */
  readonly accuses: RegExp;
  /** «For oss» behind whom it was done to. */
  readonly forWhom: RegExp;
  /** Rooms that somebody is «i» and not «på». */
  readonly home: RegExp;
  /** What somebody has, or says that they have: it is not hidden in a slot. */
  readonly symptom: RegExp;
  /** The preposition of «alt fra mat til søvn». */
  readonly from: RegExp;
  /** Prepositions behind which a person is the one it was done to. */
  readonly toWhom: RegExp;
  /** Those that say so whatever governs them. */
  readonly ofWhom: RegExp;
  /** The preposition of whom somebody blames or nags. */
  readonly on: RegExp;
  /** Nouns of blaming: behind their «på» stands towards whom. */
  readonly blame: RegExp;
  /** The preposition of how something was said, and of what is scorned. */
  readonly in: RegExp;
  /** Complaints, and their «over»: it is what they are of. */
  readonly complains: RegExp;
  /** How long something was, behind an article. */
  readonly lasts: RegExp;
  /** Verbs of speaking ill: those behind them were spoken of. */
  readonly speaksIll: RegExp;
  /** The preposition of who did it. */
  readonly by: RegExp;
  /** The reflexive in the text. */
  readonly selfIn: RegExp;
  /** As many as it takes: those who write were. */
  readonly several: RegExp;
  readonly over: RegExp;
  /** The preposition of what somebody is out for. */
  readonly after: RegExp;
  /** The preposition of whom or what somebody does it with. */
  readonly alongWith: RegExp;
  /** What somebody plays on: it belongs to the words at fault. */
  readonly playedOn: RegExp;
  /** Verbs whose «på» is what it was about. */
  readonly nags: RegExp;
  /** Particles: what became of somebody belongs to the words at fault. */
  readonly particle: RegExp;
  /** An «i» with its time of day, as one word. */
  readonly today: RegExp;
  /** The same as two words. */
  readonly todayApart: RegExp;
  /** How something was said, and no place; a likeness for how often. */
  readonly how: RegExp;
  /** A time behind «om»: when it was, and nothing that was said. */
  readonly atNight: RegExp;
  /** «Sin», as it stands among other words. */
  readonly theirs: RegExp;
  /** «Egen» behind «sin». */
  readonly theirOwn: RegExp;
  /** A comparison: «ikke annet enn». */
  readonly otherThan: RegExp;
  /** Behind these in what stays there is a comma before what is wondered. */
  readonly hangs: RegExp;
  /** What opens a clause within what is asked: there «bare» tells how many. */
  readonly ownClause: RegExp;
  /** A no anywhere among the words. */
  readonly none: RegExp;
  /** What somebody ought to do: no question asks that. */
  readonly ought: RegExp;
  /** «Enn seg selv» at the end, where «seg» may stay. */
  readonly thanSelf: RegExp;
}
