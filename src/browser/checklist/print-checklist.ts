/** Prints the checklist alone: the style sheet for paper leaves out all else while the mark is there. */
export function printChecklist(): void {
  const {dataset} = document.documentElement;
  const clear = (): void => {
    delete dataset['skrivUt'];
  };
  dataset['skrivUt'] = 'checklista';
  addEventListener('afterprint', clear, {once: true});
  print();
}
