package layout

import (
	"math"
	"slices"
)

const (
	edgeShift = 1.5 // points by which the cells of a column may begin apart
	edgeRows  = 12  // rows above and below in which a column is looked for
)

// alignCells finds the cells of a table that lie so close together that the gap
// between them is not wide enough to show it: they begin where a cell begins in
// a row near by.
func alignCells(all []row) []row {
	edges := make([][]float64, len(all))
	found := false
	for i, r := range all {
		edges[i] = cellEdges(r)
		found = found || len(edges[i]) > 0
	}
	if !found {
		return all
	}
	for i, r := range all {
		near := edges[max(0, i-edgeRows):min(len(all), i+edgeRows+1)]
		if cells := splitAt(r, near); cells != nil {
			all[i] = cells
		}
	}
	return all
}

// cellEdges returns where cells begin in a row, as far as the gaps before them
// show it.
func cellEdges(r row) []float64 {
	var edges []float64
	for i := 1; i < len(r); i++ {
		if r[i].left-r[i-1].ink > cellGap*math.Min(r[i].size, r[i-1].size) && !(i == 1 && isMarker(r[0].text)) {
			edges = append(edges, r[i].left)
		}
	}
	return edges
}

// splitAt returns the row with its runs split at the edges of columns near by;
// nil if none is to be split.
func splitAt(r row, near [][]float64) row {
	var out row
	changed := false
	for n, whole := range r {
		if n > 0 && !whole.cell && whole.left-r[n-1].ink > oddGap*whole.size && isEdge(whole.left, near) {
			whole.cell, changed = true, true
		}
		for i := len(whole.wide) - 1; i >= 0; i-- {
			gap := whole.wide[i]
			if !isEdge(gap.left, near) || isMarker(whole.text[:gap.at]) {
				continue
			}
			tail := *whole
			tail.text, tail.left, tail.cell, tail.wide = whole.text[gap.at+1:], gap.left, true, nil
			whole.text, whole.right, whole.ink, whole.wide = whole.text[:gap.at:gap.at], gap.ink, gap.ink, whole.wide[:i]
			out, changed = append(out, &tail), true
		}
		out = append(out, whole)
	}
	if !changed {
		return nil
	}
	slices.SortStableFunc(out, func(a, b *run) int { return compare(a.left, b.left) })
	return out
}

func isEdge(left float64, near [][]float64) bool {
	for _, edges := range near {
		for _, edge := range edges {
			if math.Abs(edge-left) <= edgeShift {
				return true
			}
		}
	}
	return false
}
