package pdf

import (
	"slices"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/text/pdf/page"
)

func TestStrands(t *testing.T) {
	for _, test := range []struct {
		name  string
		fonts [][]int
		want  []int
	}{
		{"one file", [][]int{{4, 5}, {4}, {4, 5}}, []int{1, 1, 1}},
		{"three files", [][]int{{4}, {9, 10}, {10}, {12}}, []int{1, 2, 2, 3}},
		{"a page between with a font of its own", [][]int{{4, 5}, {7}, {5}}, []int{1, 1, 1}},
		{"a picture between pages of one file", [][]int{{4}, nil, {4}}, []int{1, 1, 1}},
		{"a picture between two files", [][]int{{4}, nil, {5}}, []int{1, 0, 2}},
		{"pictures only", [][]int{nil, nil}, []int{0, 0}},
		{"a picture first", [][]int{nil, {3}, {3}}, []int{0, 1, 1}},
		{"a chain of fonts", [][]int{{1, 2}, {2, 3}, {3}, {8}}, []int{1, 1, 1, 2}},
	} {
		results := make([]page.Result, len(test.fonts))
		for i, fonts := range test.fonts {
			results[i].Fonts = fonts
		}
		if got := strands(results); !slices.Equal(got, test.want) {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
}
