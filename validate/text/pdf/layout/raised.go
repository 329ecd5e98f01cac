package layout

import "slices"

// Where raised and lowered signs stand, as shares of the size of the text that
// they belong to: "m²", "kl. 08³⁰", the marks of footnotes.
const (
	raisedSize = 0.85 // their own size at most
	raisedUp   = 0.7  // above the baseline at most
	raisedDown = 0.35 // below it at most
	raisedGap  = 0.35 // to the left and right of where the text before them ends
	raisedRows = 2    // rows that are looked at above and below
)

// attachRaised moves runs that are raised or lowered signs into the row of the
// text that they follow. Rows run from top to bottom.
func attachRaised(all []row) []row {
	for i := range all {
		all[i] = slices.DeleteFunc(all[i], func(sign *run) bool {
			for j := max(0, i-raisedRows); j <= min(len(all)-1, i+raisedRows); j++ {
				if j == i {
					continue
				}
				if at := follows(sign, all[j]); at >= 0 {
					all[j] = slices.Insert(all[j], at+1, sign)
					return true
				}
			}
			return false
		})
	}
	return slices.DeleteFunc(all, func(r row) bool { return len(r) == 0 })
}

// follows returns the index in r of the run that sign follows as a raised or
// lowered sign, or -1.
func follows(sign *run, r row) int {
	for i, text := range r {
		shift, gap := sign.base-text.base, sign.left-text.right
		if sign.size <= raisedSize*text.size && shift <= raisedUp*text.size && shift >= -raisedDown*text.size &&
			gap <= raisedGap*text.size && gap >= -raisedGap*text.size {
			return i
		}
	}
	return -1
}
