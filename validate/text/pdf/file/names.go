package file

import "github.com/ledongthuc/pdf"

const (
	maxNames     = 20_000 // entries of a name or number tree
	maxTreeNodes = 20_000
)

// eachName calls yield for each pair in the name or number tree v until it
// returns false. Pairs are under the key pairs, "Names" or "Nums".
func eachName(v pdf.Value, pairs string, yield func(key, value pdf.Value) bool) {
	nodes, left := maxTreeNodes, maxNames
	var walk func(node pdf.Value, depth int) bool
	walk = func(node pdf.Value, depth int) bool {
		if nodes--; nodes < 0 || depth > maxTreeDepth {
			return false
		}
		list := node.Key(pairs)
		for i := 0; i+1 < list.Len(); i += 2 {
			if left--; left < 0 || !yield(list.Index(i), list.Index(i+1)) {
				return false
			}
		}
		kids := node.Key("Kids")
		for i := range kids.Len() {
			if !walk(kids.Index(i), depth+1) {
				return false
			}
		}
		return true
	}
	walk(v, 0)
}
