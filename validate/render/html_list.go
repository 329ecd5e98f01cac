package render

import (
	"fmt"
	"strings"
)

// plainList returns what there is to do as plain text, for an e-mail or a note:
// no quotes, and the files by name.
func (p *page) plainList() shown {
	var b strings.Builder
	for _, task := range p.Tasks {
		fmt.Fprintf(&b, "%d. %s\n", task.Number, strings.TrimSuffix(string(task.Headline), "."))
		if task.Advice != "" {
			fmt.Fprintf(&b, "   %s\n", task.Advice)
		}
		for _, places := range [][]spotView{task.Places, task.More} {
			for _, s := range places {
				if line := plainPlace(s); line != "" {
					fmt.Fprintf(&b, "   – %s\n", line)
				}
			}
		}
	}
	return shown(b.String())
}

// plainPlace returns a place of a task in one line; "" where only a quote tells
// what it is.
func plainPlace(s spotView) string {
	line := string(s.Lead)
	if f := s.File; f != nil {
		if line != "" {
			line += " "
		}
		line += string(f.Dir + f.Name + f.Where)
	}
	return line + string(s.Said)
}
