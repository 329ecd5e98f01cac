package validate_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// The figures for each kind of document and for each place that a date can stand
// in show where a mean hides something.

// byKind returns a line for each kind of document of the truth: how many there
// are, how often the kind was right, taken for another, and given wrongly.
func (s *score) byKind() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%-22s %5s  %5s  %6s  %7s\n", "kind", "F1", "right", "missed", "wrongly")
	for _, kind := range slices.Sorted(maps.Keys(s.types)) {
		o := s.types[kind]
		if o.tp+o.fn > 0 {
			fmt.Fprintf(&b, "%-22s %.3f  %5d  %6d  %7d\n", kind, o.f1(), o.tp, o.fn, o.fp)
		}
	}
	return b.String()
}

// places are where a date can stand, as the truth calls it.
var places = []string{"text", "index", "name", "metadata", "none", "unreadable"}

// byPlace returns, for each place that a document's date truly stands in, where
// the program says that it stands, and how often the day is right.
func (s *score) byPlace() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%-11s", "truly")
	for _, p := range places {
		fmt.Fprintf(&b, "  %10s", p)
	}
	fmt.Fprintf(&b, "  %8s\n", "day")
	for _, p := range places {
		fmt.Fprintf(&b, "%-11s", p)
		for _, got := range places {
			fmt.Fprintf(&b, "  %10d", s.dated[p][got])
		}
		if day := s.days[p]; day != nil {
			fmt.Fprintf(&b, "  %3d of %d", day.good, day.all)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// place counts where a document's date is said to stand; got is "" for a document
// that was not found.
func (s *score) place(want, got string, day *bool) {
	if s.dated[want] == nil {
		s.dated[want] = map[string]int{}
	}
	s.dated[want][got]++
	if day != nil {
		if s.days[want] == nil {
			s.days[want] = &share{}
		}
		s.days[want].add(*day)
	}
}
