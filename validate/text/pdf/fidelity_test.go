package pdf

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

const corpus = "../../../testdata/pdf"

// undecodable is the one file of the corpus whose text is gone: subset codes
// without a way back to letters.
const undecodable = "ps2pdf_lo_vedtak"

// TestFidelity reads PDFs from everyday programs and compares their words with
// the text that they were made from.
func TestFidelity(t *testing.T) {
	const minF1, minOrder = 0.98, 0.96
	files, err := filepath.Glob(filepath.Join(corpus, "*.pdf"))
	if err != nil || len(files) < 30 {
		t.Fatalf("corpus holds %d files: %v", len(files), err)
	}
	var sumF1, sumOrder float64
	scored := 0
	for _, name := range files {
		base := strings.TrimSuffix(filepath.Base(name), ".pdf")
		c, err := Reader{}.Read(context.Background(), text.Source{Name: name, Data: readFile(t, name)}, text.Limits{})
		if base == undecodable {
			if p, ok := err.(*text.Problem); !ok || p.Kind != text.Undecodable {
				t.Errorf("%s: problem %v, want %s", base, err, text.Undecodable)
			}
			continue
		}
		if err != nil {
			t.Errorf("%s: %v", base, err)
			continue
		}
		want, got := truthWords(t, base), words(c)
		f1, order := wordF1(want, got), orderShare(want, got)
		if lost := lostNorwegian(want, got); lost > 0 {
			t.Errorf("%s: %d words with æ, ø or å are lost", base, lost)
		}
		if f1 < 0.99 || order < 0.99 {
			t.Logf("%s: F1 %.3f, order %.3f", base, f1, order)
		}
		sumF1, sumOrder, scored = sumF1+f1, sumOrder+order, scored+1
	}
	f1, order := sumF1/float64(scored), sumOrder/float64(scored)
	t.Logf("%d files: mean word F1 %.4f, order %.4f", scored, f1, order)
	if f1 < minF1 || order < minOrder {
		t.Errorf("mean word F1 %.4f, order %.4f; want at least %.2f, %.2f", f1, order, minF1, minOrder)
	}
}

func readFile(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func truthWords(t testing.TB, base string) []string {
	t.Helper()
	var pages []string
	if err := json.Unmarshal(readFile(t, filepath.Join(corpus, "truth", base+".json")), &pages); err != nil {
		t.Fatal(err)
	}
	return strings.Fields(strings.Join(pages, " "))
}

func words(c *text.Content) []string {
	var all []string
	for i := range c.Pages {
		for j := range c.Pages[i].Lines {
			all = append(all, strings.Fields(c.Pages[i].Lines[j].Text)...)
		}
	}
	return all
}

// wordF1 compares bags of words.
func wordF1(want, got []string) float64 {
	counts := map[string]int{}
	for _, w := range want {
		counts[w]++
	}
	common := 0
	for _, w := range got {
		if counts[w] > 0 {
			counts[w]--
			common++
		}
	}
	if len(want)+len(got) == 0 {
		return 1
	}
	return 2 * float64(common) / float64(len(want)+len(got))
}

// orderShare is the length of the longest common subsequence of words, as a
// share of want.
func orderShare(want, got []string) float64 {
	if len(want) == 0 {
		return 1
	}
	row := make([]int, len(got)+1)
	for _, w := range want {
		diagonal := 0
		for j, g := range got {
			above := row[j+1]
			if w == g {
				row[j+1] = diagonal + 1
			} else {
				row[j+1] = max(above, row[j])
			}
			diagonal = above
		}
	}
	return float64(row[len(got)]) / float64(len(want))
}

func lostNorwegian(want, got []string) int {
	counts := map[string]int{}
	for _, w := range got {
		counts[w]++
	}
	lost := 0
	for _, w := range want {
		if strings.ContainsAny(w, "æøåÆØÅ") {
			if counts[w]--; counts[w] < 0 {
				lost++
			}
		}
	}
	return lost
}
