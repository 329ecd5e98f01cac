package layout

// leading is how far apart, in font sizes, the baselines of two lines of one
// paragraph or table cell lie at most.
const leading = 1.7

// attachLabels joins labels that stand halfway between the lines of the cell to
// their right, where the table centres them, to the first of these lines. Rows
// run from top to bottom.
func attachLabels(all []row) []row {
	for i := 1; i+1 < len(all); i++ {
		if len(all[i]) != 1 {
			continue
		}
		label := all[i][0]
		above, below := all[i-1], all[i+1]
		if !rightOf(above, label) || !rightOf(below, label) || above[0].base-below[0].base > leading*below[0].size {
			continue
		}
		first := i - 1
		for first > 0 && rightOf(all[first-1], label) && all[first-1][0].base-all[first][0].base <= leading*label.size {
			first--
		}
		all[first] = append(row{label}, all[first]...)
		all = append(all[:i], all[i+1:]...)
	}
	return all
}

// rightOf reports whether the whole row is a cell to the right of a label.
func rightOf(r row, label *run) bool {
	return r[0].left > label.right+cellGap*label.size
}
