/** By this event the search field of a frame tells the frame's script of the place of a chosen result. */
export const chosenEvent = 'handbok-valj';

declare global {
  interface WindowEventMap {
    [chosenEvent]: CustomEvent<string>;
  }
}
