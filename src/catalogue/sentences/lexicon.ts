/** What a dictionary tells of a word in small letters. The catalogue asks for it; only Node can read it. */
export interface SentenceLexicon {
  /** It stops within itself: "pelaksan". */
  readonly isHalf: (word: string) => boolean;
  /** It can say something alone, without prefix: a quality, a state, an order. */
  readonly says: (word: string) => boolean;
}
