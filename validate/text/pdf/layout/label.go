package layout

import "math"

const (
	// leading is how far apart, in font sizes, the baselines of two lines of one
	// paragraph or table cell lie at most.
	leading = 1.7
	// evenness is how much the distances of the lines of a cell differ at most, as
	// a share.
	evenness = 0.06
)

// attachLabels moves labels that the table centres beside a cell of several lines
// to the first of these lines, where one looks for it. Rows run from top to
// bottom.
func attachLabels(all []row) []row {
	for i := 1; i+1 < len(all); i++ {
		label := all[i][0]
		first := topOfCell(all, i, label)
		if first == i {
			continue
		}
		all[first][0].cell = true
		all[first] = append(row{label}, all[first]...)
		if all[i] = all[i][1:]; len(all[i]) == 0 {
			all = append(all[:i], all[i+1:]...)
		}
	}
	return all
}

// topOfCell returns the index of the first line of the cell that label, the
// first run of row i, is centred beside; i if it isn't.
func topOfCell(all []row, i int, label *run) int {
	above, below := all[i-1], all[i+1]
	if !rightOf(above, label) || !rightOf(below, label) || above[0].base <= label.base || below[0].base >= label.base {
		return i
	}
	if len(all[i]) == 1 { // halfway between two lines
		if above[0].base-below[0].base > leading*below[0].size {
			return i
		}
		return climb(all, i-1, label, above[0].base-below[0].base)
	}
	// Beside the line in the middle: as many lines above as below, all evenly
	// spaced, and more space before the first of them.
	step := label.base - below[0].base
	if step > leading*label.size || !even(above[0].base-label.base, step) {
		return i
	}
	first := climb(all, i-1, label, step)
	last := i + 1
	for last+1 < len(all) && rightOf(all[last+1], label) && even(all[last][0].base-all[last+1][0].base, step) {
		last++
	}
	if i-first != last-i || first > 0 && all[first-1][0].base-all[first][0].base < (1+evenness)*step {
		return i
	}
	return first
}

// climb returns the index of the first of the lines above and with row i that
// lie one step apart beside label.
func climb(all []row, i int, label *run, step float64) int {
	for i > 0 && rightOf(all[i-1], label) && even(all[i-1][0].base-all[i][0].base, step) {
		i--
	}
	return i
}

func even(distance, step float64) bool { return math.Abs(distance-step) <= evenness*step }

// rightOf reports whether the whole row lies to the right of a label.
func rightOf(r row, label *run) bool { return r[0].left > label.ink }
