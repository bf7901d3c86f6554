// A reader of server-sent events. The browser's own EventSource shows neither comments (the host's sign of life) nor
// the status of an answer, and both are needed to tell a proxy that holds the stream back, a lost line and an end.

/** Read a stream until it ends. `heard` is told of every piece that comes, `tell` of every event. */
export async function readEvents(body, { heard, tell }) {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      return;
    }
    heard();
    const blocks = (rest + decoder.decode(value, { stream: true })).split("\n\n");
    rest = blocks.pop();
    blocks.forEach((block) => tellBlock(block, tell));
  }
}

function tellBlock(block, tell) {
  const fields = {};
  for (const line of block.split("\n")) {
    const colon = line.indexOf(": ");
    if (colon > 0) {
      fields[line.slice(0, colon)] = line.slice(colon + 2);
    }
  }
  if (fields.event && fields.data) {
    tell(fields.event, JSON.parse(fields.data), fields.id === undefined ? null : Number(fields.id));
  }
}
