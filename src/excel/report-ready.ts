/** Tells Office that a page without a user interface has loaded, as Office asks of every page of an add-in. */
export function reportReady(): void {
  void Office.onReady();
}
