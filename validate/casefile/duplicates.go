package casefile

// Duplicates returns the groups of files with the very same bytes, each in the
// order of the folder. A file that holds several documents counts once.
func (c *Case) Duplicates() [][]*Document {
	var order []string
	groups := map[string][]*Document{}
	for _, d := range c.Documents {
		same := groups[d.SHA256]
		if d.Bytes == 0 || len(same) > 0 && same[len(same)-1].Path == d.Path {
			continue
		}
		if len(same) == 0 {
			order = append(order, d.SHA256)
		}
		groups[d.SHA256] = append(same, d)
	}
	var duplicates [][]*Document
	for _, sum := range order {
		if len(groups[sum]) > 1 {
			duplicates = append(duplicates, groups[sum])
		}
	}
	return duplicates
}
