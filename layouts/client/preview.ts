/** Shows a page of the preview anew when it is no longer as it was: the server answers as soon as that is so. */
const seen = document.currentScript?.dataset.seen ?? "";

async function follow(): Promise<void> {
  const asked = new URLSearchParams({ page: location.pathname, seen });
  for (;;) {
    const answer = await fetch(`/.preview?${asked}`).catch(() => undefined);
    if (answer?.ok) location.reload();
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 1000)); // The preview has ended, and may begin again.
  }
}

follow();
