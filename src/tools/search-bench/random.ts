/** Random numbers from 0 up to 1 that are the same in every run (Lehmer, 48271 mod 2³¹ − 1). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
