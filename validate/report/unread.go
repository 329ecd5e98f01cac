package report

import "slices"

// NothingRead reports whether there are documents and no text could be had of any:
// they are damaged, locked, empty or pictures. Nothing can then be said of what the
// folder holds.
func (r *Report) NothingRead() bool {
	read := func(d Document) bool { return d.ReadBy != ByNone }
	return len(r.Documents) > 0 && !slices.ContainsFunc(r.Documents, read)
}
