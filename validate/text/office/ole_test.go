package office

// oleFile packs streams into an OLE container.
func oleFile(streams ...stream) []byte { return compound(streams) }
