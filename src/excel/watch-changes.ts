/**
 * Calls back after every change of a cell that did not come from this add-in; resolves to the way to stop. Events are only
 * a sign that something changed: they come late or not at all when somebody types fast (office-js issue 1760).
 */
export async function watchChanges(
  context: Excel.RequestContext,
  listener: () => void,
): Promise<() => Promise<void>> {
  const registration = context.workbook.worksheets.onChanged.add((event) => {
    if (event.triggerSource !== "ThisLocalAddin") listener();
    return Promise.resolve();
  });
  await context.sync();
  let watching = true;
  return async () => {
    if (!watching) return;
    watching = false;
    // A handler can only be removed in the context in which it was added.
    await Excel.run(registration.context, async (sameContext) => {
      registration.remove();
      await sameContext.sync();
    });
  };
}
