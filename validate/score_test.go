package validate_test

import (
	"cmp"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"github.com/mappesjekk/mappesjekk/validate"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

var update = flag.Bool("update", false, "put the figures into the README")

// floors are the figures that testdata/cases reached without OCR. They are only
// ever raised; for those marked in ceilings, lowered. The figures are explained
// at the functions that count them.
var floors = map[string]float64{
	"accounted": 1, "date": 0.939, "dated": 0.941, "dated-bin": 0.946, "mentioned": 0.993, "overview": 0.982, "parties": 0.996,
	"segments": 0.965, "status": 0.913, "system": 0.971, "type": 0.959, "type-f1": 0.973,
}

// ceilings are the figures of which less is better.
var ceilings = map[string]float64{"false-gap": 0.035, "missed-gap": 0.013, "phantom": 0}

// truth is an expected.json.
type truth struct {
	Requirements map[string]string
	Documents    []struct {
		Path, Pages, Type, Dated string
		Also                     []string
		DatesOK                  []string `json:"dates_ok"`
	}
	Ignored []string
	Parties struct {
		Overview          *string
		NoneStated        bool     `json:"none_stated"`
		Listed            []string `json:"listed"`
		InvolvedNotListed []string `json:"involved_not_listed"`
		MentionedOnly     []string `json:"mentioned_only"`
	}
	SystemDocuments []string `json:"system_documents"`
}

// share counts how many of a kind are right.
type share struct{ good, all int }

func (s *share) add(ok bool) {
	s.all++
	if ok {
		s.good++
	}
}

// overlap counts true and false positives and false negatives of a set.
type overlap struct{ tp, fp, fn int }

func (o *overlap) sets(want, got []string) {
	w, g := set(want), set(got)
	for x := range g {
		if w[x] {
			o.tp++
		} else {
			o.fp++
		}
	}
	for x := range w {
		if !g[x] {
			o.fn++
		}
	}
}

func (o overlap) f1() float64 { return 2 * float64(o.tp) / float64(2*o.tp+o.fp+o.fn) }

func set(list []string) map[string]bool {
	m := map[string]bool{}
	for _, s := range list {
		m[s] = true
	}
	return m
}

// score holds the figures over all cases.
type score struct {
	shares   map[string]*share
	overlaps map[string]*overlap
	types    map[string]*overlap
	dated    map[string]map[string]int // where a date truly stands, and where it is said to
	days     map[string]*share         // by where the date truly stands
}

func (s *score) share(name string) *share {
	if s.shares[name] == nil {
		s.shares[name] = &share{}
	}
	return s.shares[name]
}

func (s *score) overlap(name string) *overlap {
	if s.overlaps[name] == nil {
		s.overlaps[name] = &overlap{}
	}
	return s.overlaps[name]
}

// TestScore checks the case folders, counts what is right by their truth
// and holds the figures against the floors. -v prints the table.
func TestScore(t *testing.T) {
	cases, err := filepath.Glob("../testdata/cases/*/expected.json")
	if err != nil || len(cases) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	s := &score{map[string]*share{}, map[string]*overlap{}, map[string]*overlap{}, map[string]map[string]int{}, map[string]*share{}}
	for _, expected := range cases {
		var want truth
		data, err := os.ReadFile(expected)
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(data, &want); err != nil {
			t.Fatalf("%s: %v", expected, err)
		}
		got, err := validate.Path(context.Background(), filepath.Join(filepath.Dir(expected), "files"), validate.Options{})
		if err != nil {
			t.Errorf("%s: %v", filepath.Base(filepath.Dir(expected)), err)
			continue
		}
		s.requirements(want, got)
		s.documents(want, got)
		s.parties(want, got)
	}
	s.hold(t, len(cases))
}

// requirements counts statuses that are exactly right, gaps that were called met
// and met ones that were called gaps.
func (s *score) requirements(want truth, got *report.Report) {
	for _, r := range got.Requirements {
		status := string(r.Status)
		s.share("status").add(status == want.Requirements[r.ID])
		switch want.Requirements[r.ID] {
		case "gap":
			s.share("missed-gap").add(status == "met")
		case "met":
			s.share("false-gap").add(status == "gap")
		}
	}
}

// documents counts kinds, dates, borders inside PDFs and whether each file is
// accounted for.
func (s *score) documents(want truth, got *report.Report) {
	byPath := map[string][]report.Document{}
	for _, d := range got.Documents {
		byPath[d.Path] = append(byPath[d.Path], d)
	}
	ignored := map[string]bool{}
	for _, i := range got.Ignored {
		ignored[i.Path] = true
	}
	starts := map[string][]int{}
	known := map[string]bool{}
	for _, d := range want.Documents {
		p := norm.NFC.String(d.Path)
		starts[p] = append(starts[p], start(d.Pages))
		outer, _, _ := strings.Cut(p, "!/")
		known[p], known[outer] = true, true
	}
	for _, p := range want.Ignored {
		known[norm.NFC.String(p)] = true
		s.share("accounted").add(ignored[norm.NFC.String(p)])
	}
	for p := range byPath {
		s.share("phantom").add(!known[p])
	}
	for p, borders := range starts {
		if strings.HasSuffix(strings.ToLower(p), ".pdf") {
			var found []int
			for _, d := range byPath[p] {
				found = append(found, start(d.Pages))
			}
			s.overlap("segments").sets(inner(borders), inner(found))
		}
	}
	for _, d := range want.Documents {
		p := norm.NFC.String(d.Path)
		hit, ok := nearest(byPath[p], start(d.Pages), len(starts[p]) > 1)
		technical := ignored[p] && strings.HasSuffix(strings.ToLower(p), ".xml")
		s.share("accounted").add(len(byPath[p]) > 0 || technical)
		if technical && len(byPath[p]) == 0 {
			continue
		}
		s.document(d.Type, d.Also, d.Dated, d.DatesOK, hit, ok)
	}
	var system []string
	for _, d := range got.Documents {
		if d.Type == "systemdokument" {
			system = append(system, d.Path)
		}
	}
	s.overlap("system").sets(nfc(want.SystemDocuments), system)
}

func (s *score) document(kind string, also []string, dated string, dates []string, hit report.Document, found bool) {
	right := found && slices.Contains(append([]string{kind}, also...), hit.Type)
	s.share("type").add(right)
	if s.types[kind] == nil {
		s.types[kind] = &overlap{}
	}
	if right {
		s.types[kind].tp++
	} else {
		s.types[kind].fn++
		if found {
			if s.types[hit.Type] == nil {
				s.types[hit.Type] = &overlap{}
			}
			s.types[hit.Type].fp++
		}
	}
	got := string(hit.Dated)
	undated := func(d string) bool { return d == "none" || d == "metadata" }
	apparent := func(d string) bool { return d == "text" || d == "index" }
	s.share("dated").add(found && (got == dated || undated(got) && undated(dated)))
	s.share("dated-bin").add(found && apparent(got) == apparent(dated))
	var day *bool
	if apparent(dated) && len(dates) > 0 {
		right := found && slices.Contains(dates, hit.Date)
		s.share("date").add(right)
		day = &right
	}
	s.place(dated, got, day)
}

// parties counts the bodies that are listed or missing, those that are only
// mentioned, and whether the overview was found where it is.
func (s *score) parties(want truth, got *report.Report) {
	prefixed := func(prefix string, codes []string) []string {
		var out []string
		for _, c := range codes {
			code, _, _ := strings.Cut(c, ":")
			out = append(out, prefix+code)
		}
		return out
	}
	s.overlap("parties").sets(prefixed("", want.Parties.Listed), prefixed("", got.Parties.Listed))
	s.overlap("parties").sets(prefixed("", want.Parties.InvolvedNotListed), prefixed("", got.Parties.InvolvedNotListed))
	involved := set(prefixed("", got.Parties.InvolvedNotListed))
	for _, code := range prefixed("", want.Parties.MentionedOnly) {
		s.share("mentioned").add(!involved[code])
	}
	overview := ""
	if got.Parties.Overview != nil {
		overview = got.Parties.Overview.Path
	}
	wantOverview := ""
	if want.Parties.Overview != nil {
		wantOverview = norm.NFC.String(*want.Parties.Overview)
	}
	s.share("overview").add(overview == wantOverview && got.Parties.NoneStated == want.Parties.NoneStated)
}

// hold prints the figures and fails for those on the wrong side of their floor.
func (s *score) hold(t *testing.T, cases int) {
	figures := map[string]float64{}
	counts := map[string]string{}
	for name, sh := range s.shares {
		figures[name] = float64(sh.good) / float64(sh.all)
		counts[name] = fmt.Sprintf("%d of %d", sh.good, sh.all)
	}
	for name, o := range s.overlaps {
		figures[name] = o.f1()
		counts[name] = fmt.Sprintf("%d right, %d too many, %d missed", o.tp, o.fp, o.fn)
	}
	sum, kinds := 0.0, 0
	for _, o := range s.types {
		if o.tp+o.fn > 0 {
			sum += o.f1()
			kinds++
		}
	}
	figures["type-f1"] = sum / float64(kinds)
	counts["type-f1"] = fmt.Sprintf("mean of %d kinds", kinds)
	names := make([]string, 0, len(figures))
	for name := range figures {
		names = append(names, name)
	}
	slices.SortFunc(names, func(a, b string) int { return cmp.Compare(a, b) })
	var table strings.Builder
	for _, name := range names {
		fmt.Fprintf(&table, "%-11s %.3f  %s\n", name, figures[name], counts[name])
	}
	t.Logf("%d cases, without OCR\n%s\n%s\n%s", cases, table.String(), s.byKind(), s.byPlace())
	s.holdReadme(t, fmt.Sprintf("%d folders, %d documents\n%s\n%s\n%s", cases, s.share("type").all, table.String(), s.byKind(), s.byPlace()))
	for name, floor := range floors {
		if figures[name] < floor {
			t.Errorf("%s is %.3f, below its floor %.3f", name, figures[name], floor)
		}
	}
	for name, ceiling := range ceilings {
		if figures[name] > ceiling {
			t.Errorf("%s is %.3f, above its ceiling %.3f", name, figures[name], ceiling)
		}
	}
}

// holdReadme fails if the README shows other figures than these; with -update it
// puts them there.
func (s *score) holdReadme(t *testing.T, table string) {
	const path, begin, end = "../README.md", "<!-- score -->\n```text\n", "```\n<!-- /score -->\n"
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, found := strings.Cut(string(data), begin)
	shown, after, closed := strings.Cut(rest, end)
	switch {
	case !found || !closed:
		t.Error("the README has no place for the figures")
	case *update:
		if err := os.WriteFile(path, []byte(before+begin+table+end+after), 0o644); err != nil {
			t.Fatal(err)
		}
	case shown != table:
		t.Error("the README shows other figures (see -update)")
	}
}

// nearest returns the report's entry for the document that begins at page from.
// In a file with several documents it must begin right there.
func nearest(docs []report.Document, from int, several bool) (report.Document, bool) {
	if len(docs) == 0 {
		return report.Document{}, false
	}
	best := slices.MinFunc(docs, func(a, b report.Document) int {
		return cmp.Compare(abs(start(a.Pages)-from), abs(start(b.Pages)-from))
	})
	if several && max(1, start(best.Pages)) != max(1, from) {
		return report.Document{}, false
	}
	return best, true
}

func abs(n int) int { return max(n, -n) }

// start returns the first page of a range; 0 for a whole file.
func start(pages string) int {
	first, _, _ := strings.Cut(pages, "-")
	n, err := strconv.Atoi(first)
	if err != nil {
		return 0
	}
	return n
}

// inner returns the pages at which a further document begins.
func inner(starts []int) []string {
	var out []string
	for _, n := range starts {
		if n > 1 {
			out = append(out, strconv.Itoa(n))
		}
	}
	return out
}

func nfc(list []string) []string {
	var out []string
	for _, s := range list {
		out = append(out, norm.NFC.String(s))
	}
	return out
}
