/** Widths that a column on an A4 paper has: text is longer in the narrower, maps are in the wider. */
const paperWidths = ['620px', '790px'];

/** Holds always, as `all` does, but is a text that no style sheet of ours has: it can be turned back. */
const both = 'print, all';

/** How high the page is, in CSS pixels; never less than what it shows, or the frame would get a scroll bar. */
export function height(): number {
  return Math.ceil(document.documentElement.getBoundingClientRect().height);
}

/** Makes rules that hold for one kind of media hold for another. */
function turn(from: string, to: string): void {
  for (const {cssRules} of document.styleSheets)
    for (const rule of cssRules) {
      // Rules of other kinds have no media.
      const {media} = rule as Partial<CSSMediaRule>;
      if (media?.mediaText === from) media.mediaText = to;
    }
}

/**
 * How high the page becomes on paper, in CSS pixels. A frame's height cannot change once printing has begun, so the
 * page is laid out as on paper for a moment, between two paintings of the screen.
 */
export function printHeight(): number {
  const {style} = document.documentElement;
  turn('print', both);
  const heightAt = (width: string): number => {
    style.width = width;
    return height();
  };
  const found = Math.max(...paperWidths.map(heightAt));
  style.width = '';
  turn(both, 'print');
  return found;
}
