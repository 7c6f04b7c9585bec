import type { Tensed } from "../phrasing";

/** How a language that owns no judgement wonders about one; see `Phrasing.wonders`. */
export interface Wonders {
  /** Behind the writer's own feeling. */
  readonly felt: Tensed;
  /** How an aim begins in the sentence, and how it does behind «whether it was». */
  readonly aim: readonly [RegExp, string];
  /** The hint for what somebody did about a thing, and for what went before a deed. */
  readonly responded: string;
  readonly seen: string;
  /** Motives that are not wondered about in their own words. */
  readonly mocking: RegExp;
  /** What is said to be hidden from somebody about themselves, and how they see it instead. */
  readonly blind: RegExp;
  readonly sees: Tensed;
  /** A word for what came next, kept with the one who did it. */
  readonly next: string;
  /** What is still to come, as the hint tells it: the verb that says so, and the words it changes. */
  readonly will: string;
  readonly willDo: readonly [string, string];
  /** Behind the frame that puts a judgement beside what somebody did. */
  readonly which: string;
  readonly kinds: WonderedKinds;
  readonly beside: WonderedOpenings;
}

/** Small kinds of words that decide what stays beside the slot; met with the form of a word where nothing else is said. */
export interface WonderedKinds {
  /** A care that somebody is said not to have. */
  readonly cares: RegExp;
  /** That something was meant. */
  readonly meant: RegExp;
  /** The same in one word, before what was done. */
  readonly meaning: RegExp;
  /** What somebody is said to have as an excuse; its group is that. Met with the text. */
  readonly excuse: RegExp;
  /** What opens a statement that follows from the one before. Met with the text. */
  readonly therefore: RegExp;
  /** All or nothing, which no slot is about. Met with the text. */
  readonly all: RegExp;
  /** What somebody is said to get. Met with the text. */
  readonly ownWay: RegExp;
  /** Particles that belong to the verb before them. */
  readonly particle: RegExp;
  /** Before what somebody is likened to. */
  readonly likens: RegExp;
  /** A subject that names nobody. */
  readonly nobody: RegExp;
  /** Words behind an adjective that are no noun it tells of. */
  readonly noNoun: RegExp;
  /** Words of a rest that hold a clause: then the feeling stands ahead. Met with the text. */
  readonly hangs: RegExp;
  /** Three words that open an aim whatever else the sentence says. */
  readonly aim: RegExp;
  /** An infinitive that is an aim where its verb is one. */
  readonly toDo: RegExp;
  /** «So …», which is one where a motive is marked in it. */
  readonly soThat: RegExp;
  /** «To be asleep»: what somebody pretends, and no aim. */
  readonly state: RegExp;
  /** What joins another statement, which is left alone. */
  readonly joint: RegExp;
  /** What goes on behind a comma as a statement. Met with the text. */
  readonly goesOn: RegExp;
  /** Objects that are said in the slot already. */
  readonly whom: RegExp;
  /** Those of them that name nobody. */
  readonly thing: RegExp;
  /** A place in one word, which stays. */
  readonly place: RegExp;
  /** Whom somebody was to lead, and what to do. Met with the text. */
  readonly into: RegExp;
  /** The same where the words at fault name them. Met with the text. */
  readonly intoDoing: RegExp;
  /** Two to whom it was done. */
  readonly both: RegExp;
  /** «Against each other»: no one to be towards. */
  readonly each: RegExp;
  /** The second word of it. */
  readonly other: RegExp;
}

/** How what hangs on the words at fault begins, and the words that stand before it beside the slot. */
interface WonderedOpenings {
  /** Behind it something done goes into the hint. */
  readonly with: RegExp;
  /** Words in «-ing» that are nothing done. */
  readonly doing: RegExp;
  /** What it is about goes into the hint. */
  readonly about: RegExp;
  /** What something is seen in, which it is about. */
  readonly into: RegExp;
  /** How long it lasted. Met with the text. */
  readonly lasting: RegExp;
  /** «To be ill», behind what it is about. */
  readonly being: readonly [RegExp, string];
  /** Before a person with whom, else what it was about. */
  readonly for: RegExp;
  /** What it was about. */
  readonly of: RegExp;
  /** Questions that somebody was to respond to. */
  readonly responded: RegExp;
  /** What happened, as somebody was to respond to it. */
  readonly happened: RegExp;
  /** Questions that it was about. */
  readonly asked: RegExp;
  /** Two words for how long, which stay. */
  readonly soLong: RegExp;
  /** Before a person, or any of them, it is towards whom. */
  readonly at: RegExp;
  /** Any of them. */
  readonly any: RegExp;
  /** The same before few words. */
  readonly against: RegExp;
  /** A choice before `over`: what was chosen. Met with the text before. */
  readonly chosen: RegExp;
  /** The words that stand before it there. */
  readonly put: {
    readonly doing: string;
    readonly with: string;
    readonly about: string;
    readonly to: string;
    readonly when: string;
    readonly towards: string;
  };
}
