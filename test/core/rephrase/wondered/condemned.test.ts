import { holdWays } from "../../../rephrased";

describe("a condemnation that is wondered about, in English", () => {
  it("has the number of a room before its slot, where no filling takes it away", () =>
    holdWays("en", [
      [
        "Rm 4 is needy and clingy tonight.",
        "Rm 4: I have noticed [what the patient says or does] tonight, and I wonder what is behind it.",
        /\[[^\]]*4/,
      ],
      [
        "Rm 9 lied about his tablets.",
        "Rm 9: I noticed [what the patient said or did about his tablets], and I wondered what was behind it.",
        /\[[^\]]*9/,
      ],
      [
        "Rm 6 was rude and threw a cup at HCA Joanne.",
        "Rm 6: I noticed [what the patient said or did]. The patient threw a cup at HCA Joanne.",
        /\[[^\]]*6/,
      ],
    ]));

  it("gives way to what was done where it is told as why", () =>
    holdWays("en", [
      [
        "Ate nothing at tea because she was sulking.",
        "Ate nothing at tea, and I wondered what was behind it.",
        /sulk|because/,
      ],
      [
        "Settled after 0100 but only because he had got what he wanted.",
        "Settled after 0100, and I wondered what was behind it.",
        /but|only/,
      ],
      [
        "Made a gesture of hanging herself because she did not get her own way.",
        "Made a gesture of hanging herself, and I wondered what was behind it.",
        /own way/,
      ],
    ]));

  it("leaves more that was seen, and what goes on, as statements of their own", () =>
    holdWays("en", [
      [
        "Lied about taking his tablets, two found under the pillow.",
        "I noticed [what he said or did about taking his tablets], and I wondered what was going on for him. Two found under the pillow.",
        /\], two/,
      ],
      [
        "Hostile, threatening and difficult to manage, PRN haloperidol 5 mg IM given at 0015.",
        "I noticed [what the patient said or did], and I wondered what was behind it. Threatening and difficult to manage, PRN haloperidol 5 mg IM given at 0015.",
        /\], threat/,
      ],
      [
        "Mum is forever undermining the meal plan and shouts at staff.",
        "I have noticed [what Mum says or does about the meal plan]. Mum shouts at staff.",
        /wonder/,
      ],
    ]));

  it("keeps how long it lasted, hides no second judgement in a slot, and says nothing «about her»", () =>
    holdWays("en", [
      [
        "He felt sorry for himself all evening.",
        "I noticed [what he said or did] all evening, and I wondered what was going on for him.",
        /^(?!.*all evening)/,
      ],
      [
        "Whinging about the food and moaning about the noise.",
        "Complaining about the food and complaining about the noise.",
        /\[[^\]]*moaning/,
      ],
      [
        "Mr Okafor is a difficult man with a sense of entitlement.",
        "I have noticed [what Mr Okafor says or does], and I wonder what is behind it.",
        /entitle/,
      ],
      [
        "Nothing is ever good enough for her.",
        "I have noticed [what the patient says or does], and I wonder what is behind it.",
        /about her/,
      ],
    ]));

  it("keeps whose husband it is, and takes an article once", () =>
    holdWays("en", [
      ["She is a borderline.", "She has borderline personality disorder.", /\ban a\b/],
      [
        "Her son came at two and is only after the house.",
        "Her son came at two, and I wonder whether her son is only after the house.",
        /(?<!her )son is/i,
      ],
    ]));

  it("loses what only paints, and leaves an order to colleagues as one", () =>
    holdWays("en", [
      [
        "Devious to the last.",
        "I noticed [what the patient said or did], and I wondered what was behind it.",
        /to the last/,
      ],
      [
        "Bone idle, frankly.",
        "I noticed [what the patient said or did], and I wondered what was behind it.",
        /frankly/,
      ],
      [
        "Slagging off staff the whole way through the meal.",
        "I noticed [what the patient said or did] the whole way through the meal, and I wondered what was behind it.",
        /about the whole/,
      ],
      [
        "Turned her nose up at the lot.",
        "I noticed [what she said or did], and I wondered what was going on for her.",
        /the lot/,
      ],
      [
        "Slippery customer, watch your keys.",
        "I noticed [what the patient said or did], and I wondered what was behind it. Watch your keys.",
        /, watch/,
      ],
      [
        "He pretends to be ill to get out of cooking.",
        "I have noticed [what he says or does about being ill], and I wonder whether it is to get out of cooking.",
        /it is to be/,
      ],
      [
        "Mother milking it at reception, tears on tap for the consultant.",
        "Mother milking it at reception, and I have noticed [what the mother says] in front of the consultant, and I wonder what is behind it.",
        /what mother|with the consultant/,
      ],
    ]));

  it("is of several people by their noun, with one article", () =>
    holdWays("en", [
      [
        "The boys upstairs are lazy and leave their plates.",
        "I have noticed [what the boys upstairs say or do]. The boys upstairs leave their plates.",
        /the the/,
      ],
    ]));
});
