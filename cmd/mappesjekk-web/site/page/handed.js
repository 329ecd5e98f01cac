// What a user hands in, as {name, entries: [{path, file}]}: without a file for a
// folder, and with null for what the browser does not hand out.

// ofDrop takes over what was dropped. The browser shows it only until the event is
// over, so that all of it is asked for at once.
function ofDrop(transfer) {
  const items = Array.from(transfer.items).filter((item) => item.kind === "file").map((item) => ({
    entry: item.webkitGetAsEntry(),
    handle: item.getAsFileSystemHandle ? item.getAsFileSystemHandle().catch(() => null) : null,
    file: item.getAsFile(),
  }));
  return (async () => {
    const tops = [];
    for (const item of items) tops.push(item.entry && item.entry.isDirectory ? await folderOf(item) : ofFile(item.file));
    const entries = [];
    for (const top of tops) await unfold(top, top.name, entries);
    if (tops.length !== 1 || !tops[0].children) return together(entries);
    if (entries[0].file === null) throw new Error("notHandedOut");
    return within(tops[0].name, entries);
  })();
}

// folderOf returns a dropped folder. Of the two ways to look into one, every
// browser has entries, but Chromium refuses them to a page that was opened from a
// disk. There it has handles, which hide a few files: those that Windows keeps for
// itself (Thumbs.db), shortcuts, and names with signs that no Windows allows.
async function folderOf({ entry, handle }) {
  const folder = ofEntry(entry);
  try {
    const children = await folder.children();
    return { name: folder.name, children: async () => children };
  } catch {
    const other = await handle;
    return other ? ofHandle(other) : folder;
  }
}

const ofFile = (file) => ({ name: file.name, file: async () => file });

// ofHandle and ofEntry make one shape of both: {name, file()} for a file, and
// {name, children()} for a folder.
function ofHandle(handle) {
  if (handle.kind === "file") return { name: handle.name, file: () => handle.getFile() };
  return {
    name: handle.name,
    children: async () => {
      const all = [];
      for await (const child of handle.values()) all.push(ofHandle(child));
      return all;
    },
  };
}

function ofEntry(entry) {
  if (entry.isFile) return { name: entry.name, file: () => new Promise((resolve, reject) => entry.file(resolve, reject)) };
  return {
    name: entry.name,
    children: async () => {
      const reader = entry.createReader();
      const all = [];
      for (;;) { // a browser hands out some at a time
        const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
        if (some.length === 0) return all;
        all.push(...some.map(ofEntry));
      }
    },
  };
}

// unfold puts a file, or a folder and all that it holds, behind entries.
async function unfold(node, path, entries) {
  const entry = { path };
  entries.push(entry);
  try {
    if (node.file) entry.file = await node.file();
    else for (const child of await node.children()) await unfold(child, `${path}/${child.name}`, entries);
  } catch {
    entry.file = null;
  }
}

// ofInput takes over what was chosen.
function ofInput(input) {
  const files = Array.from(input.files);
  if (!input.webkitdirectory) return together(files.map((file) => ({ path: file.name, file })));
  const name = files.length > 0 ? files[0].webkitRelativePath.split("/")[0] : "";
  return within(name, files.map((file) => ({ path: file.webkitRelativePath, file })));
}

// within leaves out the name of the folder in which everything lies.
function within(name, entries) {
  const inside = entries.filter((e) => e.path.startsWith(`${name}/`));
  return { name, entries: inside.map((e) => ({ ...e, path: e.path.slice(name.length + 1) })) };
}

// together is what lies in no folder: one file, which goes by its name, or several.
function together(entries) {
  return { name: entries.length === 1 ? entries[0].path : say("chosen"), entries };
}
