package layout

import (
	"math"
	"slices"
)

const (
	maxCuts    = 16     // nesting of cuts
	minColumn  = 4      // rows that a column has at least
	proseRow   = 22     // characters that a row of prose has on average, at least
	proseClose = 0.6    // share of the rows of prose that lie close together, at least
	gutter     = 0.8    // least width of the space between columns, in font sizes
	blockGap   = 1.45   // least height of the space between blocks, in font sizes
	cutAtMost  = 20_000 // runs of a page that is cut at all
	cutAtLeast = 2 * minColumn
)

// split cuts a page into blocks in reading order. Side by side lie only columns
// of running text; the columns of tables and forms stay together, so that a
// label keeps its value.
func split(runs []*run, depth int) [][]*run {
	if depth >= maxCuts || len(runs) < cutAtLeast || len(runs) > cutAtMost {
		return [][]*run{runs}
	}
	size := meanSize(runs)
	if left, right, ok := cutColumns(runs, size); ok {
		return append(split(left, depth+1), split(right, depth+1)...)
	}
	if upper, lower, ok := cutBlocks(runs, size); ok {
		return append(split(upper, depth+1), split(lower, depth+1)...)
	}
	return [][]*run{runs}
}

func meanSize(runs []*run) float64 {
	var sum float64
	for _, r := range runs {
		sum += r.size
	}
	return sum / float64(len(runs))
}

// cutColumns cuts runs at a vertical gutter between two columns of prose.
func cutColumns(runs []*run, size float64) (left, right []*run, ok bool) {
	byLeft := slices.Clone(runs)
	slices.SortStableFunc(byLeft, func(a, b *run) int { return compare(a.left, b.left) })
	edge := byLeft[0].right
	for i := 1; i < len(byLeft); i++ {
		if byLeft[i].left-edge > gutter*size && i >= minColumn && len(byLeft)-i >= minColumn &&
			isProse(byLeft[:i]) && isProse(byLeft[i:]) {
			return slices.Clone(byLeft[:i]), slices.Clone(byLeft[i:]), true
		}
		edge = math.Max(edge, byLeft[i].right)
	}
	return nil, nil, false
}

// isProse reports whether runs are a column of running text: enough rows, these
// long enough, and most of them as close together as the lines of a paragraph.
// The rows of a table lie further apart.
func isProse(runs []*run) bool {
	bases := make([]float64, 0, len(runs))
	total := 0
	for _, r := range runs {
		bases = append(bases, r.base)
		total += len(r.text)
	}
	slices.Sort(bases)
	size := meanSize(runs)
	rows, close := 1, 0
	for i := 1; i < len(bases); i++ {
		step := bases[i] - bases[i-1]
		if step < rowShift*size {
			continue
		}
		rows++
		if step <= blockGap*size {
			close++
		}
	}
	return rows >= minColumn && total >= proseRow*rows && float64(close) >= proseClose*float64(rows-1)
}

// cutBlocks cuts runs at the highest space between two rows.
func cutBlocks(runs []*run, size float64) (upper, lower []*run, ok bool) {
	byBase := slices.Clone(runs)
	slices.SortStableFunc(byBase, func(a, b *run) int { return compare(b.base, a.base) })
	widest, at := blockGap*size, 0
	for i := 1; i < len(byBase); i++ {
		if gap := byBase[i-1].base - byBase[i].base; gap > widest {
			widest, at = gap, i
		}
	}
	if at == 0 {
		return nil, nil, false
	}
	return byBase[:at:at], byBase[at:], true
}
