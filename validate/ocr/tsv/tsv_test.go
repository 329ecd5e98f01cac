package tsv_test

import (
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/ocr/tsv"
)

func TestLines(t *testing.T) {
	const head = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
	for _, tt := range []struct {
		name, table string
		want        []string
	}{
		{"nothing", head, nil},
		{"words of a line, and a gap as wide as a column",
			head + "5\t1\t1\t1\t1\t1\t10\t10\t50\t20\t96\tDato\n5\t1\t1\t1\t1\t2\t200\t10\t90\t20\t95\t14.03.2025\n5\t1\t1\t1\t1\t3\t300\t10\t30\t20\t95\tkl\n",
			[]string{"Dato\t14.03.2025 kl"}},
		{"a gap that is wider than the others",
			head + "5\t1\t1\t1\t1\t1\t150\t10\t200\t25\t96\tSosiogram\n5\t1\t1\t1\t1\t2\t366\t10\t48\t26\t95\t6A\n5\t1\t1\t1\t1\t3\t477\t10\t54\t25\t95\t18.\n5\t1\t1\t1\t1\t4\t549\t10\t92\t25\t95\tmars\n",
			[]string{"Sosiogram 6A\t18. mars"}},
		{"gaps that are all wide",
			head + "5\t1\t1\t1\t1\t1\t10\t10\t100\t25\t96\tEleven\n5\t1\t1\t1\t1\t2\t160\t10\t100\t25\t95\tvar\n5\t1\t1\t1\t1\t3\t310\t10\t100\t25\t95\tmed\n",
			[]string{"Eleven var med"}},
		{"lines and blocks",
			head + "5\t1\t1\t1\t1\t1\t10\t10\t50\t20\t96\tReferat\n5\t1\t1\t1\t2\t1\t10\t40\t50\t20\t96\tSted\n5\t1\t2\t1\t1\t1\t10\t90\t50\t20\t96\tHamar\n",
			[]string{"Referat", "Sted", "Hamar"}},
		{"specks that tesseract does not believe in",
			head + "5\t1\t1\t1\t1\t1\t10\t10\t50\t20\t21\tlle\n5\t1\t1\t1\t1\t2\t70\t10\t50\t20\t33\twvx\n", nil},
		{"without a head line", "5\t1\t1\t1\t1\t1\t10\t10\t50\t20\t96\tReferat\n", []string{"Referat"}},
		{"rows that are none", head + "5\t1\tx\n\n5\t1\t1\t1\t1\t1\ta\tb\tc\td\te\tf\n", nil},
	} {
		var got []string
		for _, l := range tsv.Lines(tt.table) {
			got = append(got, l.Text)
		}
		if strings.Join(got, "|") != strings.Join(tt.want, "|") {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}
